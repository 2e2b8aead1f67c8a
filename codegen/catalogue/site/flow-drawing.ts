import { asHtml, type Html, html } from '../../../src/core/html.js';
import { drawn } from '../../pages/drawing.js';
import type { Entry } from '../catalogue-shape.js';
import { entryName } from '../entries.js';
import { SYSTEMS, type SystemCode, systemName } from '../systems.js';
import { type Bundle, bundlesOf, type Flow, flowAnchor, flowsOf } from './flows.js';
import { contractPagePath, linkFrom } from './site-pages.js';

/** Where a system stands on the drawing of all, in inches; parts that any system may play stand nowhere. */
const PLACES: Readonly<Partial<Record<SystemCode, readonly [x: number, y: number]>>> = {
  reporting: [0.9, 4.4],
  erp: [4.6, 4.4],
  supplier: [9.6, 4.4],
  qms: [1.2, 2.4],
  carrier: [9.6, 2.4],
  wms: [7, 1.6],
  mes: [4.1, 1.1],
  cmms: [2.1, -0.2],
  scada: [6.1, -0.2],
};

const CLEAR = { bgcolor: 'transparent', pad: 0.1 };

/** All systems and how many events go between them: a number stands at its reader and leads to the list. */
export function overview(label: string, entries: readonly Entry[]): Html {
  const flows = flowsOf(entries).filter((it) => PLACES[it.teller] && PLACES[it.reader]);
  return picture(
    label,
    drawn({
      layout: 'neato',
      graph: { ...CLEAR, splines: 'line' },
      nodes: SYSTEMS.flatMap(({ code, name }) => {
        const at = PLACES[code];
        const place = { pos: `${at?.join(',')}!`, href: `#${code}`, tooltip: name };
        return at ? [{ name: code, attributes: { ...box(code), ...place } }] : [];
      }),
      edges: flows.flatMap((flow) => {
        const back = flows.find((it) => it.teller === flow.reader && it.reader === flow.teller);
        return back && flows.indexOf(back) < flows.indexOf(flow) ? [] : [line(flow, back)];
      }),
    }),
  );
}

/** One line stands for both ways. */
function line(flow: Flow, back: Flow | undefined) {
  const events = flow.events.length + (back?.events.length ?? 0);
  const ends = { ...number('head', flow), ...(back ? number('tail', back) : {}) };
  const look = { dir: back ? 'both' : 'forward', penwidth: 0.8 + events / 12, fontsize: 13 };
  return {
    tail: flow.teller,
    head: flow.reader,
    attributes: { ...look, ...ends, labeldistance: 3.4, labelangle: -18 },
  };
}

const number = (end: 'head' | 'tail', flow: Flow) => ({
  [`${end}label`]: `${flow.events.length}`,
  [`${end}URL`]: `#${flowAnchor(flow)}`,
  [`${end}tooltip`]: `${systemName(flow.teller)} tells ${systemName(flow.reader)}`,
});

/** From left to right: who tells, what, and who reads. Each event leads from this page to its own. */
export function eventFlow(label: string, entries: readonly Entry[], page: string): Html {
  const bundles = bundlesOf(entries);
  const tellers = [...new Set(bundles.map((it) => it.teller))];
  const readers = [...new Set(bundles.flatMap((it) => it.readers))];
  return picture(
    label,
    drawn({
      graph: { ...CLEAR, rankdir: 'LR', nodesep: 0.25, ranksep: 0.9 },
      nodes: [
        ...tellers.map((it) => ({ name: `teller-${it}`, attributes: box(it) })),
        ...readers.map((it) => ({ name: `reader-${it}`, attributes: box(it) })),
        ...bundles.map((it, i) => ({ name: `bundle-${i}`, attributes: eventBox(it, page) })),
      ],
      edges: bundles.flatMap((it, i) => [
        { tail: `teller-${it.teller}`, head: `bundle-${i}`, attributes: { arrowhead: 'none' } },
        ...it.readers.map((reader) => ({ tail: `bundle-${i}`, head: `reader-${reader}` })),
      ]),
    }),
  );
}

const box = (code: SystemCode) => ({
  label: systemName(code),
  class: SYSTEMS.find((it) => it.code === code)?.place ?? '',
  margin: '0.24,0.13',
  fontsize: 15,
});

function eventBox({ events }: Bundle, page: string) {
  const rows = events.map((it) => {
    const target = linkFrom(page, contractPagePath(entryName(it)));
    const name = it.name.slice(it.domain.length + 1);
    return html`<tr><td align="left" href="${target}" tooltip="${it.name}">${name}</td></tr>`;
  });
  const table = html`<table border="0" cellborder="0" cellspacing="0" cellpadding="5">${rows}</table>`;
  return { label: table, shape: 'plain', class: 'bundle', fontname: 'Courier' };
}

/** A picture within a page: its links work, and the page's style colours it. */
const picture = (label: string, svg: string): Html => html`<div class="picture" role="region"
 aria-label="${label}" tabindex="0">${asHtml(withoutNames(svg))}</div>`;

/** Graphviz counts its ids on from picture to picture, and several pictures share a page. */
const withoutNames = (svg: string): string =>
  svg.slice(svg.indexOf('<svg')).replaceAll(/ id="[^"]*"|<!--.*?-->\n/g, '');
