import { type Html, html } from '../../../src/core/html.js';
import type { Catalogue } from '../catalogue-shape.js';

/** How many interfaces there are of each latency and criticality; each number leads to them. */
export const glance = (catalogue: Catalogue): Html => html`<table class="glance">
<caption>At a glance: what is at stake, and how fresh it must be</caption>
<thead><tr><td></td>${catalogue.latencies.map(
  ({ code, sentence }) => html`<th scope="col" title="${sentence}">${code}</th>`,
)}</tr></thead>
<tbody>
${catalogue.criticalities.map(
  ({ code, sentence }) => html`<tr>
<th scope="row" title="${sentence}"><span class="stake ${code}">${code}</span></th>
${catalogue.latencies.map((latency) => cell(catalogue, code, latency.code))}
</tr>
`,
)}</tbody>
</table>`;

function cell({ interfaces }: Catalogue, criticality: string, latency: string): Html {
  const count = interfaces.filter((it) => it.criticality === criticality && it.latency === latency).length;
  if (count === 0) return html`<td><span class="none">0</span></td>`;
  const label = `${count} contracts, ${criticality}, ${latency}`;
  return html`<td><a href="index.html?criticality=${criticality}&latency=${latency}"
 aria-label="${label}">${count}</a></td>`;
}
