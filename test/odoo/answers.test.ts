import { describe, expect, it } from 'vitest';
import { answersOf, decodeAll, rawId } from '../../src/odoo/answers.js';
import { StockLot } from '../../src/odoo/records/stock-lot.js';
import { recordName } from '../../src/odoo/verdict.js';
import { lots } from './other-plant.js';

describe('answers in memory', () => {
  it('name their models in order, and have no records of any other', async () => {
    const answers = answersOf({ 'stock.lot': lots, 'mrp.bom': [] });
    expect(answers.models).toEqual(['mrp.bom', 'stock.lot']);
    const read: unknown[] = [];
    for await (const it of answers.records('stock.quant')) read.push(it);
    expect(read).toEqual([]);
  });

  it('are decoded by id, and what is broken is kept with its reasons', async () => {
    const answers = answersOf({ 'stock.lot': [...lots, { id: 9, name: 7 }, 'no record'] });
    const { byId, broken } = await decodeAll(answers, StockLot, '18.0');
    expect([...byId.keys()]).toEqual([1, 2, 3, 4, 5]);
    expect([...broken.keys()]).toEqual([9, -1]);
    expect(broken.get(9)?.every((it) => it.code === 'ODOO_SHAPE')).toBe(true);
  });

  it('that were never asked for are none', async () => {
    const { byId, broken } = await decodeAll(answersOf({}), StockLot, '18.0');
    expect([byId.size, broken.size]).toEqual([0, 0]);
  });
});

describe('the name of a raw record', () => {
  it.each([
    [{ id: 7 }, 7],
    [{ id: '7' }, undefined],
    [{ id: 1.5 }, undefined],
    [null, undefined],
    ['x', undefined],
  ])('%j has the id %s', (raw, id) => {
    expect(rawId(raw)).toBe(id);
  });

  it.each([
    [
      { id: 1, display_name: 'shown', name: 'name' },
      { id: 1, name: 'shown' },
    ],
    [
      { id: 1, display_name: false, name: 'name' },
      { id: 1, name: 'name' },
    ],
    [
      { display_name: '', name: 7 },
      { id: undefined, name: undefined },
    ],
    [null, { id: undefined, name: undefined }],
  ])('%j is what people call it', (raw, wanted) => {
    expect(recordName('stock.lot', raw)).toEqual({ model: 'stock.lot', ...wanted });
  });
});
