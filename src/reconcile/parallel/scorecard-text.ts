import { SEVERITIES } from '../classes/codes.js';
import type { OpenBreak } from './open-breaks.js';
import type { Scorecard } from './scorecard.js';

/** Rows of one table that a screen has room for. */
const SHOWN = 12;

/** The scorecard as Markdown that fits one screen; what is cut is counted. */
export function scorecardText(card: Scorecard): string {
  const missing = card.criteria.filter((it) => !it.passed).length;
  const days = `${card.from} to ${card.to}, ${card.runs.inWindow} runs`;
  return [
    `# Parallel run: ${card.passed ? 'pass' : 'not yet'}`,
    '',
    card.to === ''
      ? 'No run was found.'
      : `${days}; ${card.criteria.length - missing} of ${card.criteria.length} criteria are met.`,
    '',
    ...table(
      ['', 'asked', 'found', 'missing'],
      // What is missing is read first.
      [...card.criteria]
        .sort((a, b) => Number(a.passed) - Number(b.passed))
        .map((it) => [it.passed ? 'pass' : 'not yet', it.asked, it.found, it.missing]),
    ),
    ...flowLines(card),
    ...openLines(card.openBreaks),
  ].join('\n');
}

const flowLines = ({ flows }: Scorecard): string[] =>
  flows.length === 0
    ? []
    : [
        '',
        ...table(
          ['flow', 'lines', 'agree', 'match rate', 'bounds'],
          [...flows]
            .sort((a, b) => (a.lower < b.lower ? -1 : 1))
            .map((it) => [
              it.flow,
              String(it.lines),
              String(it.agreed),
              it.rate,
              `${it.lower} to ${it.upper} (${it.confidence})`,
            ]),
        ),
      ];

function openLines(open: readonly OpenBreak[]): string[] {
  if (open.length === 0) return ['', 'No break is open.'];
  const rows = SEVERITIES.flatMap((severity) => {
    const of = open.filter((it) => it.severity === severity);
    const count = (from: number, to: number) =>
      String(of.filter((it) => it.ageDays >= from && it.ageDays <= to).length);
    return of.length === 0
      ? []
      : [[severity, String(of.length), count(0, 0), count(1, 2), count(3, 7), count(8, Infinity)]];
  });
  return ['', ...table(['open breaks', 'all', 'of today', '1 to 2 days', '3 to 7 days', 'older'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rest = rows.length - SHOWN;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.slice(0, SHOWN).map(line),
    ...(rest > 0 ? ['', `… and ${rest} more; --json has all.`] : []),
  ];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
