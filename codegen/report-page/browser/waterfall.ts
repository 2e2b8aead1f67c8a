import { axisBottom } from 'd3-axis';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Selection, select } from 'd3-selection';
import { changeText, roughly, spaced } from '../../../src/reconcile/report/amounts.js';
import type { ReportDocument } from '../../../src/reconcile/report/documents.js';

type Waterfall = ReportDocument['waterfalls'][number];
type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** One bar: where it begins and ends, and what stands beside it. */
interface Bar {
  readonly label: string;
  readonly text: string;
  readonly kind: 'total' | 'less' | 'more';
  readonly from: number;
  readonly to: number;
}

const WIDE = 600;
const ROW = { wide: 26, narrow: 40 };
const AXIS = 24;

/** Draws one waterfall from the left total to the right one, as wide as its place. */
export function drawWaterfall(place: Element, it: Waterfall, names: readonly [string, string]): void {
  const width = Math.max(240, place.clientWidth);
  const bars = barsOf(it, names);
  const isWide = width >= WIDE;
  const row = isWide ? ROW.wide : ROW.narrow;
  const [begin, end] = isWide ? [190, width - 150] : [20, width - 20];
  const scale = scaleLinear().domain(domainOf(bars)).nice(5).range([begin, end]).clamp(true);
  const height = bars.length * row;
  const svg = select(place)
    .append('svg')
    .attr('width', width)
    .attr('height', height + AXIS)
    .attr('viewBox', `0 0 ${width} ${height + AXIS}`);
  drawAxis(svg, scale, height, isWide ? 5 : 3);
  bars.forEach((bar, i) => {
    const top = i * row + (isWide ? 5 : 20);
    const [x, y] = [scale(bar.from), scale(bar.to)].sort((a, b) => a - b) as [number, number];
    svg
      .append('rect')
      .attr('class', bar.kind)
      .attr('x', x)
      .attr('y', top)
      .attr('width', Math.max(1.5, y - x))
      .attr('height', 16);
    const connects = i < bars.length - 1;
    if (connects) drawConnector(svg, scale(bar.to), top + 16, row - 16);
    const base = isWide ? top + 12 : top - 5;
    drawText(svg, 'label', isWide ? begin - 10 : 2, base, isWide ? 'end' : 'start', bar.label);
    drawText(svg, 'figure', width - 2, base, 'end', bar.text);
  });
}

function barsOf({ left, steps, right, unit = '' }: Waterfall, [first, second]: readonly [string, string]) {
  let running = roughly(left);
  const total = (label: string, text: string): Bar => ({
    label,
    text: `${spaced(text)} ${unit}`.trim(),
    kind: 'total',
    from: 0,
    to: roughly(text),
  });
  const middle = steps.map(({ code, quantity }): Bar => {
    const from = running;
    running -= roughly(quantity);
    const isLess = !quantity.startsWith('-');
    const text = `${changeText(quantity)} ${unit}`.trim();
    return { label: code, text, kind: isLess ? 'less' : 'more', from, to: running };
  });
  return [total(first, left), ...middle, total(second, right)];
}

/** From zero, unless the steps were too small to be seen then. */
function domainOf(bars: readonly Bar[]): [number, number] {
  const ends = bars.map((it) => it.to);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = most - least || Math.abs(most) || 1;
  const isFar = Math.min(Math.abs(least), Math.abs(most)) > 4 * span && least * most > 0;
  if (!isFar) return [Math.min(0, least), Math.max(0, most)];
  return least > 0 ? [least - span * 0.6, most + span * 0.05] : [least - span * 0.05, most + span * 0.6];
}

function drawAxis(svg: Svg, scale: ScaleLinear<number, number>, height: number, ticks: number): void {
  const text = scale.tickFormat(ticks, 'f');
  const axis = axisBottom(scale)
    .ticks(ticks)
    .tickSize(-height)
    .tickPadding(8)
    .tickFormat((it) => spaced(text(it)));
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height})`).call(axis);
}

const drawConnector = (svg: Svg, x: number, y: number, length: number): void => {
  svg
    .append('line')
    .attr('class', 'connector')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', y)
    .attr('y2', y + length);
};

const drawText = (svg: Svg, kind: string, x: number, y: number, anchor: string, text: string): void => {
  svg.append('text').attr('class', kind).attr('x', x).attr('y', y).attr('text-anchor', anchor).text(text);
};

/** Whether the axis of a drawing begins elsewhere than at zero: then its sentence says so. */
export const isCut = (it: Waterfall): boolean => {
  const [from, to] = domainOf(barsOf(it, ['', '']));
  return from > 0 || to < 0;
};
