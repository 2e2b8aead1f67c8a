import { decimalScale, UNITS } from '../../src/index.js';
import { PACKAGES, UNIT_NAMES } from '../../src/odoo/propose/unit-words.js';
import type { UnitRow } from '../../src/vocabulary/unit-table.js';
import { markdownText, type Printer } from '../printer.js';
import { anchor, tableLines } from './markdown.js';

/** Prints `docs/units.md` from the table of units. */
export const unitsPagePrinter: Printer = {
  name: 'units',
  owns: ['docs/units.md'],
  print: () => new Map([['docs/units.md', markdownText(unitsPage())]]),
};

const dimensions = [...new Set(Object.values(UNITS).map((it) => it.dimension))];

const unitsPage = (): string[] => [
  '# Units',
  '',
  'UN/CEFACT Recommendation 20 codes, each with its exact factor: so many reference units is one of it. Units of',
  'one dimension convert by these fractions, exactly or not at all; [units and quantities](concepts/units.md)',
  'says why. A code that is not listed is allowed where a contract wants a unit; it converts into nothing but itself.',
  '',
  'The last column holds the words by which `mfgc site init` knows a unit of an Odoo; a word is only believed when',
  "Odoo's factor agrees. On the wire the code alone counts.",
  '',
  `Dimensions: ${dimensions.map((it) => `[${it}](#${anchor(it)})`).join(' · ')} · [packages](#packages)`,
  '',
  ...dimensions.flatMap(dimensionSection),
  '## packages',
  '',
  'UN/CEFACT Recommendation 21 codes behind an X. No table says how much a box holds: the item says it, in its',
  '`alternateUnits`.',
  '',
  ...tableLines(
    ['code', 'known by'],
    PACKAGES.map(([words, unit]) => [`\`${unit}\``, packageWords(words)]),
  ),
];

function dimensionSection(dimension: string): string[] {
  const rows = Object.entries(UNITS).filter(([, it]) => it.dimension === dimension);
  return [
    `## ${dimension}`,
    '',
    referenceText(rows),
    '',
    ...tableLines(
      ['code', 'name', 'factor', 'as decimal', 'same as', 'known by'],
      rows.map(([code, it]) => [
        `\`${code}\``,
        it.name,
        ...factorCells(it),
        sameAs(code, it),
        (UNIT_NAMES[code] ?? []).join(', '),
      ]),
    ),
    '',
  ];
}

function referenceText(rows: readonly (readonly [string, UnitRow])[]): string {
  const reference = rows.find(([, it]) => it.numerator === 1n && it.denominator === 1n);
  if (reference) return `Reference unit: \`${reference[0]}\`, ${reference[1].name}.`;
  return rows.some(([, it]) => it.numerator !== undefined)
    ? 'Reference: the whole, which is 1.'
    : 'No factors: these scales have different zeros, so one does not convert into the other here.';
}

/** The fraction, and its decimal where that comes to an end. */
function factorCells({ numerator, denominator }: UnitRow): [string, string] {
  if (numerator === undefined || denominator === undefined) return ['–', '–'];
  const fraction = denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
  return [fraction, decimalScale('1', numerator, denominator) ?? 'has no end'];
}

/** Other codes of the very same amount. */
const sameAs = (code: string, { dimension, numerator, denominator }: UnitRow): string =>
  Object.entries(UNITS)
    .filter(([other, it]) => other !== code && numerator !== undefined && it.dimension === dimension)
    .filter(([, it]) => it.numerator === numerator && it.denominator === denominator)
    .map(([other]) => `\`${other}\``)
    .join(', ');

const packageWords = (words: RegExp): string =>
  (/\(([^()?]*)\)/.exec(words.source)?.[1] ?? '').replaceAll('|', ', ');
