import { remembered } from '../../core/remembered.js';
import { tellingsOf } from '../classify/tellings.js';
import { EMPTY_LINE, type LedgerLine, stands } from '../ledger/line.js';
import type { Ledger } from '../residue.js';

/** What is told of an order: what was wanted, what came, what is to be paid. */
export const STAGES = ['ordered', 'received', 'invoiced'] as const;

export type Stage = (typeof STAGES)[number];

/** The same of all three. */
export type ThreeWay<T> = Readonly<Record<Stage, T>>;

/** The flow in which the three are compared, line by line of the order. */
export const ORDER_LINE = 'order-line';

/** The lines of one stage that count, and why others do not. */
export interface StageLines {
  readonly lines: readonly LedgerLine[];
  /** Recorded after the as-of moment. */
  readonly later: number;
  /** Taken back or called off. */
  readonly withdrawn: number;
  /** Told again in the same words. */
  readonly again: number;
  /** Told in several ways under one key: the first of each counts. */
  readonly conflicts: readonly (readonly LedgerLine[])[];
}

export const eachStage = <T>(make: (stage: Stage) => T): ThreeWay<T> => ({
  ordered: make('ordered'),
  received: make('received'),
  invoiced: make('invoiced'),
});

/** The lines that count of each stage, every key once. */
export async function takeStages(ledgers: ThreeWay<Ledger>, asOf: string): Promise<ThreeWay<StageLines>> {
  const taken = {
    ordered: await takeStage(ledgers.ordered, asOf),
    received: await takeStage(ledgers.received, asOf),
    invoiced: await takeStage(ledgers.invoiced, asOf),
  };
  const inCells = cellsOf(taken);
  return eachStage((stage) => ({ ...taken[stage], lines: taken[stage].lines.map(inCells) }));
}

async function takeStage(ledger: Ledger, asOf: string): Promise<StageLines> {
  const lines: LedgerLine[] = [];
  let [later, withdrawn] = [0, 0];
  for await (const line of ledger.lines) {
    if (asOf !== '' && line.recordedAt > asOf) later++;
    else if (!stands(line)) withdrawn++;
    else lines.push(line);
  }
  const { counting, again, conflicts } = tellingsOf(lines);
  return { lines: counting, later, withdrawn, again: again.length, conflicts };
}

/** Besides the order; not every system tells all of them. */
const WHERE_KNOWN = ['plantId', 'operationId', 'itemId'] as const;

/**
 * Puts a line into the cell of its order line: within one order, plant, line and item tell cells apart where
 * all that is told of the order names them. Times, lots and places play no part.
 */
function cellsOf(taken: ThreeWay<StageLines>): (line: LedgerLine) => LedgerLine {
  const told = new Map<string, Set<(typeof WHERE_KNOWN)[number]>>();
  for (const line of STAGES.flatMap((it) => taken[it].lines)) {
    const known = remembered(told, line.reference, () => new Set(WHERE_KNOWN));
    for (const it of WHERE_KNOWN) if (line[it] === '') known.delete(it);
  }
  return (line) => {
    const { reference, origin, quantity, unit, value, currency, recordedAt, id, source } = line;
    const names = [...(told.get(reference) ?? [])].map((it) => [it, line[it]]);
    return {
      ...EMPTY_LINE,
      ...(Object.fromEntries(names) as Partial<LedgerLine>),
      ...{ flow: ORDER_LINE, reference, origin, quantity, unit, value, currency, recordedAt },
      id: id || line.key,
      source,
    };
  };
}
