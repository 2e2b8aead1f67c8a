import { type Html, html, type Part } from '../../../core/html.js';
import { SEVERITIES } from '../../classes/codes.js';
import { spaced } from '../amounts.js';
import { type BySeverity, openBreaks, type Tally } from '../figures.js';
import { MARKS } from './words.js';

/** A table of the page: figures stand at the right, the first cell of a row names it. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Part[])[];
  /** Columns from this one on hold figures. */
  readonly figuresFrom?: number;
}

/** A table that scrolls within itself where the screen is narrow. */
export function table({ caption, head, rows, figuresFrom = 1 }: Table): Html {
  const kind = (i: number): string => (i >= figuresFrom ? 'figure' : '');
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((it, i) => html`<th scope="col" class="${kind(i)}">${it}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([name, ...cells]) =>
    html`<tr><th scope="row">${name}</th>${cells.map(
      (it, i) => html`<td class="${kind(i + 1)}">${it}</td>`,
    )}</tr>\n`,
)}</tbody></table></div>
`;
}

/** Breaks that share something, as a table of which each row is a bar as well. */
export function tallyTable(
  caption: string,
  name: string,
  tallies: readonly Tally[],
  wordsOf: (name: string) => string = () => '',
): Html {
  const most = Math.max(1, ...tallies.map(({ counts }) => total(counts)));
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table class="tallies">
<caption>${caption}</caption>
<thead><tr><th scope="col">${name}</th><td class="bar"></td>
${SEVERITIES.map((it) => html`<th scope="col" class="figure"><span aria-hidden="true">${MARKS[it]}</span> <span class="word">${it}</span></th>`)}
<th scope="col" class="figure">open</th></tr></thead>
<tbody>
${tallies.map(
  (
    it,
  ) => html`<tr><th scope="row">${it.name} <small>${wordsOf(it.name)}</small></th><td class="bar">${bar(it.counts, most)}</td>
${SEVERITIES.map((severity) => html`<td class="figure">${figure(it.counts[severity])}</td>`)}
<td class="figure"><b>${spaced(openBreaks(it.counts))}</b></td></tr>
`,
)}</tbody></table></div>
`;
}

const total = (counts: BySeverity): number => SEVERITIES.reduce((sum, it) => sum + counts[it], 0);

/** A zero says less than an empty cell would to an auditor, and more than a figure to everybody else. */
const figure = (count: number): Html =>
  count === 0 ? html`<span class="none">0</span>` : html`${spaced(count)}`;

/** The bar of a row; the figures beside it say the same, so it is no news to a screen reader. */
function bar(counts: BySeverity, most: number): Html {
  let from = 0;
  const parts = SEVERITIES.filter((it) => counts[it] > 0).map((severity) => {
    const width = Math.round((counts[severity] * 10_000) / most) / 100;
    const part = html`<rect class="${severity}" x="${from}" y="0" width="${width}" height="10"/>`;
    from = Math.round((from + width) * 100) / 100;
    return part;
  });
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}
