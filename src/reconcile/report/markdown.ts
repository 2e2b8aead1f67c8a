import { percent, percentOf, spaced } from './amounts.js';
import { wordsOfClass } from './class-words.js';
import type { BreakDocument, ReportDocument, Reported } from './documents.js';
import {
  agesOf,
  agreement,
  busiestFirst,
  openBreaks,
  severitiesOf,
  type Tally,
  talliesOf,
  valueAtRisk,
  verdictOf,
  worstFirst,
} from './figures.js';

/** How many lines a table of the summary has at most. */
const MOST_ROWS = 12;
const MOST_WORST = 10;

/** A summary that fits into a pull request or a mail. */
export function markdownOf({ report, breaks }: Reported): string {
  const { left, right } = report;
  const { settled, compared } = agreement(report);
  const lines = [
    `# Reconciliation: ${safe(left.name)} and ${safe(right.name)}`,
    '',
    `**${verdictOf(report)}** ${percent(settled, compared)} % of ${spaced(compared)} compared lines agree.`,
    '',
    ...opening(report, breaks),
    ...sides(report),
    ...(report.breaks > 0 ? classes(report) : []),
    ...tallies('Open breaks by age', 'age', agesOf({ report, breaks })),
    ...tallies('Open breaks by flow', 'flow', busiestFirst(talliesOf(breaks, (it) => it.flow))),
    ...worst(breaks),
    ...drifts(report),
    ...(report.inFlight.length > 0
      ? [`${report.inFlight.length} messages under way explain breaks.`, '']
      : []),
    `Run \`${report.runId}\`, digest \`${report.digest}\`, code ${safe(report.codeVersion)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function opening(report: ReportDocument, breaks: readonly BreakDocument[]): string[] {
  const { sums, told } = valueAtRisk(breaks);
  const open = openBreaks(severitiesOf(report));
  const money = sums.map(([amount = '', currency = '']) => `${spaced(amount)} ${safe(currency)}`).join(', ');
  return [
    `- As of: ${report.asOf ?? 'everything that was recorded'}`,
    `- Open: ${bySeverity(report)}`,
    ...(told > 0 ? [`- Value at risk: ${money} (${told} of ${open} open breaks name a value)`] : []),
    `- Unexplained: ${percentOf(report.unexplainedShare)} % of all breaks`,
    '',
  ];
}

const bySeverity = (report: ReportDocument): string => {
  const { high, medium, low, info } = severitiesOf(report);
  return `${high} high, ${medium} medium, ${low} low; ${info} explained or tolerated`;
};

const ACCOUNTS = ['lines', 'later', 'withdrawn', 'settled', 'unsettled', 'inBreaks', 'duplicates'] as const;

const sides = ({ left, right }: ReportDocument): string[] =>
  table(
    'Where the lines went',
    ['', left.name, right.name],
    ACCOUNTS.map((name) => [name, spaced(left[name]), spaced(right[name])]),
  );

const classes = (report: ReportDocument): string[] =>
  table(
    'Breaks by class',
    ['class', 'which says', 'severity', 'breaks'],
    report.classes.map(({ code, severity, count }) => [
      code,
      wordsOfClass(code, report),
      severity,
      spaced(count),
    ]),
  );

const tallies = (title: string, name: string, all: readonly Tally[]): string[] =>
  table(
    title,
    [name, 'high', 'medium', 'low'],
    all
      .filter(({ counts }) => openBreaks(counts) > 0)
      .map((it) => [it.name, ...[it.counts.high, it.counts.medium, it.counts.low].map(spaced)]),
    MOST_ROWS,
  );

const worst = (breaks: readonly BreakDocument[]): string[] =>
  table(
    'The worst',
    ['class', 'what', 'next'],
    worstFirst(breaks.filter((it) => it.severity !== 'info'))
      .slice(0, MOST_WORST)
      .map((it) => [it.code, it.sentence, it.nextStep]),
  );

const drifts = (report: ReportDocument): string[] =>
  table(
    'Drifts: tolerated one by one, not together',
    ['flow', 'item', 'sum', 'differences'],
    report.drifts.map(({ flow, itemId = '', sum, unit = '', count }) => [
      ...[flow, itemId, `${spaced(sum)} ${unit}`, spaced(count)],
    ]),
    MOST_ROWS,
  );

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > most ? [`… and ${rows.length - most} more in the report.`, ''] : [];
  return [
    ...[`## ${title}`, '', line(head.map(safe)), line(head.map(() => '---'))],
    ...rows.slice(0, most).map((cells) => line(cells.map(safe))),
    ...['', ...more],
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A foreign text that markdown shows as it is: no markup of its own, no link, no mention, no HTML. */
const safe = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/[\\`*{}[\]<>#|~!&$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, reference);

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;
