/** What holds, changed bills and reversals leave behind, and when they are refused. */
import { describe, expect, it } from 'vitest';
import { newBill, otherBill } from '../../../examples/small-plant/samples/masters.js';
import { held, letGo, letGoInPart } from '../../../examples/small-plant/samples/quality.js';
import { POLICY, type Sample } from '../../../examples/small-plant/samples/sample.js';
import { reversed, takenOff } from '../../../examples/small-plant/samples/stock.js';
import { PLANT } from '../../../examples/small-plant/site.js';
import type { EventContract } from '../../../src/core/contract.js';
import { type PlanOptions, planEvent } from '../../../src/odoo/plans/plan-event.js';
import { ODOO_VERSIONS } from '../../../src/odoo/versions.js';
import { contracts, HoldPlacedV1, TransactionReversedV1 } from '../../../src/printed/index.js';
import type { Site } from '../../../src/sites/index.js';
import { eventType } from '../../../src/wire/envelope.js';
import type { FakeOdoo } from '../fake/fake-odoo.js';
import { odooBefore, post } from './plant-at-work.js';

const [STOCK, QUARANTINE] = [8, 20];
const TUBES = 30;

const lying = ({ store }: FakeOdoo, lot: number): Record<number, unknown> =>
  Object.fromEntries(
    store
      .rows('stock.quant')
      .filter((it) => it.lot_id === lot && it.quantity !== 0)
      .map((it) => [it.location_id, it.quantity]),
  );

const plan = (it: Sample, options: Partial<PlanOptions>) =>
  planEvent(it.contract, it.data, { version: '18.0', site: PLANT, policy: POLICY, ...options });

const reasonOf = (it: Sample, options: Partial<PlanOptions>): string => {
  const made = plan(it, options);
  return 'notPlanned' in made ? made.notPlanned : JSON.stringify(made);
};

const goods = {
  places: () => [{ plantId: 'NW-01', locationId: 'WH-STOCK' }],
  isHeldBeside: () => false,
};
const { quarantine: _, ...WITHOUT_QUARANTINE } = PLANT;

describe.each(ODOO_VERSIONS)('in Odoo %s', (version) => {
  it('a held lot lies in quarantine as a whole, and goes back when it is released', async () => {
    const odoo = await odooBefore(letGo, version);
    expect(lying(odoo, TUBES)).toEqual({ [QUARANTINE]: 100 });
    await post(odoo, letGo, version);
    expect(lying(odoo, TUBES)).toEqual({ [STOCK]: 100 });
  });

  it('of a lot that is released in part, the rest stays', async () => {
    const odoo = await odooBefore(letGoInPart, version);
    await post(odoo, letGoInPart, version);
    expect(lying(odoo, TUBES)).toEqual({ [STOCK]: 10, [QUARANTINE]: 90 });
  });

  it('packed goods stop the hold', async () => {
    const odoo = await odooBefore(held, version);
    for (const it of odoo.store.rows('stock.quant')) it.package_id = 5;
    expect(await post(odoo, held, version)).toMatchObject({ outcome: 'stale', step: 'books 1' });
  });

  it('a changed bill has the lines that are told, and no other', async () => {
    const odoo = await odooBefore(otherBill, version);
    await post(odoo, otherBill, version);
    const ours = odoo.store.rows('mrp.bom.line').filter((it) => it.bom_id !== 1);
    expect(ours.map((it) => it.product_qty)).toEqual([4.3, 0.2]);
    expect(odoo.store.rows('mrp.bom.byproduct')).toEqual([]);
  });

  it('consumption that is taken back leaves no line', async () => {
    const odoo = await odooBefore(takenOff, version);
    expect(odoo.store.rows('stock.move.line')).toHaveLength(1);
    await post(odoo, takenOff, version);
    expect(odoo.store.rows('stock.move.line')).toEqual([]);
  });

  it('consumption of an order that was received is not taken back', async () => {
    const odoo = await odooBefore(takenOff, version);
    for (const it of odoo.store.rows('stock.move.line')) it.state = 'done';
    expect(await post(odoo, takenOff, version)).toMatchObject({ outcome: 'stale', step: 'state 1' });
  });
});

describe('refused is', () => {
  it.each<[string, Partial<PlanOptions>, RegExp]>([
    ['a hold without places', {}, /"goods"/],
    ['a hold without a quarantine', { goods, site: WITHOUT_QUARANTINE as Site }, /"quarantine"/],
    ['a hold on a lot that lies nowhere', { goods: { ...goods, places: () => [] } }, /where lot/],
    [
      'a hold on goods of another plant',
      { goods: { ...goods, places: () => [{ plantId: 'NW-02', locationId: 'WH-STOCK' }] } },
      /plant NW-02/,
    ],
    [
      'a hold on what is set aside already',
      { goods: { ...goods, places: () => [{ plantId: 'NW-01', locationId: 'WH-QUARANTINE' }] } },
      /outside the quarantine/,
    ],
  ])('%s', (_title, options, reason) => {
    expect(reasonOf(held, options)).toMatch(reason);
  });

  it('a hold on anything but lots', () => {
    const scope = { scopeKind: 'workOrder', workOrderId: 'WH-MO-00001' };
    const made = planEvent(
      HoldPlacedV1 as unknown as EventContract,
      { ...held.data, scope },
      { version: '18.0', site: PLANT, policy: POLICY, goods },
    );
    expect(made).toMatchObject({ notPlanned: expect.stringContaining('workOrder') });
  });

  it('the release of goods that another hold covers', () => {
    expect(reasonOf(letGo, { goods: { ...goods, isHeldBeside: () => true } })).toMatch(/Another hold/);
  });

  it('a change of a bill that was entered by hand', () => {
    const [bill] = PLANT.boms;
    const boms = [{ ...bill, code: 'FRM-REV.C' }] as Site['boms'];
    expect(reasonOf(newBill, { site: { ...PLANT, boms } })).toMatch(/by hand/);
  });

  it('a reversal of anything else, with what to do', () => {
    const planned = [
      'inventory.moved',
      'material.issued',
      'material.returned',
      'material.consumed',
      'material.scrap-declared',
      'logistics.supplier-receipt-posted',
      'logistics.shipment-dispatched',
    ];
    for (const contract of contracts) {
      if (contract.kind !== 'event' || planned.includes(contract.name)) continue;
      const data = { ...reversed.data, originalType: eventType(contract as never) };
      const it = { ...reversed, contract: TransactionReversedV1 as unknown as EventContract, data };
      expect(reasonOf(it, {}), contract.name).toMatch(/by hand|in Odoo|count again|on the order/);
    }
  });
});
