import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { ODOO_VERSIONS } from '../../src/odoo/index.js';
import { reconcileStock } from '../../src/reconcile/index.js';
import { BUSY, busyPlant } from './busy-plant.js';
import { countRecords, dataOf, type Told, tell } from './tell.js';

const kinds = (told: Told) =>
  dataOf(told, 'inventory.moved').map((it) => {
    const { businessRef, movementKind } = it as unknown as {
      businessRef: { id: string };
      movementKind: string;
    };
    return `${businessRef.id} ${movementKind}`;
  });

describe.each(ODOO_VERSIONS)('a busy plant on %s', (version) => {
  it('gives every record one outcome and rejects none', async () => {
    const tables = busyPlant(version);
    const { verdicts } = await tell(tables, version);
    expect(verdicts).toHaveLength(countRecords(tables));
    expect(verdicts.filter((it) => it.outcome === 'rejected')).toEqual([]);
  });

  it('folds to its books: packages, goods of others, goods on the way, stock below zero', async () => {
    const told = await tell(busyPlant(version), version);
    const reader = createReader(contracts);
    const outcomes = told.documents.map((it) => reader.check(it));
    expect(outcomes.filter((it) => !it.ok)).toEqual([]);
    const read = outcomes.flatMap((it) => (it.ok ? [it.value] : []));
    const events = read.filter((it) => 'event' in it);
    const items = read.flatMap((it) =>
      'entity' in it && it.contract.name === 'master-data.item' ? [it.entity] : [],
    );
    expect((await reconcileStock(events, events, items as never)).breaks).toEqual([]);
  });

  it('names every movement for what it is', async () => {
    expect(kinds(await tell(busyPlant(version), version))).toEqual([
      ...['1 supplierReceipt', '2 supplierReceipt', '3 transfer', '4 transfer', '6 supplierReceipt'],
      ...['7 supplierReceipt', '8 supplierReceipt', '14 transfer', '17 transfer', '18 issueToProduction'],
      ...['19 returnFromProduction', '20 transfer', '22 customerReturn', '23 supplierReturn'],
      ...['24 dropShipment', '25 transfer', '26 transfer', '30 supplierReceipt', '31 customerShipment'],
    ]);
  });

  it('skips what did not happen, with the reason', async () => {
    const { verdicts } = await tell(busyPlant(version), version);
    const reasons = verdicts.flatMap((it) =>
      it.outcome === 'skipped' && it.record.model === 'stock.move.line'
        ? [`${it.record.id} ${it.reason}`]
        : [],
    );
    expect(reasons).toEqual([
      '5 Cancelled: nothing moves.',
      '21 Told by stock.picking N/OUT/9.',
      '27 Told by stock.scrap SP/1.',
      '29 Nothing moved: the quantity is zero.',
    ]);
  });

  it('knows what went into what: one group for each backorder, none for an unbuild', async () => {
    const told = await tell(busyPlant(version), version);
    const groups = ['material.consumed', 'material.finished-goods-received'].map((name) =>
      dataOf(told, name).map((it) => [it.genealogyGroupId, it.itemId, it.lotNumber ?? null]),
    );
    expect(groups).toEqual([
      [
        ['N-MO-1-001', 'G-2', 'SN/001'],
        ['N-MO-1-002', 'G-5', null],
        ['N-SBC-4', 'G-1', null],
      ],
      [
        ['N-MO-1-001', 'G-3', 'SN/001'],
        ['N-MO-1-002', 'G-3', 'SN-004'],
        ['N-MO-1-001', 'G-4', null],
        ['N-SBC-4', 'G-6', null],
      ],
    ]);
  });

  it('tells every other posting once', async () => {
    const told = await tell(busyPlant(version), version);
    const events = told.documents.filter((it) => 'specversion' in it);
    const keys = new Set(events.map((it) => it.idempotencykey));
    expect(keys.size).toBe(events.length);
    const lines = dataOf(told, 'logistics.shipment-dispatched').length;
    const scraps = dataOf(told, 'material.scrap-declared').length;
    const counts = dataOf(told, 'inventory.adjusted').length;
    const posted = kinds(told).length + 7 + lines + scraps + counts;
    const notPosted = BUSY.filter((it) => it.state === 'cancel' || it.quantity === 0).length;
    expect(posted).toBe(BUSY.length - notPosted);
  });
});
