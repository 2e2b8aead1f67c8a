/** What reversals leave behind, and when they are refused. */
import { describe, expect, it } from 'vitest';
import {
  dispatchTakenBack,
  receiptTakenBack,
  scrapTakenBack,
} from '../../../examples/small-plant/samples/stock.js';
import { planned, type Sample } from '../../../examples/small-plant/samples.js';
import { PLACE } from '../../../examples/small-plant/site.js';
import { ODOO_VERSIONS } from '../../../src/odoo/versions.js';
import type { FakeOdoo } from '../fake/fake-odoo.js';
import { odooBefore, picture, post } from './plant-at-work.js';

const lying = ({ store }: FakeOdoo, product: number): Record<string, unknown> =>
  Object.fromEntries(
    store
      .rows('stock.quant')
      .filter((it) => it.product_id === product && it.quantity !== 0)
      .map((it) => [`${store.row('stock.lot', it.lot_id)?.name} at ${it.location_id}`, it.quantity]),
  );

const [TUBES, FRAMES] = [4, 3];

const returnOf = ({ store }: FakeOdoo) => {
  const moves = store.rows('stock.move').filter((it) => it.origin_returned_move_id !== false);
  const transfer = store.row('stock.picking', moves[0]?.picking_id);
  return { moves, transfer };
};

const withOriginal = (it: Sample, change: object): Sample => {
  const data = it.data as { original: object };
  return { ...it, data: { ...data, original: { ...data.original, ...change } } };
};

describe.each(ODOO_VERSIONS)('in Odoo %s', (version) => {
  it('scrap that is taken back lies where it lay', async () => {
    const odoo = await odooBefore(scrapTakenBack, version);
    expect(lying(odoo, TUBES)).toEqual({ 'HEAT-5512 at 8': 98.5, 'HEAT-5512 at 16': 1.5 });
    await post(odoo, scrapTakenBack, version);
    expect(lying(odoo, TUBES)).toEqual({ 'HEAT-5512 at 8': 100 });
  });

  it('a receipt that is taken back leaves no goods, and its order counts none', async () => {
    const odoo = await odooBefore(receiptTakenBack, version);
    const order = () => odoo.store.row('purchase.order.line', 61)?.qty_received;
    expect(order()).toBe(100.5);
    await post(odoo, receiptTakenBack, version);
    expect(lying(odoo, TUBES)).toEqual({ 'HEAT-5512 at 8': 100 });
    expect(order()).toBe(0);
    const { moves, transfer } = returnOf(odoo);
    expect(moves).toMatchObject([{ product_uom_qty: 100.5, origin_returned_move_id: 21, to_refund: true }]);
    expect(transfer).toMatchObject({ picking_type_id: 2, location_dest_id: PLACE.vendors, state: 'done' });
  });

  it('a dispatch that is taken back lies on its shelf again, and its order counts none', async () => {
    const odoo = await odooBefore(dispatchTakenBack, version);
    expect(lying(odoo, FRAMES)).toEqual({ 'FRM-2610-01 at 8': 4, 'FRM-2610-01 at 5': 1 });
    await post(odoo, dispatchTakenBack, version);
    expect(lying(odoo, FRAMES)).toEqual({ 'FRM-2610-01 at 8': 5 });
    expect(odoo.store.row('sale.order.line', 71)?.qty_delivered).toBe(0);
    // The kind of this transfer names none for its returns, so it takes them itself.
    expect(returnOf(odoo).transfer).toMatchObject({ picking_type_id: 2 });
  });
});

describe('a reversal stops before its first write', () => {
  const stops = async (it: Sample, step: string, change: (odoo: FakeOdoo) => void) => {
    const odoo = await odooBefore(it, '18.0');
    change(odoo);
    const before = picture(odoo);
    expect(await post(odoo, it, '18.0')).toMatchObject({ outcome: 'stale', step });
    expect(picture(odoo)).toEqual(before);
  };

  it.each<[string, Sample]>([
    ['scrap', scrapTakenBack],
    ['a receipt', receiptTakenBack],
    ['a dispatch', dispatchTakenBack],
  ])('where %s was never posted', async (_, it) => {
    await stops({ ...it, before: [] }, 'original', () => {});
  });

  it('where scrap was begun and not posted', async () => {
    await stops(scrapTakenBack, 'posted', ({ store }) => {
      for (const it of store.rows('stock.scrap')) it.state = 'draft';
    });
  });

  it('where the goods belong to no line of an order', async () => {
    await stops(receiptTakenBack, 'planned 1', ({ store }) => {
      for (const it of store.rows('stock.move')) it.purchase_line_id = false;
    });
  });

  it('where a line of the original has been deleted', async () => {
    await stops(receiptTakenBack, 'named 2', ({ store }) => {
      const [name] = store.rows('ir.model.data').filter((it) => String(it.name).endsWith('_l2'));
      store.remove('ir.model.data', name?.id as number);
    });
  });
});

describe('a reversal is not planned', () => {
  it('where lots of one item were told in two units', () => {
    const { lines } = (receiptTakenBack.data as { original: { lines: Record<string, unknown>[] } }).original;
    const [first, second] = lines;
    const weight = { value: '30', unit: 'KGM' };
    const amounts = { received: weight, accepted: weight, rejected: { value: '0', unit: 'KGM' } };
    const mixed = withOriginal(receiptTakenBack, { lines: [first, { ...second, ...amounts }] });
    expect(planned(mixed, '18.0')).toMatchObject({ notPlanned: expect.stringContaining('two units') });
  });

  it('where its original breaks its contract', () => {
    expect(planned(withOriginal(scrapTakenBack, { quantity: 1.5 }), '18.0')).toMatchObject({
      issues: [{ contract: 'material.scrap-declared.v1', path: '/quantity' }],
    });
  });
});
