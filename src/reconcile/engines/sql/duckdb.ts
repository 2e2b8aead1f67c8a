import { type Dialect, inTurn } from './dialect.js';

/** So many characters never hold more than 8 digits on either side of the point and its sign. */
export const SHORT = 10;

/** DuckDB, from version 1.1 on. */
export const DUCKDB: Dialect = {
  name: 'DuckDB',
  howToRun: ['duckdb -noheader -list ledgers.duckdb -f reconcile.sql > residue.ndjson'],
  settings: [],
  view: (name, query) => `CREATE OR REPLACE TEMP VIEW ${name} AS\n${query};`,
  table: (name, query) => `CREATE OR REPLACE TEMP TABLE ${name} AS\n${query};`,
  text: (column) => `coalesce(${column}, '')`,
  // A cast to 38 digits takes a hundred times as long as one to 18, and nearly every number is short.
  decimal: (text) =>
    `CASE WHEN ${text} = '' THEN NULL WHEN strlen(${text}) <= ${SHORT} THEN ${text}::DECIMAL(18, 8) ` +
    `ELSE ${text}::DECIMAL(38, 12) END`,
  sum: (text) =>
    `(${sumOf(text, `BETWEEN 1 AND ${SHORT}`, '18, 8')} + ${sumOf(text, `> ${SHORT}`, '38, 12')})`,
  decimalText: (number) => `${number}::VARCHAR`,
  milliseconds: (text) => `epoch_ms(nullif(${text}, '')::TIMESTAMP)`,
  fingerprint: (text) => `md5_number(${text})`,
  fromHex: (digits) => `('0x' || ${digits})::BIGINT`,
  bucket: (texts) => `hash(${texts.join(', ')})`,
  object: (members) => `json_object(${inTurn(members)})`,
  asText: (object) => `${object}::VARCHAR`,
};

const sumOf = (text: string, characters: string, digits: string): string =>
  `coalesce(sum(CASE WHEN strlen(${text}) ${characters} THEN ${text}::DECIMAL(${digits}) END), 0)`;
