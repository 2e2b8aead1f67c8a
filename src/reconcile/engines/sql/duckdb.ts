import { type Dialect, inTurn } from './dialect.js';

/** So many characters never hold more than 8 digits on either side of the point and its sign. */
const SHORT = 10;

/*
 * Decimals as numbers of one of two sizes: a cast to 38 digits takes a hundred times as long as one to 18,
 * and nearly every number is short.
 */
export const isShort = (text: string): string => `strlen(${text}) BETWEEN 1 AND ${SHORT}`;
export const isLong = (text: string): string => `strlen(${text}) > ${SHORT}`;
export const shortDecimal = (text: string): string => `${text}::DECIMAL(18, 8)`;
export const longDecimal = (text: string): string => `${text}::DECIMAL(38, 12)`;

/** DuckDB, from version 1.1 on. */
export const DUCKDB: Dialect = {
  name: 'DuckDB',
  howToRun: ['duckdb -noheader -list ledgers.duckdb -f reconcile.sql > residue.ndjson'],
  settings: [],
  view: (name, query) => `CREATE OR REPLACE TEMP VIEW ${name} AS\n${query};`,
  table: (name, query) => `CREATE OR REPLACE TEMP TABLE ${name} AS\n${query};`,
  text: (column) => `coalesce(${column}, '')`,
  decimal: (text) =>
    `CASE WHEN ${isShort(text)} THEN ${shortDecimal(text)} ` +
    `WHEN ${isLong(text)} THEN ${longDecimal(text)} END`,
  sum: (text) =>
    `(${sumWhere(isShort(text), shortDecimal(text))} + ${sumWhere(isLong(text), longDecimal(text))})`,
  decimalText: (number) => `${number}::VARCHAR`,
  milliseconds: (text) => `epoch_ms(nullif(${text}, '')::TIMESTAMP)`,
  fingerprint: (text) => `md5_number(${text})`,
  fromHex: (digits) => `('0x' || ${digits})::BIGINT`,
  bucket: (texts) => `hash(${texts.join(', ')})`,
  object: (members) => `json_object(${inTurn(members)})`,
  asText: (object) => `${object}::VARCHAR`,
};

const sumWhere = (when: string, decimal: string): string =>
  `coalesce(sum(CASE WHEN ${when} THEN ${decimal} END), 0)`;
