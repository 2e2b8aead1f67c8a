import type { Column, Dimension, Sides } from '../../ledger/line.js';
import type { Plan } from '../../residue.js';

/** What the statements compare by, as far as it is known before any line is read. */
export interface SqlGrain {
  readonly asOf: string;
  readonly toleranceMilliseconds: number;
  /** All dimensions that may be in force, in the plan's order. */
  readonly inPlay: readonly Dimension[];
  /** Of these, the ones in force in every flow. */
  readonly always: readonly Dimension[];
  /** And the ones in force where every line of a flow tells them. */
  readonly whereKnown: readonly Dimension[];
  /** Whether both sides tell when. */
  readonly moments: boolean;
  /** Whether both sides tell values. */
  readonly values: boolean;
  /** What both sides tell besides, compared only where both lines tell it. */
  readonly soft: readonly Column[];
}

/** The columns that the ledgers have. */
export type Told = Sides<ReadonlySet<string>>;

const SOFT_DIMENSIONS: ReadonlySet<string> = new Set(['reference', 'operationId']);
const SOFT_COLUMNS = ['value', 'currency', 'version', 'content'] as const;

/** Whether two lines of one key may leave this dimension untold. */
export const isSoft = (it: Dimension): boolean => SOFT_DIMENSIONS.has(it);

/** What is compared, by a plan and by the columns that both ledgers have. */
export function sqlGrain(plan: Plan, told: Told): SqlGrain {
  const both = (it: string): boolean => told.left.has(it) && told.right.has(it);
  const inPlay = plan.groupBy.filter(both);
  return {
    asOf: plan.asOf,
    toleranceMilliseconds: Math.round(plan.timeToleranceSeconds * 1000),
    inPlay,
    always: inPlay.filter((it) => !plan.whereKnown.includes(it)),
    whereKnown: inPlay.filter((it) => plan.whereKnown.includes(it)),
    moments: both('occurredAt'),
    values: both('value'),
    soft: SOFT_COLUMNS.filter(both),
  };
}
