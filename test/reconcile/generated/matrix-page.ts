import type { ConfusionMatrix } from './matrix.js';
import type { TwinTally } from './twin-tally.js';

/** What a run was made with. */
export interface Run {
  readonly firstSeed: number;
  readonly lastSeed: number;
  readonly engine: string;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((it) => `| ${it.join(' | ')} |`).join('\n');

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function summary(matrix: ConfusionMatrix, { firstSeed, lastSeed, engine }: Run): string {
  const { clean, 'one fault': one, 'three faults': three } = matrix.cases;
  return [
    `Seeds ${firstSeed} to ${lastSeed}, engine ${engine}: ${clean} clean pairs, ${one} with one fault,`,
    `${three} with three faults in different items. Clean pairs with a break: ${matrix.cleanWithBreaks}.`,
    `Breaks that speak of no fault: ${matrix.inventedText()}.`,
    `Faults of a known class left unexplained: ${percent(matrix.unexplainedShare)}.`,
  ].join('\n');
}

const INTRODUCTION = `# How well faults are recognised

Pairs of ledgers that tell the same truth of three plants, each in its own way (other numbers, clocks, units
and parts), are damaged in one place or in three; the class that the report gives is held against what was
done. A fault counts as recognised when one break has its class, shows its lines and tells by how much the
sides are apart, and no other break speaks of them.`;

const TWINS = `## What nobody can tell apart

Some faults leave the same lines behind as others. They are not in the table above; this is what they are
called.`;

const twinRow = ({ twins, cases, found }: TwinTally): string[] => [
  twins.name,
  `\`${twins.happened}\``.replace('_LEFT', '').replace('_RIGHT', ''),
  [...found].map(([code, count]) => `${code} ${count}`).join(', '),
  String(cases),
  twins.why,
];

/** The run as a page. */
export function matrixPage(matrix: ConfusionMatrix, twins: readonly TwinTally[], run: Run): string {
  const rows = matrix
    .rows()
    .map(({ code, faults, recognised, otherwise }) => [`\`${code}\``, faults, recognised, otherwise]);
  return [
    '<!-- Written by `tsx bench/soak-faults.ts`, never edited by hand. -->\n',
    `${INTRODUCTION}\n`,
    `${summary(matrix, run)}\n`,
    `${table(['class', 'faults', 'recognised', 'otherwise taken for'], rows)}\n`,
    `${TWINS}\n`,
    `${table(['what happened', 'its class', 'what it is called', 'cases', 'why'], twins.map(twinRow))}\n`,
  ].join('\n');
}
