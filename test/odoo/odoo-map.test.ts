import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contract, check, identify } from '../../src/index.js';
import { applyMap, type OdooMap, odooMaps, remap } from '../../src/odoo/index.js';
import { viewSite } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';
import { good, issuesOf } from '../wire/telling.js';
import { companies, equipment, losses, requests, stops } from './machine-samples.js';
import { amounts, instants, maybeRef, names, postedLines, ref, sampleLot, sampleOrder } from './samples.js';

const view = viewSite(plant);
const RUNS = { seed: 451, numRuns: 500 };

const scraps = postedLines.chain((line) =>
  fc
    .record({ date_done: instants, isOfOrder: fc.boolean(), origin: fc.option(names, { nil: undefined }) })
    .map(({ isOfOrder, ...it }) => ({
      ...line,
      ...it,
      name: 'SP/1',
      state: 'done' as const,
      scrap_qty: line.quantity,
      scrap_location_id: ref(15),
      production_id: isOfOrder ? ref(1) : undefined,
      workorder_id: undefined,
      workorder: undefined,
      scrap_reason_tag_ids: isOfOrder ? [1] : [],
    })),
);
const quants = postedLines.map((line) => ({
  ...line,
  location_id: ref(8),
  reserved_quantity: line.isFinal ? line.quantity : 0,
  write_date: line.date,
  asOf: line.date,
}));
const lots = fc.record({
  name: names,
  write_date: instants,
  expiration_date: fc.option(instants, { nil: undefined }),
});
const knownLots = fc
  .tuple(lots, fc.constantFrom(undefined, 'quality', 'blocked', 'unrestricted'), fc.nat(2), names)
  .map(([lot, place, origin, supplierLot]) => ({
    ...sampleLot,
    ...lot,
    place,
    ref: supplierLot,
    product_id: ref(1),
    product: { tracking: 'lot' } as never,
    origin: [
      undefined,
      { date: lot.write_date, family: { name: 'MO-1', members: [sampleOrder] } },
      { date: lot.write_date, supplier: ref(3) },
    ][origin],
  }));
const sortedDates = fc.array(instants, { minLength: 4, maxLength: 4 }).map((it) => it.sort());
const operations = fc
  .record({
    dates: sortedDates,
    good: amounts,
    hasUnit: maybeRef(1),
    state: fc.constantFrom('progress', 'done'),
  })
  .map(({ dates: [startedAt, from, to, last], good: amount, hasUnit, state }) => ({
    id: 1,
    name: 'Clean',
    state,
    production_id: ref(1),
    workcenter_id: ref(1),
    operation_id: hasUnit && ref(7),
    product_uom_id: hasUnit,
    qty_produced: amount,
    date_start: startedAt,
    date_finished: last,
    duration_expected: 1,
    write_date: last,
    order: { ...sampleOrder, product_uom_id: ref(1) },
    family: { name: 'WH/MO/1', members: [sampleOrder] },
    company_id: ref(1),
    run: { startedAt, ...(state === 'done' ? { endedAt: last } : {}), pauses: [{ from, to }] },
    pause: { from, to },
    transitionNo: 1,
  }));
const doneOperations = operations.map((it) => ({
  ...it,
  state: 'done' as const,
  run: { ...it.run, endedAt: it.date_finished },
}));
const givenUp = fc.record({ write_date: instants, hasBegunStep: fc.boolean() }).map((it) => {
  const order = { ...sampleOrder, state: 'cancel' as const, write_date: it.write_date };
  return {
    ...order,
    family: { name: 'WH/MO/1', members: [order] },
    course: { wasReleased: true, hasBegunStep: it.hasBegunStep, startedAt: undefined, endedAt: undefined },
  };
});
const ended = fc
  .record({ dates: sortedDates, made: amounts })
  .map(({ dates: [startedAt, , , endedAt], made }) => {
    const order = { ...sampleOrder, product_uom_id: ref(1) };
    return {
      ...order,
      family: { name: 'WH/MO/1', members: [order] },
      course: { wasReleased: true, hasBegunStep: true, startedAt, endedAt },
      outputs: [{ quantity: made, product_uom: ref(1) }],
    };
  });
const cancelledPurchases = fc.record({ id: fc.nat(), write_date: instants }).map((it) => ({
  ...it,
  name: 'P00001',
  state: 'cancel' as const,
  partner_id: ref(3),
  company_id: ref(1),
}));

/** Each map with the records it takes. */
const TAKES: readonly (readonly [keyof typeof odooMaps, fc.Arbitrary<object>])[] = [
  ['adjusted', postedLines.map((it) => ({ ...it, location_id: ref(8), location_dest_id: ref(15) }))],
  ['consumed', postedLines],
  ['downtimeEnded', stops.filter((it) => it.date_end !== undefined)],
  ['downtimeReason', losses],
  ['downtimeStarted', stops],
  ['equipment', equipment],
  [
    'finishedGoodsReceived',
    postedLines.map((it) => ({ ...it, location_dest_id: ref(8), location_id: ref(15) })),
  ],
  ['moved', postedLines],
  ['lot', knownLots],
  ['maintenanceRequest', requests],
  ['plant', companies],
  ['requestCompleted', requests],
  ['requestCreated', requests],
  ['operation', operations],
  ['operationCompleted', doneOperations],
  ['operationPaused', operations],
  ['operationResumed', operations],
  ['operationStarted', operations],
  ['purchaseOrderCancelled', cancelledPurchases],
  ['scrapDeclared', scraps],
  ['stockBalance', quants],
  ['workOrderCancelled', givenUp],
  ['workOrderCompleted', ended],
];

describe('a map', () => {
  it.each(TAKES)('%s: makes of every valid record a valid document that can be named', (name, records) => {
    const map = odooMaps[name] as unknown as OdooMap<object>;
    fc.assert(
      fc.property(records, (record) => {
        const data = good(applyMap(map, record, view));
        expect(issuesOf(check(map.contract as Contract, data))).toEqual([]);
        expect(identify(map.contract, data)).toMatchObject({ ok: true });
      }),
      RUNS,
    );
  });

  it.each(TAKES)('%s: makes of one record one document, however often', (name, records) => {
    const map = odooMaps[name] as unknown as OdooMap<object>;
    fc.assert(
      fc.property(records, (record) => {
        const before = structuredClone(record);
        expect(applyMap(map, record, view)).toEqual(applyMap(map, before, view));
        expect(record).toEqual(before);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it.each(Object.entries(odooMaps))(
    '%s: has a rule for every field of its contract and no other',
    (_, map) => {
      expect(Object.keys(map.fields).sort()).toEqual(Object.keys(map.contract.data.properties).sort());
      for (const [field, rule] of Object.entries(map.fields)) {
        if (!rule.absent) continue;
        expect(rule.note, field).toMatch(/\.$/);
        expect(map.contract.data.required ?? []).not.toContain(field);
      }
    },
  );

  const [line] = fc.sample(postedLines, { numRuns: 1, seed: 7 }) as [never];

  it('complains of every field it can not fill, all at once', () => {
    const record = {
      ...(line as object),
      product_id: ref(99),
      product_uom_id: ref(98),
      lot_id: ref(97),
      lot: undefined,
    };
    const issues = issuesOf(applyMap(odooMaps.consumed as unknown as OdooMap<object>, record, view));
    expect(issues.map((it) => `${it.code} ${it.path}`)).toEqual([
      'SITE_UNKNOWN /product_id',
      'ODOO_INCOMPLETE /lot_id',
      'SITE_UNKNOWN /product_uom_id',
    ]);
  });

  it('does not let pass what its contract refuses', () => {
    const record = { ...(line as object), quantity: 0 };
    expect(issuesOf(applyMap(odooMaps.consumed as unknown as OdooMap<object>, record, view))).toMatchObject([
      { code: 'MALFORMED', contract: 'material.consumed.v1', path: '/quantity/value', found: '"0"' },
    ]);
  });

  it('of one plant obtains a field another way, and the library’s own stays as it is', () => {
    const constant = { reads: [], of: () => 'CONSIGNMENT' };
    const ours = remap(odooMaps.moved, { ownerId: constant });
    expect(good(applyMap(ours, line, view))).toMatchObject({ ownerId: 'CONSIGNMENT' });
    expect(odooMaps.moved.fields.ownerId).not.toBe(constant);
    expect(Object.isFrozen(ours)).toBe(true);
  });
});
