import { type Html, html } from '../../../core/html.js';
import { percent, percentOf, spaced } from '../amounts.js';
import { wordsOfClass } from '../class-words.js';
import type { ReportDocument, Reported } from '../documents.js';
import {
  agesOf,
  agreement,
  busiestFirst,
  openBreaks,
  placeOf,
  severitiesOf,
  type Tally,
  talliesOf,
  valueAtRisk,
  verdictOf,
} from '../figures.js';
import { tallyTable } from './tables.js';
import { instantText, MARKS } from './words.js';

/** Who was compared, the verdict, and the figures that everybody asks for first. */
export function opening(reported: Reported): Html {
  const { report } = reported;
  const { left, right, plants } = report;
  const state = report.breaks === 0 ? 'agree' : report.clean ? 'clean' : 'open';
  return html`<header class="top">
<p class="kind">Reconciliation${plants.length > 0 ? ` · ${plants.slice(0, 6).join(', ')}` : ''}${
    plants.length > 6 ? ` and ${plants.length - 6} more plants` : ''
  }</p>
<h1>${left.name} <span class="against">against</span> ${right.name}</h1>
<p class="verdict ${state}"><span aria-hidden="true">${state === 'open' ? MARKS.high : '✓'}</span>
${verdictOf(report)}</p>
<p class="when">As of <b>${report.asOf ? instantText(report.asOf) : 'all that was recorded'}</b> · run
<code>${report.runId}</code></p>
</header>
${keyFigures(reported)}`;
}

function keyFigures({ report, breaks }: Reported): Html {
  const counts = severitiesOf(report);
  const { settled, compared } = agreement(report);
  const { sums, told } = valueAtRisk(breaks);
  const open = openBreaks(counts);
  const whoTells =
    told === open
      ? 'sum of all open breaks, without signs'
      : `${spaced(told)} of ${spaced(open)} open breaks name a value`;
  const money =
    sums.length === 0
      ? html`<b>none told</b>`
      : sums.map(([amount = '', currency = '']) => html`<b>${spaced(amount)} <i>${currency}</i></b>`);
  return html`<dl class="figures">
<div><dt>Open breaks</dt><dd><b>${spaced(open)}</b>
<span>${(['high', 'medium', 'low'] as const).map(
    (it) =>
      html`<span class="one"><span aria-hidden="true">${MARKS[it]}</span> ${spaced(counts[it])} ${it}</span> `,
  )}</span></dd></div>
<div><dt>Value at risk</dt><dd>${money}
<span>${whoTells}</span></dd></div>
<div><dt>Lines that agree</dt><dd><b>${percent(settled, compared)} <i>%</i></b>
<span>${spaced(settled)} of ${spaced(compared)} compared lines</span></dd></div>
<div><dt>Explained or tolerated</dt><dd><b>${spaced(counts.info)}</b>
<span>${spaced(report.inFlight.length)} by a message under way</span></dd></div>
<div><dt>Unexplained</dt><dd><b>${percentOf(report.unexplainedShare)} <i>%</i></b>
<span>of all ${spaced(report.breaks)} breaks</span></dd></div>
</dl>
`;
}

const MOST_ROWS = 15;

/** Open breaks by class, by age, by flow and by place. */
export function breakdowns(reported: Reported): Html {
  const { report, breaks } = reported;
  if (report.breaks === 0)
    return html`<section id="breakdown"><h2>Breaks</h2><p>There is no break.</p></section>`;
  const byFlow = busiestFirst(talliesOf(breaks, (it) => it.flow));
  const byPlace = busiestFirst(talliesOf(breaks, placeOf));
  return html`<section id="breakdown" aria-labelledby="breakdown-title">
<h2 id="breakdown-title">Breaks by class, age and place</h2>
${tallyTable('Breaks by class', 'class', classTallies(report), (code) => wordsOfClass(code, report))}
<div class="pair">
${tallyTable(`Breaks by age, counted ${sinceWhen(report)}`, 'age', agesOf(reported))}
${tallyTable('Breaks by flow', 'flow', byFlow.slice(0, MOST_ROWS))}${left(byFlow)}
</div>
${tallyTable('Breaks by plant and place', 'place', byPlace.slice(0, MOST_ROWS))}${left(byPlace)}
</section>
`;
}

const sinceWhen = ({ asOf }: ReportDocument): string =>
  asOf ? 'to the as-of moment' : 'to the last line that was written';

const left = (all: readonly Tally[]): Html =>
  all.length > MOST_ROWS
    ? html`<p class="note">and ${all.length - MOST_ROWS} more, with fewer breaks.</p>`
    : html``;

function classTallies({ classes }: ReportDocument): Tally[] {
  const none = { high: 0, medium: 0, low: 0, info: 0 };
  const tallies = new Map<string, Record<keyof typeof none, number>>();
  for (const { code, severity, count } of classes) {
    const counts = tallies.get(code) ?? { ...none };
    counts[severity] += count;
    tallies.set(code, counts);
  }
  return busiestFirst([...tallies].map(([name, counts]) => ({ name, counts })));
}
