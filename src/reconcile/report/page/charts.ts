import { type Html, html } from '../../../core/html.js';
import { changeText, spaced } from '../amounts.js';
import type { ReportDocument } from '../documents.js';
import { momentOf } from '../to-report.js';
import { table } from './tables.js';
import { instantText } from './words.js';

type Waterfall = ReportDocument['waterfalls'][number];

const inUnit = (amount: string, { unit = '' }: Waterfall): string => `${spaced(amount)} ${unit}`.trim();
const titleOf = ({ flow, unit }: Waterfall): string => (unit ? `${flow}, in ${unit}` : flow);

/** How the left total becomes the right one, flow by flow: a drawing, and the same as a table. */
export function waterfalls(report: ReportDocument): Html {
  const all = report.waterfalls.map((it, i) => ({ it, i }));
  const moving = all.filter(({ it }) => it.steps.length > 0);
  const still = all.filter(({ it }) => it.steps.length === 0);
  return html`<section id="waterfalls" aria-labelledby="waterfalls-title">
<h2 id="waterfalls-title">How the total of ${report.left.name} becomes that of ${report.right.name}</h2>
<p class="lead">Every bar is what the breaks of one class add up to. A minus: ${report.left.name} tells
more than ${report.right.name} there; a plus: it tells less.</p>
${moving.map(({ it, i }) => waterfall(report, it, i))}
${
  still.length > 0
    ? table({
        caption: 'Flows whose totals agree',
        head: ['flow', 'both sides'],
        rows: still.map(({ it }) => [it.flow, inUnit(it.left, it)]),
      })
    : undefined
}
</section>
`;
}

function waterfall({ left, right }: ReportDocument, it: Waterfall, i: number): Html {
  const title = titleOf(it);
  const sentence = `${title}: ${left.name} ${inUnit(it.left, it)}, ${right.name} ${inUnit(it.right, it)}, ${
    it.steps.length === 1 ? 'one class' : `${it.steps.length} classes`
  } of break between them.`;
  return html`<figure class="chart" data-waterfall="${i}">
<figcaption>${title} <small class="cut" hidden>The axis does not begin at zero.</small></figcaption>
<div class="drawing" role="img" aria-label="${sentence} The figures follow as a table."></div>
<details class="twin"><summary>The same as a table<span class="unseen">: ${title}</span></summary>
${table({
  caption: title,
  head: ['class', 'change', 'total'],
  rows: [
    [left.name, '', inUnit(it.left, it)],
    ...it.steps.map(({ code, quantity }) => [code, `${changeText(quantity)} ${it.unit ?? ''}`.trim(), '']),
    [right.name, '', inUnit(it.right, it)],
  ],
})}</details>
</figure>
`;
}

/** How many breaks were open in earlier runs. */
export function trend(report: ReportDocument, runs: ReportDocument['earlier']): Html {
  const first = report.earlier.length === 0;
  return html`<section id="trend" aria-labelledby="trend-title">
<h2 id="trend-title">Trend over past runs</h2>
${first ? html`<p>No earlier run was given: a trend begins with the next one.</p>` : trendFigure(runs)}
</section>
`;
}

const trendFigure = (runs: ReportDocument['earlier']): Html => html`<figure class="chart">
<figcaption>Open breaks by severity, run by run</figcaption>
<div class="drawing" role="img" aria-label="Open breaks by severity over ${runs.length} runs. The figures
follow as a table."></div>
<details class="twin"><summary>The same as a table<span class="unseen">: trend</span></summary>
${table({
  caption: 'Open breaks by severity, run by run',
  head: ['as of', 'high', 'medium', 'low', 'explained or tolerated', 'unexplained', 'lines', 'agree'],
  rows: runs.map((it) => [
    it.asOf ? instantText(it.asOf) : it.runId,
    ...[it.high, it.medium, it.low, it.info, it.unexplained, it.lines, it.settled].map(spaced),
  ]),
})}</details>
</figure>
`;

/** The moment from which ages on the page are counted. */
export const momentText = (report: ReportDocument): string => {
  const moment = momentOf(report);
  return moment ? instantText(moment) : 'not told';
};
