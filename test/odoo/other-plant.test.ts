import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { reconcileStock } from '../../src/reconcile/index.js';
import { otherPlant } from './other-plant.js';
import { otherPlant16, otherPlant19 } from './other-plant-elsewhere.js';
import { countRecords, dataOf, siteOf, type Told, tell } from './tell.js';

const PLANTS = [
  ['16.0', otherPlant16],
  ['18.0', otherPlant],
  ['19.0', otherPlant19],
] as const;

const amountsOf = (told: Told) =>
  ['material.consumed', 'material.finished-goods-received', 'inventory.moved']
    .flatMap((it) => dataOf(told, it))
    .map((it) => {
      const { businessRef, quantity } = it as unknown as { businessRef: { id: string }; quantity: object };
      return [businessRef.id, quantity] as const;
    })
    .sort(([a], [b]) => Number(a) - Number(b));

const orderOf = (told: Told, id: string) =>
  told.documents.find((it) => it.entityType === 'workOrder' && it.id === id) as Record<string, unknown>;

describe.each(PLANTS)('the other plant on %s', (version, tables) => {
  it('loses no record, and rejects only the lot in decomposed letters and its line', async () => {
    const { verdicts } = await tell(tables, version);
    expect(verdicts).toHaveLength(countRecords(tables));
    const rejected = verdicts.filter((it) => it.outcome === 'rejected');
    expect(rejected.map((it) => [it.record.model, it.record.id, it.issues[0]?.code])).toEqual([
      ['stock.lot', 5, 'NOT_NORMALISED'],
      ['stock.move.line', 11, 'NOT_NORMALISED'],
    ]);
  });

  it('tells every amount exactly, as on every version', async () => {
    const ours = amountsOf(await tell(tables, version));
    expect(ours).toHaveLength(10);
    expect(ours).toEqual(amountsOf(await tell(otherPlant, '18.0')));
  });

  it('folds to its balances', async () => {
    const told = await tell(tables, version);
    const reader = createReader(contracts);
    const read = told.documents.map((it) => reader.check(it)).flatMap((it) => (it.ok ? [it.value] : []));
    const events = read.filter((it) => 'event' in it);
    const items = read.flatMap((it) =>
      'entity' in it && it.contract.name === 'master-data.item' ? [it.entity] : [],
    );
    expect((await reconcileStock(events, events, items as never)).breaks).toEqual([]);
  });
});

describe('what only one version tells', () => {
  it('16 tells its plan until work begins, and never what began as a plan', async () => {
    const told = await tell(otherPlant16, '16.0');
    expect(orderOf(told, 'MO-2026-8')).toMatchObject({ scheduledStart: '2026-05-03T04:00:00.000Z' });
    expect(orderOf(told, 'MO-2026-8')).not.toHaveProperty('actualStart');
    expect(orderOf(told, 'MO-2026-7')).toMatchObject({ actualStart: '2026-05-04T06:00:00.000Z' });
    expect(orderOf(told, 'MO-2026-7')).not.toHaveProperty('scheduledStart');
  });

  it('16 has overwritten what was needed: the bill of material says it, kits taken apart', async () => {
    const told = await tell(otherPlant16, '16.0');
    // 10.5 kg are 5.25 batches: 90 g each, and a kit with a quarter of a litre each, rounded up
    expect(orderOf(told, 'MO-2026-7')?.materials).toMatchObject([
      { itemId: 'FAR-55-A', quantity: { value: '472.5', unit: 'GRM' } },
      { itemId: '4006381333931', quantity: { value: '1.313', unit: 'LTR' } },
    ]);
  });

  it('16 leaves out what no bill of material asks for', async () => {
    const { 'mrp.bom.line': _, ...noLines } = otherPlant16;
    expect(orderOf(await tell(noLines, '16.0'), 'MO-2026-7')?.materials).toEqual([]);
  });

  it('19 gives an order several finished lots, each once over its backorders', async () => {
    const told = await tell(otherPlant19, '19.0');
    expect(orderOf(told, 'MO-2026-7')?.producedLots).toEqual([
      { itemId: 'Creme-patissiere-vanille', lotNumber: 'Lot 7/2026 été' },
      { itemId: 'Creme-patissiere-vanille', lotNumber: 'Lot 8/2026 été' },
    ]);
  });

  it('a record in days is rejected and says what a person has to decide', async () => {
    const days = { id: 40, name: 'Days', category_id: [3, 'Working Time'], uom_type: 'reference' };
    const uoms = [
      ...(otherPlant['uom.uom'] ?? []),
      { ...days, factor: 1, factor_inv: 1, rounding: 0.01, active: true, write_date: '2026-05-04 06:00:00' },
    ];
    const lines = (otherPlant['stock.move.line'] ?? []).map((it) =>
      it.id === 2 ? { ...it, product_uom_id: [40, 'Days'] } : it,
    );
    const { verdicts } = await tell({ ...otherPlant, 'uom.uom': uoms, 'stock.move.line': lines }, '18.0');
    const found = verdicts.find((it) => it.record.model === 'stock.move.line' && it.record.id === 2);
    expect(found).toMatchObject({ outcome: 'rejected', issues: [{ code: 'SITE_UNKNOWN' }] });
    expect(JSON.stringify(found)).toContain('say code HUR with numerator 8');
  });

  it('a calendar day for the day that Odoo ships is refused, whoever wrote it into the site file', async () => {
    const site = await siteOf(otherPlant, '18.0');
    const units = site.units.map((it) =>
      it.odooId === 12 ? { ...it, code: 'DAY' as never, externalId: 'uom.product_uom_day' } : it,
    );
    const { verdicts } = await tell(otherPlant, '18.0', { ...site, units });
    const line = verdicts.find((it) => it.record.model === 'stock.move.line' && it.record.id === 1);
    expect(line).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'SITE_UNKNOWN', path: '/product_uom_id', help: expect.stringContaining('HUR') }],
    });
  });

  it('a bundle of versions is not mixed up: answers of 16 are refused as 17, record by record', async () => {
    const { verdicts } = await tell(otherPlant16, '17.0');
    const lines = verdicts.filter((it) => it.record.model === 'stock.move.line');
    expect(lines.map((it) => it.outcome)).toEqual(lines.map(() => 'rejected'));
  });
});
