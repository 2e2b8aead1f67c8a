import {
  type Break,
  type BreakClass,
  CLASSES,
  DEFAULT_POLICY,
  EMPTY_LINE,
  type LedgerLine,
  outcomeOf,
  planOf,
  residueOfLines,
  SEVERITIES,
  type Side,
} from '../../src/reconcile/index.js';
import { anchor, tableLines } from '../pages/markdown.js';
import { markdownText, type Printer } from '../printer.js';
import { EXAMPLES, type Example } from './examples.js';

/** Prints `docs/breaks.md`: every class of break with an example that was really run. */
export const taxonomyPagePrinter: Printer = {
  name: 'taxonomy',
  owns: ['docs/breaks.md'],
  print: () => new Map([['docs/breaks.md', markdownText(page())]]),
};

const NAMES = { left: 'MES', right: 'ERP' };

/** Runs an example: one break, of the class that it is an example of. */
export function runExample({ left, right, policy, knowledge = {}, asOf = '' }: Example): readonly Break[] {
  const lines = (told: Example['left']): LedgerLine[] => told.map((it) => ({ ...EMPTY_LINE, ...it }));
  const inForce = { ...DEFAULT_POLICY, ...policy };
  const residue = residueOfLines({ left: lines(left), right: lines(right) }, planOf(inForce, asOf));
  return outcomeOf(residue, inForce, asOf, { names: NAMES, ...knowledge }).breaks;
}

function page(): string[] {
  return [
    '# The classes of breaks',
    '',
    'Every difference between two ledgers gets one class: they are tried in this order, and the first that accounts for',
    'it wins. `UNEXPLAINED` is a class, and a report states its share. What the words of a report mean, and what',
    'each side does about it, is told in [Reconciliation](concepts/reconciliation.md).',
    '',
    ...tableLines(
      ['class', 'at stake', 'what a report says'],
      CLASSES.map(({ code, severity, sentence }) => [`[\`${code}\`](#${anchor(code)})`, severity, sentence]),
    ),
    '',
    ...severities(),
    ...CLASSES.flatMap(section),
  ];
}

const MEANINGS = {
  high: 'books are wrong',
  medium: 'a person has to look',
  low: 'only clocks or words differ',
  info: 'explained or tolerated: kept and summed, and a report is clean with it',
} as const;

const severities = (): string[] => [
  ...SEVERITIES.map((it) => `- **${it}**: ${MEANINGS[it]}`),
  '',
  'A policy can set another severity for any class. In each example the MES is the left side and the ERP the right.',
  '',
];

const MOVES: Readonly<Record<BreakClass['move'], string>> = {
  here: 'the side that it speaks of',
  there: 'the other side than the one it speaks of',
  follower: 'the side whose word does not count',
  both: 'both',
};

const REMEDIES: Readonly<Record<BreakClass['remedy'], string>> = {
  tell: 'the fact is told on the side that lacks it, under the same key',
  reverse: 'what is too much is taken back',
  follow: 'the side whose word does not count takes its lines back and tells those of the other',
};

function section(it: BreakClass): string[] {
  const example = EXAMPLES[it.code];
  const [found, ...others] = runExample(example);
  if (found?.code !== it.code || others.length > 0)
    throw new Error(
      `the example of ${it.code} shows ${[found, ...others].map((one) => one?.code).join(', ')}`,
    );
  return [
    `## ${it.code}`,
    '',
    `At stake: ${it.severity}. Whose move: ${MOVES[it.move]}. Proposed: ${REMEDIES[it.remedy]}.`,
    '',
    `*${example.story}*`,
    '',
    ...linesTable(example),
    '',
    `> ${found.sentence}`,
    '',
    `Likely: ${found.likelyCauses.join(' ')}`,
    '',
    `Next: ${found.nextStep}`,
    '',
  ];
}

/** The columns in which anything is told, side by side. */
function linesTable({ left, right }: Example): string[] {
  const rows = [...left.map((it) => ['left', it] as const), ...right.map((it) => ['right', it] as const)];
  const columns = (Object.keys(EMPTY_LINE) as (keyof LedgerLine)[]).filter((column) =>
    rows.some(([, it]) => it[column] !== undefined && it[column] !== ''),
  );
  const nameOf = (side: Side): string => NAMES[side];
  return tableLines(
    ['', ...columns],
    rows.map(([side, it]) => [nameOf(side), ...columns.map((column) => it[column] ?? '')]),
  );
}
