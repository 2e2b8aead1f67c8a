import { stockEnds } from '../../core/stock-end.js';
import type { Row, Telling } from '../fact-row.js';

/** What one movement does to one place: `units` is below zero where it takes. */
export interface End extends Telling {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  /** The place keeps stock only if some balance names it. */
  readonly whenListed: boolean;
}

/** The ends of a movement that lie in stock, line by line, taking first. */
export const endsOf = (row: Row): End[] =>
  stockEnds(row.contract.movement, row.data).map(({ lotNumber, stockStatus: _, ...end }) => ({
    key: row.key,
    id: row.id,
    source: row.source,
    time: row.time,
    data: row.data,
    lot: lotNumber,
    ...end,
  }));
