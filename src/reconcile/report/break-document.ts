import { COLUMNS, DIMENSIONS, type LedgerLine } from '../ledger/line.js';
import type { Amount, Break, Evidence, Money, Proposal, Step } from '../outcome.js';
import type { BreakDocument, EvidenceDocument, LineDocument } from './documents.js';
import { spelled } from './spelled.js';

/** The fields of these names that tell something, in this order whatever the order in the record. */
function told<N extends string>(
  record: Readonly<Partial<Record<N, string>>>,
  names: readonly N[],
): { readonly [name in N]?: string } {
  const fields: { [name in N]?: string } = {};
  for (const name of names) if (record[name]) fields[name] = spelled(record[name]);
  return fields;
}

const SUBJECT = ['key', ...DIMENSIONS] as const;

/** One break of an outcome as a document of its own. */
export function toBreak(it: Break, runId: string): BreakDocument {
  return {
    entityType: 'reconciliationBreak',
    breakId: spelled(it.id),
    runId,
    code: it.code,
    severity: it.severity,
    flow: spelled(it.flow),
    about: told(it.about, SUBJECT),
    sentence: spelled(it.sentence),
    ...(it.difference ? { difference: amount(it.difference) } : {}),
    ...(it.misplaced ? { misplaced: amount(it.misplaced) } : {}),
    ...(it.valueDifference ? { valueDifference: money(it.valueDifference) } : {}),
    pointers: it.pointers.map(spelled),
    proof: proofOf(it),
    left: evidence(it.left),
    right: evidence(it.right),
    ...(it.since ? { since: it.since } : {}),
    likelyCauses: it.likelyCauses.map(spelled),
    nextStep: spelled(it.nextStep),
    turn: it.move,
    ...(it.tolerance ? { tolerance: spelled(it.tolerance) } : {}),
    proposal: proposal(it.proposal),
    ...(it.suggestions.length > 0 ? { suggestions: it.suggestions.map(suggestion) } : {}),
  };
}

const proofOf = ({ proof }: Break): BreakDocument['proof'] =>
  Object.entries(proof)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name: spelled(name), text: spelled(text) }));

const amount = ({ value, unit }: Amount) => ({ value, ...told({ unit }, ['unit']) });

const money = (it: Money) => ({ amount: it.amount, ...told(it, ['currency']) });

const evidence = ({ count, total, lines }: Evidence): EvidenceDocument => ({
  count,
  ...(total ? { total: amount(total) } : {}),
  lines: lines.map(toLine),
});

/** A line as a document: what is not told is absent. */
export const toLine = (line: LedgerLine): LineDocument => ({
  flow: spelled(line.flow),
  ...(told(line, TOLD_COLUMNS) as Omit<LineDocument, 'flow'>),
});

const TOLD_COLUMNS = COLUMNS.filter((it) => it !== 'flow');

const step = (it: Step) => ({ act: it.do, line: toLine(it.line) });

const proposal = (it: Proposal): NonNullable<BreakDocument['proposal']> => ({
  id: spelled(it.id),
  side: it.side,
  steps: it.steps.map(step),
  reason: it.reason,
  ...told(it, ['approval', 'approvalBecause']),
  ...(it.value ? { worth: money(it.value) } : {}),
});

const suggestion = (it: NonNullable<Break['suggestions']>[number]) => ({
  left: spelled(it.left),
  right: spelled(it.right),
  rule: spelled(it.rule),
  because: spelled(it.because),
});
