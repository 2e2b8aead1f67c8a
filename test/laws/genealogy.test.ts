import { describe, expect, it } from 'vitest';
import {
  completenessOf,
  createGenealogy,
  cyclesIn,
  type Lot,
  lotText,
  tiesAmong,
  traceBackward,
  traceForward,
} from '../../src/laws/index.js';
import { LotV1 } from '../../src/printed/material/lot.v1.js';
import { ReturnedV1 } from '../../src/printed/material/returned.v1.js';
import { WorkOrderReleasedV1 } from '../../src/printed/production/work-order-released.v1.js';
import { lawfulHistory } from './history/history.js';
import { at, documentOf, keyOf, type Line, line, pieces } from './history/line.js';
import { arrived, lot, made, reversed, used } from './story.js';

const graphOf = (lines: readonly Line[]) => {
  const builder = createGenealogy();
  for (const it of lines) builder.add(documentOf(it));
  return builder.graph();
};

const [steel, paint, frame, bike] = [lot('STEEL'), lot('PAINT'), lot('FRAME'), lot('BIKE')] as [
  Lot,
  Lot,
  Lot,
  Lot,
];
const story = [
  arrived(steel, 10, 0),
  arrived(paint, 10, 0),
  used(steel, 'WELD', 2, 10),
  made(frame, 'WELD', 1, 20),
  used(frame, 'PAINT', 1, 30),
  used(paint, 'PAINT', 1, 30),
  made(bike, 'PAINT', 1, 40),
];

describe('a trace', () => {
  it('goes forward through every level, nearest first', () => {
    expect(traceForward(graphOf(story), steel)).toEqual([
      { ...steel, level: 0 },
      { ...frame, level: 1, by: steel, group: 'WELD' },
      { ...bike, level: 2, by: frame, group: 'PAINT' },
    ]);
  });

  it('goes backward to everything that went in', () => {
    const found = traceBackward(graphOf(story), bike).map((it) => `${it.level} ${it.lotNumber}`);
    expect(found).toEqual(['0 BIKE', '1 FRAME', '1 PAINT', '2 STEEL']);
  });

  it('of a lot that no document names is empty', () => {
    expect(traceForward(graphOf(story), lot('NOBODY'))).toEqual([]);
  });

  it('leaves out what was reversed', () => {
    const documents = [...story, reversed(story[4] as Line)];
    expect(traceForward(graphOf(documents), steel).map((it) => it.lotNumber)).toEqual(['STEEL', 'FRAME']);
  });

  it('leaves out a lot of which every piece came back, and keeps one of which some did', () => {
    const { from: _line, ...example } = ReturnedV1.example;
    const back = (count: number): Line =>
      line(ReturnedV1, {
        ...example,
        businessRef: { system: 'mes-1', id: `BACK-${count}` },
        workOrderId: 'WO-WELD',
        returnOf: 'consumed',
        ...steel,
        quantity: pieces(count),
        occurredAt: at(15),
        genealogyGroupId: 'WELD',
      });
    expect(traceForward(graphOf([...story, back(2)]), steel)).toHaveLength(1);
    expect(traceForward(graphOf([...story, back(1)]), steel)).toHaveLength(3);
  });

  it('follows a split and a merge by the parents that a lot names', () => {
    const data = { ...LotV1.example, ...lot('HALF'), originKind: 'split', parentLots: [bike] };
    const half: Line = { contract: LotV1, data, system: 'erp' };
    expect(traceForward(graphOf([...story, half]), paint).map((it) => it.lotNumber)).toEqual([
      'PAINT',
      'BIKE',
      'HALF',
    ]);
  });

  it('reaches what a walk over every single tie reaches', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { lines, lots, ties } = lawfulHistory(seed);
      const graph = graphOf(lines);
      for (const start of lots.filter((it) => it.lotNumber !== '')) {
        const reached = new Set([lotText(start)]);
        for (let before = 0; before < reached.size; ) {
          before = reached.size;
          for (const { from, to } of ties) if (reached.has(lotText(from))) reached.add(lotText(to));
        }
        const found = traceForward(graph, start);
        if (found.length > 0) expect(new Set(found.map(lotText)), `seed ${seed}`).toEqual(reached);
        else expect(reached.size, `seed ${seed}`).toBe(1);
      }
    }
  });

  it('forward from A names B exactly when backward from B names A', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { lines, lots } = lawfulHistory(seed);
      const graph = graphOf(lines);
      const all = lots.filter((it) => it.lotNumber !== '');
      const pairs = (walk: typeof traceForward): string[] =>
        all.flatMap((a) => walk(graph, a).map((b) => [lotText(a), lotText(b)].join()));
      const turned = pairs(traceBackward).map((it) => it.split(',').reverse().join());
      const named = new Set(all.map(lotText));
      const known = (it: string): boolean => it.split(',').every((part) => named.has(part));
      expect(pairs(traceForward).filter(known).sort()).toEqual(turned.filter(known).sort());
    }
  });
});

describe('what a trace can not answer', () => {
  it('is reported: output without input, and input of unknown origin', () => {
    const gaps = completenessOf(graphOf([made(frame, 'WELD', 1, 20), used(paint, 'PAINT', 1, 30)])).gaps();
    expect(gaps.map(({ code, lot: of }) => `${code} ${of.lotNumber}`)).toEqual([
      'NO_INPUT FRAME',
      'NOT_TOLD PAINT',
    ]);
    expect(gaps.every(({ keys }) => keys.length === 1)).toBe(true);
  });

  it('is a lot made of itself: the cycle is told once and not followed', () => {
    const loop = [used(bike, 'MELT', 1, 50), made(steel, 'MELT', 1, 60)];
    const graph = graphOf([...story, ...loop]);
    expect(traceForward(graph, steel)).toHaveLength(3);
    const [cycle, ...more] = cyclesIn(graph);
    expect(more).toEqual([]);
    expect(cycle?.law).toBe('X8');
    expect(cycle?.path?.map((it) => it.lotNumber)).toEqual(['BIKE', 'STEEL', 'FRAME', 'BIKE']);
    const keys = [story[2], story[3], story[4], story[6], ...loop].map((it) => keyOf(it as Line));
    expect(cycle?.keys).toEqual(keys.sort());
  });

  it('is no cycle where an order of rework gives a lot out under its own number', () => {
    const same = [used(bike, 'AGAIN', 1, 50), made(bike, 'AGAIN', 1, 60)];
    expect(cyclesIn(graphOf([...story, ...same]))).toHaveLength(1);
    const order = line(WorkOrderReleasedV1, {
      ...WorkOrderReleasedV1.example,
      workOrderId: 'WO-AGAIN',
      orderKind: 'rework',
    });
    expect(cyclesIn(graphOf([...story, ...same, order]))).toEqual([]);
  });
});

it('a drawing shows what goes into a group and what comes out', () => {
  const ties = tiesAmong(graphOf(story), [steel, frame]);
  expect(ties).toEqual([
    { lot: steel, group: 'WELD', role: 'goesIn' },
    { lot: frame, group: 'WELD', role: 'comesOut' },
  ]);
});
