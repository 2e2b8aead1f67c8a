import { type Break, breakOrder } from '../break.js';
import type { BreakCode } from '../break-codes.js';
import { mergeSorted } from '../merge.js';
import { inOrder, orderedCounts } from '../report.js';
import { openSpill } from './spill.js';

/** Breaks put aside on disk, so that a ledger full of them fits as well. */
export interface KeptBreaks {
  add(breaks: readonly Break[]): void;
  counts(): Readonly<Partial<Record<BreakCode, number>>>;
  /** All of them, in their fixed order. */
  read(): Iterable<Break>;
}

export function keepBreaks(folder: string): KeptBreaks {
  const spill = openSpill(folder);
  const counts = new Map<BreakCode, number>();
  let runs = 0;
  return {
    add: (breaks) => {
      if (breaks.length === 0) return;
      for (const it of inOrder(breaks)) {
        spill.add(runs, JSON.stringify(it));
        counts.set(it.code, (counts.get(it.code) ?? 0) + 1);
      }
      runs++;
    },
    counts: () => orderedCounts(counts),
    read: () =>
      mergeSorted(
        Array.from({ length: runs }, (_, i) => breaksOf(spill.read(i))),
        breakOrder,
      ),
  };
}

function* breaksOf(lines: Iterable<string>): Generator<Break> {
  for (const line of lines) yield JSON.parse(line) as Break;
}
