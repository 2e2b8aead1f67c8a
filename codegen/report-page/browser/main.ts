/** The script of the report: draws the charts, lists the breaks. */
import { startExplorer } from './explorer.js';
import { pageData } from './page-data.js';
import { drawTrend } from './trend.js';
import { drawWaterfall, isCut } from './waterfall.js';

const data = pageData();
const { report } = data;
const names = [report.left.name, report.right.name] as const;

/** Every place of a chart with what draws it anew. */
const charts = new Map<Element, () => void>();

for (const figure of document.querySelectorAll<HTMLElement>('[data-waterfall]')) {
  const it = report.waterfalls[Number(figure.dataset.waterfall)];
  const place = figure.querySelector('.drawing');
  if (!it || !place) continue;
  const note = figure.querySelector<HTMLElement>('.cut');
  if (note) note.hidden = !isCut(it);
  charts.set(place, () => drawWaterfall(place, it, names));
}

const trend = document.querySelector('#trend .drawing');
if (trend) charts.set(trend, () => drawTrend(trend, data.runs));

function draw(place: Element): void {
  place.replaceChildren();
  charts.get(place)?.();
}

const widths = new WeakMap<Element, number>();
const watcher = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    if (widths.get(target) === contentRect.width) continue;
    widths.set(target, contentRect.width);
    draw(target);
  }
});
for (const place of charts.keys()) watcher.observe(place);

// Paper has no buttons: the tables behind the charts are opened for it, and closed again.
const twins = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.twin');
const opened = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const it of twins()) {
    if (it.open) continue;
    it.open = true;
    opened.add(it);
  }
});
addEventListener('afterprint', () => {
  for (const it of opened) it.open = false;
  opened.clear();
});

startExplorer(data);
