import { percent, percentOf, spaced } from './amounts.js';
import type { ReportDocument, Reported } from './documents.js';
import { agreement, severitiesOf, valueAtRisk, verdictOf, worstFirst } from './figures.js';
import { MARKS } from './page/words.js';

const WIDTH = 80;
const MOST_CLASSES = 7;
const MOST_WORST = 3;

/** The outcome on one screen: at most 24 lines of 80 columns, plain text. */
export function summaryText({ report, breaks }: Reported, files: readonly string[] = []): string {
  const lines = [
    ...opening(report, breaks),
    '',
    ...sides(report),
    ...(report.breaks > 0 ? ['', ...classes(report), '', ...worst(breaks)] : []),
    ...(files.length > 0 ? ['', `files  ${files.join('  ')}`] : []),
  ];
  return lines.map(fitted).join('\n');
}

/** A line as a terminal shows it: no control characters, no longer than the screen is wide. */
function fitted(line: string): string {
  const characters = [...line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').trimEnd()];
  return characters.length <= WIDTH ? characters.join('') : `${characters.slice(0, WIDTH - 1).join('')}…`;
}

function opening(report: ReportDocument, breaks: Reported['breaks']): string[] {
  const { settled, compared } = agreement(report);
  const { sums } = valueAtRisk(breaks);
  const money = sums.map(([amount, currency]) => `${plain(amount ?? '')} ${currency}`).join(', ');
  return [
    `${report.left.name} against ${report.right.name}, as of ${report.asOf ?? 'all that was recorded'}`,
    `${report.clean && !report.rejected ? 'OK ' : '!! '}${verdictOf(report)}`,
    `agree ${percent(settled, compared)} % of ${plain(compared)} lines, unexplained ${percentOf(
      report.unexplainedShare,
    )} % of all breaks`,
    ...(money ? [`value at risk ${money}`] : []),
  ];
}

/** Terminals and logs know no narrow space. */
const plain = (figure: string | number): string => spaced(figure).replaceAll('\u202f', ' ');

const ACCOUNTS = ['lines', 'settled', 'unsettled', 'withdrawn', 'later'] as const;

function sides({ left, right }: ReportDocument): string[] {
  const names = [left, right].map((it) => [...it.name].slice(0, 16).join(''));
  const widest = Math.max(...names.map((it) => it.length));
  const head = `${''.padEnd(widest)}${ACCOUNTS.map((it) => it.padStart(12)).join('')}`;
  return [
    head,
    ...[left, right].map(
      (it, i) =>
        `${(names[i] ?? '').padEnd(widest)}${ACCOUNTS.map((name) => plain(it[name]).padStart(12)).join('')}`,
    ),
  ];
}

/** The classes with most breaks, open ones first. */
function classes(report: ReportDocument): string[] {
  const sorted = [...report.classes].sort(
    (a, b) => Number(a.severity === 'info') - Number(b.severity === 'info') || b.count - a.count,
  );
  const rest = sorted.slice(MOST_CLASSES);
  const counts = severitiesOf(report);
  return [
    `breaks ${plain(report.breaks)}: ${counts.high} high, ${counts.medium} medium, ${counts.low} low; ${
      counts.info
    } explained or tolerated`,
    ...sorted
      .slice(0, MOST_CLASSES)
      .map(
        ({ code, severity, count }) =>
          `  ${MARKS[severity]} ${severity.padEnd(7)}${code.padEnd(24)}${plain(count).padStart(12)}`,
      ),
    ...(rest.length > 0
      ? [`  … ${rest.length} more classes with ${plain(rest.reduce((sum, it) => sum + it.count, 0))} breaks`]
      : []),
  ];
}

function worst(breaks: Reported['breaks']): string[] {
  const open = worstFirst(breaks.filter((it) => it.severity !== 'info'));
  return open.slice(0, MOST_WORST).map((it) => `${MARKS[it.severity]} ${it.code}  ${it.sentence}`);
}
