import type { OdooAnswers } from '../answers.js';
import { isStop } from '../records/mrp-workcenter-productivity.js';

/**
 * Records that others point to: archived ones are missing from an ordinary answer, and lines refer to them
 * all the same.
 */
export interface References {
  readonly products: Map<number, string>;
  readonly units: Map<number, string>;
  readonly locations: Map<number, string>;
  readonly workCenters: Map<number, string>;
  readonly operations: Map<number, string>;
  readonly adHocOperations: Set<string>;
  /** The operations that stand beside each other on one order or one bill: they need codes of their own. */
  readonly operationsOfOrder: Map<string, Set<number>>;
  readonly boms: Map<number, string>;
  readonly partners: Map<number, string>;
  readonly companies: Map<number, string>;
  readonly equipment: Map<number, string>;
  /** Reasons that a time log was stopped for; what work is counted as stays out. */
  readonly downtimeReasons: Map<number, string>;
  readonly scrapReasons: Set<number>;
  readonly orderNames: Set<string>;
}

type Table =
  | 'products'
  | 'units'
  | 'locations'
  | 'workCenters'
  | 'operations'
  | 'boms'
  | 'partners'
  | 'companies'
  | 'equipment';

/** Which many2one fields of which models point into which table. */
const POINTERS: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
  'product.product': { uom_id: 'units' },
  'stock.lot': { product_id: 'products', company_id: 'companies' },
  'stock.location': { company_id: 'companies' },
  'stock.quant': {
    product_id: 'products',
    location_id: 'locations',
    product_uom_id: 'units',
    owner_id: 'partners',
    company_id: 'companies',
  },
  'stock.move': {
    product_id: 'products',
    product_uom: 'units',
    location_id: 'locations',
    location_dest_id: 'locations',
    operation_id: 'operations',
    company_id: 'companies',
  },
  'stock.move.line': {
    product_id: 'products',
    product_uom_id: 'units',
    location_id: 'locations',
    location_dest_id: 'locations',
    owner_id: 'partners',
    company_id: 'companies',
  },
  'stock.scrap': {
    product_id: 'products',
    product_uom_id: 'units',
    location_id: 'locations',
    scrap_location_id: 'locations',
    company_id: 'companies',
  },
  'stock.picking': { partner_id: 'partners' },
  'purchase.order': { partner_id: 'partners', company_id: 'companies' },
  'purchase.order.line': { product_id: 'products', product_uom: 'units', product_uom_id: 'units' },
  'sale.order': { partner_id: 'partners' },
  'product.supplierinfo': { partner_id: 'partners' },
  'mrp.bom': { company_id: 'companies', product_uom_id: 'units' },
  'mrp.bom.line': { product_id: 'products', product_uom_id: 'units', operation_id: 'operations' },
  'mrp.bom.byproduct': { product_id: 'products', product_uom_id: 'units' },
  'mrp.production': {
    product_id: 'products',
    product_uom_id: 'units',
    bom_id: 'boms',
    company_id: 'companies',
  },
  'quality.check': { product_id: 'products', company_id: 'companies' },
  'quality.alert': { product_id: 'products', partner_id: 'partners', company_id: 'companies' },
  'qc.inspection': { product_id: 'products', company_id: 'companies' },
  'qc.inspection.line': { uom_id: 'units', test_uom_id: 'units' },
  'mrp.workcenter.productivity': { workcenter_id: 'workCenters', company_id: 'companies' },
  'maintenance.equipment': { company_id: 'companies' },
  'maintenance.request': { equipment_id: 'equipment', company_id: 'companies' },
  'mrp.workorder': { workcenter_id: 'workCenters', operation_id: 'operations', product_uom_id: 'units' },
};

/** Models that are looked through for more than their pointers. */
const OWN = new Set(['res.partner', 'mrp.routing.workcenter']);

/** Models whose names become codes of documents. */
const DOCUMENTS = new Set([
  ...['mrp.production', 'purchase.order', 'stock.picking'],
  ...['quality.check', 'quality.alert', 'qc.inspection'],
]);

const empty = (): References => ({
  products: new Map(),
  units: new Map(),
  locations: new Map(),
  workCenters: new Map(),
  operations: new Map(),
  adHocOperations: new Set(),
  operationsOfOrder: new Map(),
  boms: new Map(),
  partners: new Map(),
  companies: new Map(),
  equipment: new Map(),
  downtimeReasons: new Map(),
  scrapReasons: new Set(),
  orderNames: new Set(),
});

/** Reads every pointer of every record once. */
export async function readReferences(answers: OdooAnswers): Promise<References> {
  const found = empty();
  for (const model of answers.models) {
    const pointers = Object.entries(POINTERS[model] ?? {});
    if (pointers.length === 0 && !OWN.has(model)) continue;
    for await (const raw of answers.records(model)) {
      if (typeof raw !== 'object' || raw === null) continue;
      const record = raw as Record<string, unknown>;
      for (const [field, table] of pointers) rememberPointer(found[table], record[field]);
      if (model === 'mrp.workorder')
        rememberNeighbour(found.operationsOfOrder, 'order', record.production_id, record.operation_id);
      if (model === 'mrp.routing.workcenter') rememberStep(found, record);
      if (model === 'mrp.workcenter.productivity' && isStop(record))
        rememberPointer(found.downtimeReasons, record.loss_id);
      if (model === 'res.partner') rememberRanked(found.partners, record);
      if (model === 'mrp.workorder' && record.operation_id === false)
        rememberText(found.adHocOperations, record.name);
      if (DOCUMENTS.has(model)) rememberText(found.orderNames, record.name);
      if (model === 'stock.scrap') rememberIds(found.scrapReasons, record.scrap_reason_tag_ids);
    }
  }
  return found;
}

function rememberNeighbour(
  beside: Map<string, Set<number>>,
  kind: 'order' | 'bill',
  whole: unknown,
  step: unknown,
): void {
  const [id, operation] = [whole, step].map((it) => (Array.isArray(it) ? it[0] : it));
  if (typeof id !== 'number' || typeof operation !== 'number') return;
  const key = `${kind} ${id}`;
  beside.set(key, (beside.get(key) ?? new Set()).add(operation));
}

/** A step of a bill is an operation even if no order has it yet. */
function rememberStep(found: References, { id, name, bom_id }: Readonly<Record<string, unknown>>): void {
  rememberPointer(found.operations, [id, name]);
  rememberNeighbour(found.operationsOfOrder, 'bill', bom_id, id);
}

/** Accounting ranks partners by the invoices they were on, whatever documents were read. */
function rememberRanked(partners: Map<number, string>, it: Readonly<Record<string, unknown>>): void {
  const isRanked = [it.supplier_rank, it.customer_rank].some((rank) => typeof rank === 'number' && rank > 0);
  if (isRanked && it.is_company === true) rememberPointer(partners, [it.id, it.name]);
}

function rememberPointer(table: Map<number, string>, value: unknown): void {
  if (!Array.isArray(value)) return;
  const [id, label] = value as unknown[];
  if (typeof id === 'number' && typeof label === 'string' && !table.has(id)) table.set(id, label);
}

const rememberText = (texts: Set<string>, value: unknown): void => {
  if (typeof value === 'string' && value !== '') texts.add(value);
};

const rememberIds = (ids: Set<number>, value: unknown): void => {
  if (Array.isArray(value)) for (const id of value) if (typeof id === 'number') ids.add(id);
};
