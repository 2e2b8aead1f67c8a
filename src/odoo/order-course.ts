import { type OrderFamily, startedMembers } from './families.js';
import { earliest, latest } from './moments.js';
import { type OperationRun, runOf } from './operation-runs.js';
import type { MrpWorkorder } from './records/mrp-workorder.js';
import type { KeptMove } from './records/stock-move.js';
import type { Stretch } from './time-logs.js';

/** How an order went over all its backorders, as far as Odoo remembers. */
export interface OrderCourse {
  /** Whether it was confirmed at some time: an order that was given up no longer says so itself. */
  readonly wasReleased: boolean;
  /** Whether work on one of its steps has begun. */
  readonly hasBegunStep: boolean;
  readonly startedAt: string | undefined;
  /** The end of what has ended; what is still open may go on. */
  readonly endedAt: string | undefined;
}

interface Known {
  readonly moves: ReadonlyMap<number, KeptMove>;
  readonly workorders: ReadonlyMap<number, MrpWorkorder>;
  readonly timeLogs: ReadonlyMap<number, readonly Stretch[]>;
}

/**
 * Follows an order. Odoo forgets whether an order that is cancelled was ever confirmed; it was, where time
 * was logged on it, or where a component got a day to be reserved on.
 */
export function courseOf(family: OrderFamily, known: Known): OrderCourse {
  const begun = runsOf(family, known).filter((it) => it.startedAt !== undefined);
  const started = startedMembers(family);
  const finished = family.members.filter((it) => it.state === 'done');
  const isConfirmed = family.members.some(({ state }) => state !== 'draft' && state !== 'cancel');
  const isGivenUp = family.members.every(({ state }) => state === 'cancel');
  return {
    wasReleased: isConfirmed || begun.length > 0 || (isGivenUp && hadReservations(family, known)),
    hasBegunStep: begun.length > 0,
    startedAt: earliest([...started.map((it) => it.date_start), ...begun.map((it) => it.startedAt)]),
    endedAt: latest([...finished.map((it) => it.date_finished), ...begun.map((it) => it.endedAt)]),
  };
}

const runsOf = (family: OrderFamily, { workorders, timeLogs }: Known): OperationRun[] =>
  family.members
    .flatMap((member) => member.workorder_ids)
    .map((id) => workorders.get(id))
    .filter((it) => it !== undefined)
    .map((it) => runOf(it, timeLogs.get(it.id) ?? []));

const hadReservations = (family: OrderFamily, { moves }: Known): boolean =>
  family.members
    .flatMap((member) => member.move_raw_ids)
    .some((id) => moves.get(id)?.reservation_date !== undefined);
