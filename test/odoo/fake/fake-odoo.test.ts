/** The imagined Odoo refuses and repeats itself as real ones were seen to. */
import { describe, expect, it } from 'vitest';
import { decodeTrouble } from '../../../src/odoo/run/decode-trouble.js';
import { ODOO_VERSIONS, type OdooVersion } from '../../../src/odoo/versions.js';
import { fakeOdoo } from './fake-odoo.js';
import { seedPlant } from './plant.js';

const open = (version: OdooVersion = '18.0') => fakeOdoo(version, seedPlant);
const nameOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (thrown: unknown) => decodeTrouble(thrown).name,
  );

const SCRAP = {
  fields: ['id', 'product_id/.id', 'scrap_qty', 'product_uom_id/.id', 'location_id/.id', 'lot_id/.id'],
  data: [['__mfgc__.s1', 4, '1.5', 5, 8, 30]],
};

describe('the imagined Odoo refuses', () => {
  it.each([
    ['an unknown model', 'no.such.model', 'search_read', [], 'odoo.exceptions.UserError'],
    ['an unknown method', 'stock.scrap', 'no_such_method', [[1]], 'builtins.AttributeError'],
    ['a private method', 'stock.scrap', '_do', [[1]], 'odoo.exceptions.AccessError'],
    ['an unknown field', 'stock.lot', 'create', [{ nonsense: 1 }], 'builtins.ValueError'],
    ['a missing field', 'stock.lot', 'create', [{ name: 'L-1' }], 'odoo.exceptions.ValidationError'],
    [
      'a date of another form',
      'mrp.production',
      'write',
      [[1], { date_start: '2026-03-01T08:00:00Z' }],
      'builtins.ValueError',
    ],
    ['a number as date', 'mrp.production', 'write', [[1], { date_start: 5 }], 'builtins.TypeError'],
    [
      'a key that is not on the list',
      'mrp.production',
      'write',
      [[1], { priority: 1 }],
      'builtins.ValueError',
    ],
    ['a decimal comma', 'mrp.production', 'write', [[1], { product_qty: '12,5' }], 'builtins.ValueError'],
    [
      'a record that is not there',
      'mrp.production',
      'action_confirm',
      [[999]],
      'odoo.exceptions.MissingError',
    ],
  ])('%s', async (_, model, method, args, name) => {
    expect(await nameOf(open().call(model, method, args, {}))).toBe(name);
  });

  it('a field of another version', async () => {
    const line = (version: OdooVersion, field: string) =>
      nameOf(open(version).call('stock.move.line', 'search_read', [], { fields: [field] }));
    expect(await line('16.0', 'qty_done')).toBe('');
    expect(await line('16.0', 'picked')).toBe('builtins.ValueError');
    expect(await line('19.0', 'qty_done')).toBe('builtins.ValueError');
    expect(await line('19.0', 'picked')).toBe('');
  });
});

describe('the imagined Odoo takes in silence, and tells the test', () => {
  it.each([
    ['a reference as it was read', { user_id: [2, 'Administrator'] }],
    ['a reference as text', { user_id: '2' }],
    ['a state', { state: 'done' }],
    ['a text for yes or no', { is_locked: 'false' }],
  ])('%s', async (_, values) => {
    const { call, store } = open();
    expect(await call('mrp.production', 'write', [[1], values], {})).toBe(true);
    expect(store.traps.length).toBe(1);
  });

  it('a record that is loaded again over what is done', async () => {
    const { call, store } = open();
    await call('stock.scrap', 'load', [], SCRAP);
    const [scrap] = store.rows('stock.scrap');
    await call('stock.scrap', 'action_validate', [[scrap?.id]], {});
    await call('stock.scrap', 'load', [], { ...SCRAP, data: [['__mfgc__.s1', 4, '9', 5, 8, 30]] });
    expect(store.row('stock.scrap', scrap?.id)?.scrap_qty).toBe(9);
    expect(store.traps).toContain('stock.scrap: done, overwritten');
    expect(store.postings.map((it) => it.quantity)).toEqual([1.5]);
  });

  it('a datetime in the zone of the user', async () => {
    const { call, store } = open();
    const fields = ['id', 'name', 'request_date', 'schedule_date'];
    const data = [['__mfgc__.r1', 'R', '2026-03-10', '2026-03-10 08:00:00']];
    await call('maintenance.request', 'load', [], { fields, data });
    expect(store.traps).toEqual(['maintenance.request.schedule_date: read in the zone of the user']);
  });

  it('children without a name of their own, which come again', async () => {
    const { call, store } = open('19.0');
    const fields = ['id', 'picking_type_id/.id', 'location_id/.id', 'location_dest_id/.id'];
    const child = ['move_ids/product_id/.id', 'move_ids/product_uom/.id', 'move_ids/product_uom_qty'];
    const ends = ['move_ids/location_id/.id', 'move_ids/location_dest_id/.id'];
    const asked = {
      fields: [...fields, ...child, ...ends],
      data: [['__mfgc__.t1', 7, 8, 19, 4, 5, '2', 8, 19]],
    };
    const before = store.rows('stock.move').length;
    await call('stock.picking', 'load', [], asked);
    await call('stock.picking', 'load', [], asked);
    expect(store.rows('stock.picking').filter((it) => it.location_dest_id === 19).length).toBe(1);
    expect(store.rows('stock.move').length).toBe(before + 2);
  });
});

describe('the imagined Odoo, called again', () => {
  it.each(ODOO_VERSIONS)('posts a scrap and an unbuild again in %s', async (version) => {
    const { call, store } = open(version);
    await call('stock.scrap', 'load', [], SCRAP);
    store.insert('mrp.unbuild', { id: 1, state: 'draft' });
    for (const _ of [1, 2]) {
      await call('stock.scrap', 'action_validate', [[store.rows('stock.scrap')[0]?.id]], {});
      await call('mrp.unbuild', 'action_validate', [[1]], {});
    }
    expect(store.postings.map((it) => it.what)).toEqual(['scrap', 'unbuild', 'scrap', 'unbuild']);
  });

  it.each([
    ['16.0', 98.5],
    ['17.0', 98.5],
    ['18.0', 98.5],
    ['19.0', 0],
  ] as const)('applies a count again in %s and leaves %d', async (version, left) => {
    const { call, store } = open(version);
    const shelf = { product_id: 4, location_id: 8, lot_id: 30, inventory_quantity: 98.5 };
    await call('stock.quant', 'create', [shelf], { context: { inventory_mode: true } });
    for (const _ of [1, 2]) await call('stock.quant', 'action_apply_inventory', [[50]], {});
    expect(store.row('stock.quant', 50)?.quantity).toBe(left);
    expect(store.postings.length).toBe(2);
  });

  it.each([
    ['16.0', 'odoo.exceptions.UserError'],
    ['17.0', 'odoo.exceptions.UserError'],
    ['18.0', 'odoo.exceptions.UserError'],
    ['19.0', ''],
  ] as const)('validates no transfer twice in %s', async (version, name) => {
    const { call, store } = open(version);
    const transfer = store.row('stock.picking', 19);
    if (transfer) transfer.state = 'done';
    expect(await nameOf(call('stock.picking', 'button_validate', [[19]], {}))).toBe(name);
    expect(store.postings).toEqual([]);
  });

  it.each(ODOO_VERSIONS)('starts no clock twice in %s', async (version) => {
    const { call, store } = open(version);
    for (const _ of [1, 2]) await call('mrp.workorder', 'button_start', [[1]], {});
    expect(store.postings.length).toBe(1);
  });
});
