import { type Html, html } from '../../../core/html.js';
import { spaced } from '../amounts.js';
import type { ReportDocument } from '../documents.js';
import { table } from './tables.js';
import { instantText } from './words.js';

/** Messages that are on their way and explain a break. */
export const inFlight = ({ inFlight: all, left, right }: ReportDocument): Html => html`<section id="in-flight"
 aria-labelledby="in-flight-title">
<h2 id="in-flight-title">Messages under way</h2>
${
  all.length === 0
    ? html`<p>No break is explained by a message under way.</p>`
    : html`${table({
        caption: 'Messages under way that explain a break',
        head: ['message', 'fact', 'who waits', 'since', 'break'],
        rows: all
          .slice(0, MOST_MESSAGES)
          .map((it) => [
            it.id,
            it.key ?? '',
            it.waitingFor === 'left' ? left.name : right.name,
            it.since ? instantText(it.since) : 'not told',
            it.breakId,
          ]),
        figuresFrom: 9,
      })}${furtherNote(all.length - MOST_MESSAGES)}`
}
</section>
`;

const furtherNote = (more: number): Html | undefined =>
  more > 0
    ? html`<p class="note">and ${spaced(more)} more in
report.json.</p>`
    : undefined;

const MOST_MESSAGES = 200;
const MOST_DRIFTS = 200;

/** Small differences of one sign: tolerated one by one, not together. */
export const drifts = ({ drifts: all, left, right }: ReportDocument): Html => html`<section id="drifts"
 aria-labelledby="drifts-title">
<h2 id="drifts-title">Drifts</h2>
${
  all.length === 0
    ? html`<p>No run of small differences leans to one side.</p>`
    : html`<p class="lead">Each of these differences is tolerated; together they lean to one side.</p>
${table({
  caption: 'Small differences that lean to one side',
  head: [
    'flow',
    'item',
    'place',
    'differences',
    'of one sign',
    `sum, ${left.name} minus ${right.name}`,
    'furthest',
    'chance at most',
  ],
  rows: all
    .slice(0, MOST_DRIFTS)
    .map(({ flow, itemId = '', locationId = '', count, sameSign, sum, furthest, chance = '', unit = '' }) => [
      ...[flow, itemId, locationId, spaced(count), spaced(sameSign)],
      ...[`${spaced(sum)} ${unit}`, `${spaced(furthest)} ${unit}`, chance],
    ]),
  figuresFrom: 3,
})}${furtherNote(all.length - MOST_DRIFTS)}`
}
</section>
`;

/** The policy in force, member by member: a report repeats all that it was run by. */
export const parameters = ({ policy, flows }: ReportDocument): Html => html`<section id="parameters"
 aria-labelledby="parameters-title">
<h2 id="parameters-title">Parameters and tolerances in force</h2>
${table({
  caption: 'By what lines are told apart',
  head: ['flow', 'dimensions in force'],
  rows: flows.map((it) => [it.flow, it.dimensions.join(', ') || 'none']),
  figuresFrom: 9,
})}<dl class="policy">
${Object.entries(policy).map(
  ([name, value]) => html`<dt>${wordsOf(name)}</dt><dd>${valueHtml(value)}</dd>\n`,
)}</dl>
</section>
`;

/** @example wordsOf('timeToleranceSeconds') //=> 'time tolerance seconds' */
const wordsOf = (name: string): string => name.replaceAll(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

/** Any value of a policy: lists as lists, members with their names. */
function valueHtml(value: unknown): Html {
  if (value !== '' && (typeof value !== 'object' || value === null)) return html`${String(value)}`;
  const members = Object.entries(value);
  if (members.length === 0) return html`<span class="none">none</span>`;
  const isList = Array.isArray(value);
  if (isList && value.every((it) => typeof it !== 'object')) return html`${value.join(', ')}`;
  const shown = members.slice(0, MOST_MEMBERS);
  const more = members.length - shown.length;
  return html`<ul>${shown.map(
    ([name, it]) => html`<li>${isList ? undefined : html`<b>${name}</b>: `}${valueHtml(it)}</li>`,
  )}${more > 0 ? html`<li>and ${spaced(more)} more in report.json</li>` : undefined}</ul>`;
}

/** An item list can be long; the JSON has all of it. */
const MOST_MEMBERS = 100;

/** What anyone needs to make the same report again, and to see that it is the same. */
export function provenance(report: ReportDocument): Html {
  const { left, right, asOf } = report;
  const rows: (readonly [string, string])[] = [
    ['Digest of inputs, policy, as-of moment and code', report.digest],
    ['Run', report.runId],
    ['As of', asOf ?? 'everything that was recorded'],
    [`${left.name}: digest of what it tells`, left.digest],
    [`${right.name}: digest of what it tells`, right.digest],
    [`${left.name}: written to until`, left.highWater ?? 'not told'],
    [`${right.name}: written to until`, right.highWater ?? 'not told'],
    ['Code', `manufacturing-contracts ${report.codeVersion}`],
  ];
  return html`<section id="provenance" aria-labelledby="provenance-title">
<h2 id="provenance-title">Provenance</h2>
<p class="lead">The same inputs, policy, as-of moment and code make the same report, byte for byte.</p>
<dl class="provenance">
${rows.map(([name, text]) => html`<dt>${name}</dt><dd><code>${text}</code></dd>\n`)}</dl>
</section>
`;
}
