import type { Fact, Row } from '../fact-row.js';
import type { Intake } from '../intake.js';
import { oncePerKey } from '../match-by-key.js';
import type { Run } from '../run.js';
import { type End, endsOf } from './ends.js';

/** Why a movement is not compared. */
export type LeftOut = 'noMovement' | 'outsideStock' | 'itemNotStocked' | 'otherTime';

/** Which movements count. */
export interface Window {
  readonly isStocked: (itemId: string) => boolean;
  /** After the opening balances … */
  readonly after: string;
  /** … and up to the latest books. */
  readonly until: string;
}

/** The movements that count, as what they do to places. */
export interface Movements {
  readonly rows: readonly Row[];
  readonly ends: readonly End[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Each movement once, without what was taken back; what is left out is counted by its reason. */
export function movementsOf(facts: Iterable<Fact>, window: Window, intake: Intake, run: Run): Movements {
  const rows: Row[] = [];
  for (const fact of facts) {
    const row = intake.take('left', fact);
    if (row) rows.push(row);
  }
  const leftOut = { noMovement: 0, outsideStock: 0, itemNotStocked: 0, otherTime: 0 };
  const ends: End[] = [];
  for (const { left: row } of oncePerKey(rows, intake.stands, run)) {
    if (!row || row.account === 'reversed') continue;
    const moved = endsOf(row);
    const stocked = moved.filter((end) => window.isStocked(end.itemId));
    const reason = leftOutReason(row, moved, stocked, window);
    if (reason === undefined) for (const end of stocked) ends.push(end);
    else {
      row.account = 'notCompared';
      leftOut[reason]++;
    }
  }
  return { rows, ends, leftOut };
}

function leftOutReason(
  row: Row,
  moved: readonly End[],
  stocked: readonly End[],
  window: Window,
): LeftOut | undefined {
  if (!row.contract.movement) return 'noMovement';
  if (moved.length === 0) return 'outsideStock';
  if (stocked.length === 0) return 'itemNotStocked';
  return row.time <= window.after || row.time > window.until ? 'otherTime' : undefined;
}
