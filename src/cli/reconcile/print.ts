import { BREAKS, type Break, type Summary } from '../../reconcile/index.js';
import { table } from '../summary.js';

/** How many breaks a terminal is shown; all of them are in the breaks file. */
export const SHOWN = 20;

type Outcome = Pick<Summary<unknown>, 'clean' | 'families' | 'accounts' | 'breaksByCode'>;

/** The outcome for a person: what was compared, where it went, the breaks by code and the first of them. */
export function outcomeText(outcome: Outcome, first: readonly Break[], breaksFile: string): string {
  return [
    familyTable(outcome),
    accountTable(outcome),
    ...(outcome.clean
      ? ['Both sides agree.']
      : [codeTable(outcome), firstBreaks(outcome, first, breaksFile)]),
  ].join('\n');
}

const sumsText = (sums: Readonly<Record<string, string>>): string =>
  Object.entries(sums)
    .map(([unit, value]) => `${value} ${unit}`)
    .join(', ');

const familyTable = ({ families }: Outcome): string =>
  table(
    ['event', 'compared', 'left', 'right', 'left sum', 'right sum'],
    families.map(({ name, compared, left, right }) => [
      name,
      compared ? 'yes' : 'no',
      left.events,
      right.events,
      sumsText(left.sums),
      sumsText(right.sums),
    ]),
  );

const accountTable = ({ accounts }: Outcome): string =>
  table(
    ['account', 'left', 'right'],
    Object.entries(accounts.left).map(([name, count]) => [
      name,
      count,
      accounts.right[name as keyof typeof accounts.right],
    ]),
  );

const codeTable = ({ breaksByCode }: Outcome): string =>
  table(
    ['break', 'severity', 'count'],
    Object.entries(breaksByCode).map(([code, count]) => [
      code,
      BREAKS[code as keyof typeof BREAKS].severity,
      count,
    ]),
  );

function firstBreaks({ breaksByCode }: Outcome, first: readonly Break[], breaksFile: string): string {
  const all = Object.values(breaksByCode).reduce((sum, count) => sum + count, 0);
  const lines = first.map((it) => `${it.code}  ${it.sentence}\n  next: ${it.nextStep}`);
  if (all > first.length) lines.push(`… ${all - first.length} more: all of them are in ${breaksFile}`);
  return lines.join('\n');
}
