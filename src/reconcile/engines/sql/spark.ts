import { type Dialect, inTurn } from './dialect.js';

/** Spark SQL, from version 3.4 on. */
export const SPARK: Dialect = {
  name: 'Spark SQL',
  howToRun: [
    'spark-sql -S -f reconcile.sql > residue.ndjson',
    'The tables named mfgc_… that it leaves in the current database may be dropped.',
  ],
  // Otherwise Spark answers null where it can not read a number, and writes small ones with an exponent.
  settings: ['SET spark.sql.ansi.enabled = true;'],
  view: (name, query) => `CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query};`,
  // A cached query stays part of whatever is asked of it, and the plan outgrows any driver; a table does not.
  table: (name, query) => `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} USING parquet AS\n${query};`,
  text: (column) => `coalesce(${column}, '')`,
  decimal: (text) => `cast(nullif(${text}, '') AS decimal(38, 12))`,
  sum: (text) => `sum(cast(nullif(${text}, '') AS decimal(38, 12)))`,
  decimalText: (number) => `cast(${number} AS string)`,
  milliseconds: (text) => `unix_millis(cast(nullif(${text}, '') AS timestamp))`,
  fingerprint: (text) => `md5(${text})`,
  fromHex: (digits) => `cast(conv(${digits}, 16, 10) AS bigint)`,
  bucket: (texts) => `xxhash64(${texts.join(', ')})`,
  object: (members) => `named_struct(${inTurn(members)})`,
  asText: (object) => `to_json(${object})`,
};
