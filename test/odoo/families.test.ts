import { describe, expect, it } from 'vitest';
import {
  familyName,
  familyStatus,
  isClosed,
  orderFamilies,
  runNo,
  startedMembers,
} from '../../src/odoo/families.js';
import { decodeRecord, ODOO_VERSIONS } from '../../src/odoo/index.js';
import { MrpProduction } from '../../src/odoo/records/mrp-production.js';
import { good } from '../wire/telling.js';
import { productions } from './other-plant.js';
import { recorded } from './recorded.js';

const [sample] = productions;
let lastId = 0;
const order = (name: string, backorder: number, state = 'confirmed', fields: object = {}) =>
  good(
    decodeRecord(MrpProduction, '18.0', {
      ...sample,
      id: ++lastId,
      name,
      state,
      backorder_sequence: backorder,
      ...fields,
    }),
  );
const familyOf = (...states: string[]) => ({
  name: 'MO',
  members: states.map((state, i) => order(`MO-00${i + 1}`, i + 1, state)),
});

describe('the name of an order before it was split', () => {
  it.each([
    ['WH/MO/00001', 0, 'WH/MO/00001'],
    ['WH/MO/00001-001', 1, 'WH/MO/00001'],
    ['WH/MO/00001-012', 12, 'WH/MO/00001'],
    ['WH/MO/00001-999', 999, 'WH/MO/00001'],
    ['WH/MO/00001-1000', 1000, 'WH/MO/00001'],
    ['MO-2026-002', 0, 'MO-2026-002'],
    ['MO-2026-002', 1, 'MO-2026-002'],
    ['MO-2026-000', 0, 'MO-2026-000'],
    ['MO-2026-002-001', 1, 'MO-2026-002'],
    ['MO-2026-01', 1, 'MO-2026-01'],
    ['MO2026001', 1, 'MO2026001'],
    ['WH/MO/00001-001-002', 2, 'WH/MO/00001-001'],
    ['-001', 1, ''],
  ])('of %s with backorder sequence %i is %j', (name, backorder, family) => {
    expect(familyName(order(name, backorder))).toBe(family);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [1000, 1000],
  ])('backorder %i is run %i of every operation', (backorder, run) => {
    expect(runNo(order('MO', backorder))).toBe(run);
  });
});

describe('the family of an order', () => {
  it('has its members in the order they were split off, whatever the reading order', () => {
    const members = [order('MO-003', 3), order('MO-001', 1), order('MO-002', 2)];
    for (const read of [members, [...members].reverse()]) {
      const families = orderFamilies(read);
      const [family] = families.values();
      expect(family?.members.map((it) => it.name)).toEqual(['MO-001', 'MO-002', 'MO-003']);
      expect(members.map((it) => families.get(it.id))).toEqual([family, family, family]);
    }
  });

  it('is not shared by orders of another product, company or number', () => {
    const families = orderFamilies([
      order('MO-001', 1),
      order('MO-002', 2, 'done', { product_id: [9, 'another'] }),
      order('MO-003', 3, 'done', { company_id: [9, 'another'] }),
      order('MO', 0, 'done', { company_id: false }),
      order('MO-001', 0),
    ]);
    expect(new Set([...families.values()]).size).toBe(5);
  });

  it.each(ODOO_VERSIONS)('on the recorded answers of %s is one order with its backorders', (version) => {
    const orders = (recorded(version)['mrp.production'] ?? []).map((it) =>
      good(decodeRecord(MrpProduction, version, it)),
    );
    const families = [...new Set(orderFamilies(orders).values())];
    expect(families.flatMap((it) => it.members)).toHaveLength(orders.length);
    const split = families.filter((it) => it.members.length > 1);
    expect(split.map((it) => [it.name, it.members.map((member) => member.name)])).toEqual([
      ['WH/MO/00001', ['WH/MO/00001-001', 'WH/MO/00001-002']],
    ]);
  });
});

describe('how far a family is', () => {
  it.each([
    [['draft'], 'planned'],
    [['confirmed'], 'released'],
    [['progress'], 'inProgress'],
    [['to_close'], 'completed'],
    [['done'], 'closed'],
    [['cancel'], 'cancelled'],
    [['draft', 'draft'], 'planned'],
    [['draft', 'confirmed'], 'released'],
    [['done', 'confirmed'], 'inProgress'],
    [['done', 'draft'], 'inProgress'],
    [['done', 'progress'], 'inProgress'],
    [['done', 'to_close'], 'completed'],
    [['to_close', 'confirmed'], 'inProgress'],
    [['to_close', 'to_close'], 'completed'],
    [['done', 'cancel'], 'closed'],
    [['cancel', 'cancel'], 'cancelled'],
    [['confirmed', 'cancel'], 'released'],
    [['progress', 'cancel'], 'inProgress'],
    [['done', 'done', 'done'], 'closed'],
  ])('of %j is %s', (states, status) => {
    expect(familyStatus(familyOf(...states))).toBe(status);
    expect(familyStatus(familyOf(...[...states].reverse()))).toBe(status);
  });

  it.each([
    [['done', 'cancel'], true],
    [['cancel'], true],
    [['done', 'draft'], false],
    [['to_close'], false],
  ])('%j has nothing left to do: %s', (states, closed) => {
    expect(isClosed(familyOf(...states))).toBe(closed);
  });

  it('work has begun at members in progress and beyond', () => {
    const family = familyOf('draft', 'confirmed', 'progress', 'to_close', 'done', 'cancel');
    expect(startedMembers(family).map((it) => it.state)).toEqual(['progress', 'to_close', 'done']);
  });
});
