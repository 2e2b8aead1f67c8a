import { type LedgerLine, type Side, type Sides, stands } from '../ledger/line.js';
import { lineText } from '../ledger/line-digest.js';
import type { Proposal, Step } from '../outcome.js';

/** What a step means by a line: where and when it was written down plays no part. */
const meaning = (line: LedgerLine): string =>
  lineText({ ...line, recordedAt: '', id: '', source: '', state: '' });

/**
 * The ledgers as they would be after these corrections: lines are taken back and told, none is changed or
 * lost. A dry run: whoever approves the proposals, posts them.
 */
export function applyProposals(
  ledgers: Sides<readonly LedgerLine[]>,
  proposals: readonly Proposal[],
): Sides<LedgerLine[]> {
  const after = (side: Side): LedgerLine[] => {
    const steps = proposals.filter((it) => it.side === side).flatMap((it) => it.steps);
    return [
      ...withReversed(ledgers[side], steps),
      ...steps.filter((it) => it.do === 'tell').map((it) => it.line),
    ];
  };
  return { left: after('left'), right: after('right') };
}

/** A fact is taken back in all its equal tellings, a line without key once a step. */
function withReversed(lines: readonly LedgerLine[], steps: readonly Step[]): LedgerLine[] {
  const wanted = new Map<string, number>();
  for (const { line } of steps.filter((it) => it.do === 'reverse'))
    wanted.set(
      meaning(line),
      line.key === '' ? (wanted.get(meaning(line)) ?? 0) + 1 : Number.POSITIVE_INFINITY,
    );
  if (wanted.size === 0) return [...lines];
  return lines.map((line) => {
    const left = stands(line) ? (wanted.get(meaning(line)) ?? 0) : 0;
    if (left === 0) return line;
    wanted.set(meaning(line), left - 1);
    return { ...line, state: 'reversed' };
  });
}
