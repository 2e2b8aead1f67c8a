import { axisBottom, axisLeft } from 'd3-axis';
import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale';
import { type Selection, select } from 'd3-selection';
import type { ReportDocument } from '../../../src/reconcile/report/documents.js';

type Run = ReportDocument['earlier'][number];

/** What is drawn, each with a mark of its own: colour alone tells nothing. */
const SERIES = [
  ['high', 'M0-5L5 4H-5Z'],
  ['medium', 'M0-5L5 0L0 5L-5 0Z'],
  ['low', 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z'],
] as const;

const HEIGHT = 240;
const MARGIN = { top: 12, right: 92, bottom: 34, left: 40 };
const APART = 16;

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Across = ScalePoint<number>;
type Up = ScaleLinear<number, number>;

/** Draws how many breaks were open, run by run. */
export function drawTrend(place: Element, runs: readonly Run[]): void {
  const width = Math.max(260, place.clientWidth);
  const svg = select(place)
    .append('svg')
    .attr('width', width)
    .attr('height', HEIGHT)
    .attr('viewBox', `0 0 ${width} ${HEIGHT}`);
  const most = Math.max(1, ...runs.flatMap((it) => SERIES.map(([name]) => it[name])));
  const x = scalePoint<number>()
    .domain(runs.map((_, i) => i))
    .range([MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  drawAxes(svg, runs, x, y, width);
  for (const series of SERIES) drawSeries(svg, series, runs, x, y);
  const last = runs.at(-1);
  if (last) drawLabels(svg, last, y, width);
}

/** As many days as there is room for, the last one always. */
function drawAxes(svg: Svg, runs: readonly Run[], x: Across, y: Up, width: number): void {
  const every = Math.ceil(runs.length / Math.max(2, Math.floor((width - 130) / 90)));
  const days = axisBottom(x)
    .tickValues(x.domain().filter((i) => (runs.length - 1 - i) % every === 0))
    .tickFormat((i) => runs[i]?.asOf?.slice(0, 10) ?? `run ${i + 1}`);
  const counts = axisLeft(y)
    .tickValues(y.ticks(4).filter(Number.isInteger))
    .tickSize(-(width - MARGIN.left - MARGIN.right + 8))
    .tickFormat(String);
  const bottom = `translate(0,${HEIGHT - MARGIN.bottom})`;
  svg.append('g').attr('class', 'axis plain').attr('transform', bottom).call(days);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${MARGIN.left},0)`).call(counts);
}

function drawSeries(
  svg: Svg,
  [name, mark]: (typeof SERIES)[number],
  runs: readonly Run[],
  x: Across,
  y: Up,
): void {
  const points = runs.map((it, i) => [x(i) ?? 0, y(it[name])] as const);
  const line = `M${points.map((it) => it.join(' ')).join('L')}`;
  svg.append('path').attr('class', `line ${name}`).attr('d', line);
  for (const [left, top] of points) {
    const at = `translate(${left},${top})`;
    svg.append('path').attr('class', `mark ${name}`).attr('d', mark).attr('transform', at);
  }
}

/** At the end of each line its name, none over another one. */
function drawLabels(svg: Svg, last: Run, y: Up, width: number): void {
  let above = Number.NEGATIVE_INFINITY;
  const labels = SERIES.map(([name]) => ({ name, at: y(last[name]) })).sort((a, b) => a.at - b.at);
  for (const { name, at } of labels) {
    above = Math.max(at, above + APART);
    svg
      .append('text')
      .attr('class', `label ${name}`)
      .attr('x', width - MARGIN.right + 12)
      .attr('y', above + 4)
      .text(`${last[name]} ${name}`);
  }
}
