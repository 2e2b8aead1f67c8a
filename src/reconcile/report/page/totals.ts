import { type Html, html } from '../../../core/html.js';
import { differenceOf, spaced } from '../amounts.js';
import type { ReportDocument } from '../documents.js';
import { table } from './tables.js';

const ACCOUNTS = [
  ['lines', 'All lines that came in'],
  ['later', 'Recorded after the as-of moment: not compared'],
  ['withdrawn', 'Taken back or called off: not counted'],
  ['settled', 'Agree with the other side'],
  ['unsettled', 'Do not certainly agree'],
  ['inBreaks', 'Stand in a break'],
  ['duplicates', 'Told twice'],
] as const;

/** How complete both sides are: where every line went, and the sums of each flow. */
export function totals(report: ReportDocument): Html {
  const { left, right, flows } = report;
  return html`<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">Totals of both sides</h2>
${table({
  caption: 'Where every line went',
  head: ['lines', left.name, right.name],
  rows: ACCOUNTS.map(([name, words]) => [words, spaced(left[name]), spaced(right[name])]),
})}${table({
  caption: 'Sums by flow',
  head: ['flow', 'of', left.name, right.name, `${left.name} minus ${right.name}`],
  rows: flows.flatMap((it) => sums(it).map((row) => [it.flow, ...row])),
  figuresFrom: 2,
})}</section>
`;
}

type Flow = ReportDocument['flows'][number];

/** The lines, then every unit, then every currency that either side tells. */
function sums({ left, right }: Flow): string[][] {
  const named = (side: Flow['left']): ReadonlyMap<string, string> =>
    new Map([
      ['lines', String(side.lines)],
      ...side.quantities.map(({ value, unit = 'no unit told' }) => [unit, value] as const),
      ...side.values.map(({ amount, currency = 'no currency told' }) => [currency, amount] as const),
    ]);
  const [first, second] = [named(left), named(right)];
  return [...new Set([...first.keys(), ...second.keys()])].map((name) => {
    const [here, there] = [first.get(name) ?? '0', second.get(name) ?? '0'];
    return [name, ...[here, there, differenceOf(here, there)].map((it) => spaced(it))];
  });
}
