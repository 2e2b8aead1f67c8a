import { describe, expect, it } from 'vitest';
import { otherPlant } from './other-plant.js';
import { otherPlant19 } from './other-plant-elsewhere.js';
import { type Told, tell } from './tell.js';

type Raw = Record<string, unknown>;

const at = '2026-05-04 06:00:00';
const later = '2026-05-05 06:00:00';
const [bill] = otherPlant['mrp.bom'] as [Raw];
const line = (id: number, product: number, fields: Raw = {}): Raw => ({
  ...{ id, bom_id: [1, 'Crème'], product_id: [product, 'p'], product_qty: 90, product_uom_id: [13, 'g'] },
  ...{ sequence: 1, operation_id: false, bom_product_template_attribute_value_ids: [], write_date: at },
  ...fields,
});
const step = (id: number, name: string, fields: Raw = {}): Raw => ({
  ...{ id, name, active: true, sequence: 10, bom_id: [1, 'Crème'], workcenter_id: [1, 'Marmite'] },
  ...{ time_cycle: 7.5, blocked_by_operation_ids: [], bom_product_template_attribute_value_ids: [] },
  ...{ write_date: later, ...fields },
});

const plant = {
  ...otherPlant,
  'mrp.bom.line': [
    line(3, 2, { sequence: 2, operation_id: [21, 'Cuire / 85°'] }),
    line(1, 3, { product_uom_id: [10, 'L'], product_qty: 0.5 }),
    line(2, 7, { product_qty: 0, product_uom_id: [1, 'Units'] }),
  ],
  'mrp.bom.byproduct': [line(1, 6, { cost_share: 12.5, product_qty: 5, write_date: later })],
  'mrp.routing.workcenter': [
    step(21, 'Cuire / 85°', { sequence: 20 }),
    step(20, ' Mélanger '),
    step(22, 'Jeter', { active: false }),
  ],
};

const told = (of: Told, kind: string) => of.documents.filter((it) => it.entityType === kind);
const rejected = (of: Told, model: string) =>
  of.verdicts.flatMap((it) => (it.outcome === 'rejected' && it.record.model === model ? it.issues : []));

describe('a bill of material', () => {
  it('has its lines in order, by-products with their share, and the last change of any of them', async () => {
    expect(told(await tell(plant, '18.0'), 'billOfMaterial')).toMatchObject([
      {
        id: 'BOM-Creme',
        itemId: 'Creme-patissiere-vanille',
        bomKind: 'manufacture',
        outputQuantity: { value: '2', unit: 'KGM' },
        updatedAt: '2026-05-05T06:00:00.000Z',
        lines: [
          {
            lineId: '1',
            quantity: { value: '0.5', unit: 'LTR' },
            usage: 'consumed',
            trackedInGenealogy: true,
          },
          { lineId: '3', operationId: 'CUIRE-85', quantity: { value: '90', unit: 'GRM' } },
          { lineId: 'BY-1', itemId: 'SON', usage: 'byProduct', costShare: '0.125' },
        ],
      },
    ]);
  });

  const twin = { ...otherPlant['product.product']?.[0], id: 8, name: 'Crème / chocolat' };
  const variants = [
    ...(otherPlant['product.product'] ?? []).map((it) => (it.id === 1 ? { ...it, ...valued(1) } : it)),
    { ...twin, ...valued(2) },
  ];
  const asking = (...values: number[]) => ({
    ...plant,
    'product.product': variants,
    'mrp.bom.line': [line(1, 2), line(2, 7, { bom_product_template_attribute_value_ids: values })],
  });

  it('that variants share is told for each of them, with the lines that hold for it', async () => {
    const bills = told(await tell(asking(1), '18.0'), 'billOfMaterial');
    expect(bills.map((it) => [it.id, (it.lines as Raw[]).map((one) => one.itemId)])).toEqual([
      ['BOM-Creme.Creme-patissiere-vanille', ['FAR-55-A', 'PAP', 'SON']],
      ['BOM-Creme.Creme-chocolat', ['FAR-55-A', 'SON']],
    ]);
  });

  it('is refused where a line asks for several values of which a variant has only some', async () => {
    const issues = rejected(await tell(asking(1, 3), '18.0'), 'mrp.bom');
    expect(issues.map((it) => [it.code, it.path])).toEqual([['ODOO_INCOMPLETE', '/product_tmpl_id']]);
  });

  it('of a product that is not among the answers is refused', async () => {
    const orphan = { ...plant, 'mrp.bom': [{ ...bill, product_tmpl_id: [999, 'gone'] }] };
    expect(rejected(await tell(orphan, '18.0'), 'mrp.bom').map((it) => it.code)).toEqual(['ODOO_INCOMPLETE']);
  });

  it('without lines and steps says nothing', async () => {
    const { verdicts } = await tell(otherPlant, '18.0');
    expect(verdicts.find((it) => it.record.model === 'mrp.bom')).toMatchObject({ outcome: 'skipped' });
  });
});

function valued(id: number): Raw {
  return { product_template_attribute_value_ids: [id] };
}

describe('a routing', () => {
  it('has the steps of its bill in their order, with the times of the work center', async () => {
    expect(told(await tell(plant, '18.0'), 'routing')).toMatchObject([
      {
        id: 'BOM-Creme',
        operations: [
          {
            operationId: 'MELANGER',
            sequence: 1,
            name: 'Mélanger',
            setupSeconds: 750,
            runSecondsPerUnit: '450',
          },
          { operationId: 'CUIRE-85', sequence: 2, teardownSeconds: 0 },
        ],
      },
    ]);
  });

  it('says which steps come before where the bill keeps them', async () => {
    const steps = [step(20, 'Mélanger'), step(21, 'Cuire', { blocked_by_operation_ids: [20] })];
    const kept = { ...bill, allow_operation_dependencies: true };
    const of = await tell({ ...plant, 'mrp.bom': [kept], 'mrp.routing.workcenter': steps }, '18.0');
    const [routing] = told(of, 'routing') as unknown as { operations: Raw[] }[];
    expect(routing?.operations.map((it) => it.predecessors)).toEqual([[], ['MELANGER']]);
  });

  it('of 19 gives no time of one piece: how many are made at once is kept elsewhere', async () => {
    const of = await tell({ ...plant, ...otherPlant19 }, '19.0');
    const [routing] = told(of, 'routing') as unknown as { operations: Raw[] }[];
    expect(routing?.operations.map((it) => it.runSecondsPerUnit)).toEqual([undefined, undefined]);
  });
});

describe('places, work centers and units', () => {
  it('a work center that is stopped is blocked, an archived one retired', async () => {
    const [center] = otherPlant['mrp.workcenter'] as [Raw];
    const centers = [center, { ...center, id: 2, name: 'Four / 2', active: false }];
    const of = await tell({ ...otherPlant, 'mrp.workcenter': centers }, '18.0');
    expect(told(of, 'workCenter').map((it) => [it.id, it.status, it.efficiency])).toEqual([
      ['Marmite', 'blocked', '0.875'],
      ['Four-2', 'retired', '0.875'],
    ]);
  });

  it('a place has the status that the site file gives it', async () => {
    const of = await tell(otherPlant, '18.0');
    expect(told(of, 'location').map((it) => [it.id, it.usage, it.stockStatusDefault])).toEqual([
      ['Vendors', 'supplier', 'unrestricted'],
      ['BE-Stock', 'internal', 'unrestricted'],
      ['BE-Quarantaine', 'internal', 'quality'],
      ['Inventory-adjustment', 'inventoryLoss', 'unrestricted'],
      ['Production', 'production', 'unrestricted'],
    ]);
  });

  it('a unit has the exact factor of its code; a package has none, and what has no code waits', async () => {
    const of = await tell(otherPlant, '18.0');
    const units = told(of, 'unitOfMeasure');
    expect(units.map((it) => [it.code, it.dimension, it.factorNumerator, it.factorDenominator])).toEqual([
      ['C62', 'count', '1', '1'],
      ['LTR', 'volume', '1', '1'],
      ['KGM', 'mass', '1', '1'],
      ['GRM', 'mass', '1', '1000'],
      ['XBX', 'packaging', undefined, undefined],
    ]);
    const others = of.verdicts.filter((it) => it.record.model === 'uom.uom' && it.outcome === 'skipped');
    expect(others.map((it) => it.record.id)).toEqual([31, 32]);
  });
});
