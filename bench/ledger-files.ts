import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { SIDES, type Side } from '../src/reconcile/ledger/line.js';

/** One line of so many tells another quantity. */
export const DIFFERS_EVERY = 125;

/**
 * Consumptions as two systems tell them, every column filled as in life: 0.8 % tell another quantity, keys are
 * shared, record names and times of recording are each system's own.
 */
const query = (side: Side, count: number): string => `SELECT
  'material.consumed' AS flow, 'k1-' || sha256('key' || i) AS key, 'NW-01' AS "plantId",
  'WO-' || lpad((i // 16)::VARCHAR, 7, '0') AS reference, (10 * (i % 4 + 1))::VARCHAR AS "operationId",
  'ITEM-' || (i * 7919 % 2000) AS "itemId", 'LOT-' || lpad((i * 104729 % 40000)::VARCHAR, 6, '0') AS "lotNumber",
  'WH/STOCK/' || (i % 50) AS "locationId",
  (i * 31 % 1000 + 1 + ${side === 'right' ? `(i % ${DIFFERS_EVERY} = 0)::INT` : '0'}) || '.' || (i % 9 + 1) AS quantity,
  'KGM' AS unit, (i * 17 % 9999 + 1)::VARCHAR AS value, 'EUR' AS currency,
  ${moment('2026-03-10 00:00:00', 'i % 86400')} AS "occurredAt",
  ${moment(side === 'left' ? '2026-03-10 00:05:00' : '2026-03-10 00:05:07', 'i % 86400')} AS "recordedAt",
  '1' AS version, 'sha256-' || sha256('content' || i) AS content,
  '${side === 'left' ? 'batch' : 'stock.move.line'}/' || i AS id, '${side === 'left' ? 'mes-1' : 'odoo'}' AS source
FROM range(${count}) t(i)`;

const moment = (start: string, seconds: string): string =>
  `strftime(TIMESTAMP '${start}' + INTERVAL 1 SECOND * (${seconds}), '%Y-%m-%dT%H:%M:%S.000Z')`;

/** Where the ledger of one side lies. */
export const ledgerFile = (folder: string, side: Side, form: string): string =>
  join(folder, `${side}.${form}`);

/** Writes both ledgers in each of the forms. */
export async function writeLedgers(folder: string, count: number, forms: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const side of SIDES)
    for (const form of forms) {
      const options = form === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet';
      await connection.run(
        `COPY (${query(side, count)}) TO '${ledgerFile(folder, side, form)}' (${options})`,
      );
    }
  connection.closeSync();
  instance.closeSync();
}
