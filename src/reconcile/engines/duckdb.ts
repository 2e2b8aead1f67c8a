import { SIDES } from '../ledger/line.js';
import type { Ledger, Plan, Residue } from '../residue.js';
import { find, grainOf, takeIn } from './duckdb/find.js';
import { loadLines, tableOf } from './duckdb/load-lines.js';
import { type DuckDbSettings, withDuckDb } from './duckdb/session.js';

/**
 * Finds the residue of two ledgers in an embedded DuckDB, which goes to disk when memory is short: right from
 * some hundred thousand lines a side on. Needs the package `@duckdb/node-api`; throws where it is missing.
 */
export const duckDbResidue = (
  left: Ledger,
  right: Ledger,
  plan: Plan,
  settings: DuckDbSettings = {},
): Promise<Residue> =>
  withDuckDb(settings, async (session) => {
    const ledgers = { left, right };
    for (const side of SIDES) await loadLines(session, side, ledgers[side].lines);
    // What a ledger tells may be known only when its last line was read.
    const grain = grainOf(plan, { left: left.columns, right: right.columns });
    for (const side of SIDES) await takeIn(session, grain, side, tableOf(side));
    return find(session, grain);
  });
