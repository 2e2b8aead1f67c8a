import { describe, expect, it } from 'vitest';
import { ODOO_VERSIONS } from '../../src/odoo/index.js';
import { otherPlant } from './other-plant.js';
import { recorded } from './recorded.js';
import { dataOf, type Told, tell } from './tell.js';

type Raw = Record<string, unknown>;

const at = '2026-05-04 08:00:00';
const rows = (model: string): Raw[] => otherPlant[model] ?? [];
const changed = (model: string, changes: Readonly<Record<number, Raw>>): Raw[] =>
  rows(model).map((it) => ({ ...it, ...changes[it.id as number] }));

const picking = (id: number, name: string, fields: Raw = {}): Raw => ({
  ...{ id, name, state: 'done', partner_id: [50, 'Moulin & Fils'], origin: false },
  ...{ date_done: at, company_id: false, write_date: at, location_id: [4, 'V'], location_dest_id: [8, 'S'] },
  ...fields,
});
const partner = (id: number, fields: Raw): Raw => ({
  ...{ id, name: ` Moulin & Fils ${id} `, vat: false, ref: false, is_company: true, active: true },
  ...{ write_date: at, ...fields },
});
const order: Raw = {
  ...{ id: 1, name: 'PO 2026/1', state: 'purchase', partner_id: [50, 'Moulin'], currency_id: [1, 'EUR'] },
  ...{ date_order: '2026-06-01 00:00:00', date_approve: at, company_id: false, write_date: at },
};
const line = (id: number, fields: Raw): Raw => ({
  ...{ id, order_id: [1, 'PO'], display_type: false, product_id: [2, 'F'], product_qty: 30, qty_received: 0 },
  ...{ product_uom: [12, 'kg'], price_unit: 1.1, discount: 0, date_planned: '2026-05-31 22:30:00' },
  ...{ write_date: at, ...fields },
});

/** Lines 1 to 3 come from the supplier: flour and milk were ordered, the éclairs were not. */
const plant = {
  ...otherPlant,
  'res.partner': [
    partner(50, { ref: 'MOULIN' }),
    partner(51, { active: false, customer_rank: 2 }),
    partner(52, {}),
    partner(53, { is_company: false, supplier_rank: 1 }),
  ],
  'purchase.order': [
    order,
    { ...order, id: 2, name: 'PO 2026/2', state: 'draft', date_approve: false },
    { ...order, id: 3, name: 'PO 2026/3' },
  ],
  'purchase.order.line': [
    line(1, { qty_received: 25.125 }),
    line(2, {
      product_id: [3, 'L'],
      product_uom: [10, 'L'],
      product_qty: 12.5,
      price_unit: 2,
      discount: 12.5,
    }),
    line(3, { display_type: 'line_section', product_id: false, product_uom: false, product_qty: 0 }),
  ],
  'stock.picking': [picking(7, 'BE/IN/7'), picking(8, 'BE/OUT/8', { origin: 'S1' })],
  'stock.move': changed('stock.move', {
    1: { picking_id: [7, 'IN'], purchase_line_id: [1, 'line'] },
    2: { picking_id: [7, 'IN'], purchase_line_id: [2, 'line'] },
    3: { picking_id: [7, 'IN'], purchase_line_id: false },
  }),
};

const owned = { 1: { owner_id: [50, 'M'] }, 2: { owner_id: [50, 'M'] } };
const packed = { 1: { result_package_id: [1, 'PACK1'] }, 2: { result_package_id: [1, 'PACK1'] } };

const receiptsOf = (told: Told) => dataOf(told, 'logistics.supplier-receipt-posted') as unknown as Raw[];
const movedIds = (told: Told): string[] =>
  dataOf(told, 'inventory.moved').map((it) => (it.businessRef as unknown as { id: string }).id);

describe('a receipt', () => {
  it('tells the lines that were ordered, and leaves the others as movements', async () => {
    const told = await tell(plant, '18.0');
    expect(receiptsOf(told)).toMatchObject([
      {
        receiptId: 'BE-IN-7',
        supplierId: 'MOULIN',
        purchaseOrderId: 'PO-2026-1',
        postedAt: '2026-05-04T08:00:00.000Z',
        lines: [
          {
            lineId: '1',
            purchaseOrderLineId: '1',
            itemId: 'FAR-55-A',
            lotNumber: 'FARINE 2026-05 n°1',
            accepted: { value: '25.125', unit: 'KGM' },
            rejected: { value: '0', unit: 'KGM' },
            stockStatus: 'unrestricted',
          },
          { lineId: '2', purchaseOrderLineId: '2', received: { value: '12.5', unit: 'LTR' } },
        ],
      },
    ]);
    expect(movedIds(told)).toEqual(['3', '4', '12']);
    const [first] = told.verdicts.filter((it) => it.record.model === 'stock.move.line');
    expect(first).toMatchObject({ outcome: 'skipped', reason: 'Told by stock.picking BE/IN/7.' });
  });

  it.each([
    ['its transfer is not among the answers', { 'stock.picking': [] }],
    ['its transfer is not done', { 'stock.picking': [picking(7, 'BE/IN/7', { state: 'assigned' })] }],
    ['nobody is named as the supplier', { 'stock.picking': [picking(7, 'BE/IN/7', { partner_id: false })] }],
    ['the order is not among the answers', { 'purchase.order': [] }],
    ['the goods belong to somebody', { 'stock.move.line': changed('stock.move.line', owned) }],
    ['the goods are packed', { 'stock.move.line': changed('stock.move.line', packed) }],
  ])('is none, and its lines are movements, where %s', async (_, change) => {
    const told = await tell({ ...plant, ...change }, '18.0');
    expect(receiptsOf(told)).toEqual([]);
    expect(movedIds(told)).toEqual(['1', '2', '3', '4', '12']);
  });

  it('that is refused takes its lines with it: nothing is told twice, nothing in silence', async () => {
    const lots = rows('stock.lot').filter((it) => it.id !== 3);
    const { verdicts } = await tell({ ...plant, 'stock.lot': lots }, '18.0');
    const rejected = verdicts.filter((it) => it.outcome === 'rejected' && it.issues[0]?.path === '/lot_id');
    expect(rejected.map((it) => [it.record.model, it.record.id])).toEqual([
      ...[1, 2, 6].map((id) => ['stock.move.line', id]),
      ['stock.picking', 7],
      ['stock.quant', 4],
    ]);
  });

  it('of more lines than a receipt may list stays a row of movements', async () => {
    const [move, post] = [plant['stock.move'][0], rows('stock.move.line')[0]];
    const many = Array.from({ length: 501 }, (_, i) => ({ ...post, id: 1000 + i }));
    const told = await tell({ ...plant, 'stock.move': [move], 'stock.move.line': many }, '18.0');
    expect(receiptsOf(told)).toEqual([]);
    expect(dataOf(told, 'inventory.moved')).toHaveLength(501);
  });
});

describe('a dispatch', () => {
  const shop = {
    ...rows('stock.location')[0],
    id: 5,
    name: 'Clients',
    complete_name: 'Clients',
    usage: 'customer',
  };
  const sold = {
    ...plant,
    'stock.location': [...rows('stock.location'), shop],
    'stock.move': changed('stock.move', { 12: { picking_id: [8, 'OUT'] } }),
    'stock.move.line': changed('stock.move.line', { 12: { location_dest_id: [5, 'Clients'] } }),
  };

  it('tells lots and the places they were taken from', async () => {
    const told = await tell(sold, '18.0');
    expect(dataOf(told, 'logistics.shipment-dispatched')).toMatchObject([
      {
        shipmentId: 'BE-OUT-8',
        dispatchNo: 1,
        shipToId: 'MOULIN',
        lines: [
          {
            lotNumber: 'FARINE 2026-05 n°1',
            quantity: { value: '1', unit: 'KGM' },
            from: { plantId: 'P-01', locationId: 'BE-Stock' },
            demandRef: { objectType: 'origin', id: 'S1' },
          },
        ],
      },
    ]);
    expect(movedIds(told)).not.toContain('12');
  });

  it('goods that come back from a customer are a movement', async () => {
    const lines = changed('stock.move.line', {
      12: { location_id: [5, 'Clients'], location_dest_id: [8, 'Stock'] },
    });
    const told = await tell({ ...sold, 'stock.move.line': lines }, '18.0');
    const back = dataOf(told, 'inventory.moved').find(
      (it) => it.movementKind === ('customerReturn' as never),
    );
    expect(back).toMatchObject({ businessRef: { id: '12' } });
  });

  it('goods that go from a supplier straight to a customer are a movement', async () => {
    const lines = changed('stock.move.line', {
      12: { location_id: [4, 'Vendors'], location_dest_id: [5, 'Clients'] },
    });
    const told = await tell({ ...sold, 'stock.move.line': lines }, '18.0');
    const kinds = dataOf(told, 'inventory.moved').map((it) => String(it.movementKind));
    expect(kinds).toContain('dropShipment');
    expect(dataOf(told, 'logistics.shipment-dispatched')).toEqual([]);
  });
});

describe('an order to a supplier', () => {
  it('is told once it is confirmed, at the price after discount and without its headings', async () => {
    const told = await tell(plant, '18.0');
    const orders = told.documents.filter((it) => it.entityType === 'purchaseOrder');
    expect(orders).toMatchObject([
      {
        id: 'PO-2026-1',
        status: 'partiallyReceived',
        orderedAt: '2026-05-04T08:00:00.000Z',
        lines: [
          { lineId: '1', unitPrice: { amount: '1.1', currency: 'EUR' }, requestedDate: '2026-06-01' },
          { lineId: '2', unitPrice: { amount: '1.75', currency: 'EUR' } },
        ],
      },
    ]);
    expect(dataOf(told, 'logistics.purchase-order-issued').map((it) => it.purchaseOrderId)).toEqual([
      'PO-2026-1',
    ]);
    const skipped = told.verdicts.filter(
      (it) => it.record.model === 'purchase.order' && it.outcome === 'skipped',
    );
    expect(skipped.map((it) => it.record.id)).toEqual([2, 3]);
  });

  it('that was cancelled after it was confirmed is cancelled', async () => {
    const cancelled = { ...plant, 'purchase.order': [{ ...order, state: 'cancel' }] };
    const told = await tell(cancelled, '18.0');
    expect(told.documents.find((it) => it.entityType === 'purchaseOrder')).toMatchObject({
      status: 'cancelled',
    });
  });

  it.each(ODOO_VERSIONS)(
    'of %s: every recorded receipt names the lines of an order that is told',
    async (version) => {
      const told = await tell(recorded(version), version);
      const ordered = new Set(
        dataOf(told, 'logistics.purchase-order-issued').flatMap((it) =>
          (it.lines as unknown as Raw[]).map((one) => `${it.purchaseOrderId} ${one.lineId}`),
        ),
      );
      const received = receiptsOf(told).flatMap((it) => it.lines as Raw[]);
      expect(received).toHaveLength(8);
      for (const it of received) expect(ordered).toContain(`${it.purchaseOrderId} ${it.purchaseOrderLineId}`);
    },
  );
});

describe('a partner', () => {
  it('is told with its roles; persons and companies nobody deals with are not', async () => {
    const told = await tell(plant, '18.0');
    const partners = told.documents.filter((it) => it.entityType === 'businessPartner');
    expect(partners.map((it) => [it.id, it.name, it.roles, it.status])).toEqual([
      ['MOULIN', 'Moulin & Fils 50', ['supplier'], 'active'],
      ['Moulin-Fils-51', 'Moulin & Fils 51', ['customer'], 'blocked'],
    ]);
    const others = told.verdicts.filter(
      (it) => it.record.model === 'res.partner' && Number(it.record.id) > 51,
    );
    expect(others.map((it) => it.outcome)).toEqual(['skipped', 'skipped']);
  });
});
