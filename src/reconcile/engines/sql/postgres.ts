import { type Dialect, inTurn } from './dialect.js';

/** PostgreSQL, from version 12 on. */
export const POSTGRES: Dialect = {
  name: 'PostgreSQL',
  howToRun: ['psql -qAtX -v ON_ERROR_STOP=1 -f reconcile.sql > residue.ndjson'],
  settings: [],
  view: (name, query) => `CREATE OR REPLACE TEMP VIEW ${name} AS\n${query};`,
  // Without figures of its own the planner takes every table for a small one.
  table: (name, query) =>
    `DROP TABLE IF EXISTS ${name};\nCREATE TEMP TABLE ${name} AS\n${query};\nANALYZE ${name};`,
  // Other collations sort by language, and some take unequal texts for equal; "C" compares bytes as all do.
  text: (column) => `coalesce(${column}, '') COLLATE "C"`,
  decimal: (text) => `nullif(${text}, '')::numeric`,
  sum: (text) => `sum(nullif(${text}, '')::numeric)`,
  decimalText: (number) => `${number}::text`,
  milliseconds: (text) => `(extract(epoch FROM nullif(${text}, '')::timestamptz) * 1000)::bigint`,
  fingerprint: (text) => `md5(${text})`,
  fromHex: (digits) => `('x' || ${digits})::bit(32)::bigint`,
  bucket: (texts) => `hashtextextended(concat_ws(chr(10), ${texts.join(', ')}), 0)`,
  object: (members) => `json_build_object(${inTurn(members)})`,
  asText: (object) => `${object}::text`,
};
