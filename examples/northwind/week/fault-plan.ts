/** What is told wrongly in the week, and what each fault must cause. */
import type { EventContract } from '../../../src/index.js';
import { type Data, happenedAt, type Line, type Log, type Telling, type Written } from './log.js';
import { iso, MINUTE } from './plants.js';

/** One thing that has to be found. Lines are those of the log that are to blame. */
export type Expected =
  | { readonly stage: 'rejected'; readonly line: Line; readonly code: string; readonly path: string }
  | { readonly stage: 'duplicate' | 'overtaken'; readonly line: Line }
  | { readonly stage: 'conflict'; readonly line: Line; readonly differs: string }
  | {
      readonly stage: 'law';
      readonly law: string;
      readonly verdict: string;
      readonly about?: Readonly<Record<string, string>>;
      readonly lines: readonly Line[];
    }
  | {
      readonly stage: 'shipment';
      readonly shipmentId: string;
      readonly why: string;
      readonly lot: string;
    };

/** One fault and all that it causes. */
interface Fault {
  readonly fault: string;
  readonly expect: readonly Expected[];
}

/** A law that does not hold because of these lines. */
export const law = (name: string, verdict: string, ...lines: Line[]): Expected => ({
  stage: 'law',
  law: name,
  verdict,
  lines,
});

/** The shelf whose books no longer fit its movements. */
export const misfit = (books: Telling, place: string, itemId: string, lotNumber = ''): Expected => ({
  stage: 'law',
  law: 'X6',
  verdict: 'broken',
  about: { locationId: place, itemId, lotNumber },
  lines: [books],
});

/** The faults of a week, planted one by one into its log. */
export class FaultPlan {
  readonly #faults: Fault[] = [];
  readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  /** Notes a fault with what it must cause. */
  readonly plant = (fault: string, ...expect: Expected[]): void => {
    this.#faults.push({ fault, expect });
  };

  /** A line that is no good comes a second before the good one. */
  spoil(fault: string, good: Telling, code: string, path: string, change: (text: string) => string): void {
    this.plant(fault, { stage: 'rejected', line: this.log.copy(good, -1000, change), code, path });
  }

  /** A message comes again, so many minutes later. */
  repeat(fault: string, it: Telling, minutes: number): void {
    this.plant(fault, { stage: 'duplicate', line: this.log.copy(it, minutes * MINUTE) });
  }

  /** The faults with the numbers of their lines, as they are written down. */
  written(lines: Written): Data[] {
    const numbered = (it: Expected): Data => {
      if (it.stage === 'law') return { ...it, lines: it.lines.map(lines.numberOf) };
      return it.stage === 'shipment' ? { ...it } : { ...it, line: lines.numberOf(it.line) };
    };
    return this.#faults.map(({ fault, expect }) => ({ fault, expect: expect.map(numbered) }));
  }
}

/** A fact is told with other words than it ought to be. */
export function tellOtherwise(it: Telling, change: Data): void {
  it.data = { ...it.data, ...change };
}

/** A fact is told of another moment; the message is built when it is told. */
export function tellOf(it: Telling, at: number): void {
  const later = at - happenedAt(it);
  tellOtherwise(it, { [it.contract.occurredAt]: iso(at) });
  it.recordedAt += later;
  it.arrivesAt += later;
}

/** The last telling of a contract with these values. */
export const lastOf = (log: Log, contract: EventContract, values: Data): Telling => {
  const found = log.all(contract, values).at(-1);
  if (!found) throw new Error(`nobody tells ${contract.name} ${JSON.stringify(values)}`);
  return found;
};
