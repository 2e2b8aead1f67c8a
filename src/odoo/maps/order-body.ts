import { decimalSum } from '../../core/decimal.js';
import { localDate } from '../../sites/local-time.js';
import type { Many2one } from '../codecs.js';
import { type OrderFamily, startedMembers } from '../families.js';
import { latest } from '../moments.js';
import type { OrderCourse } from '../order-course.js';
import { secondsOfMinutes } from '../quantity.js';
import type { MrpProduction } from '../records/mrp-production.js';
import type { MrpWorkorder } from '../records/mrp-workorder.js';
import type { StockLot } from '../records/stock-lot.js';
import type { KeptMove } from '../records/stock-move.js';
import type { Requirement, RequirementOf } from '../requirement.js';
import { complain, type Mapping, rulesFor, siteQuantity, siteRow } from '../rules.js';
import { billCode, shortText } from './commons.js';

/** A whole order: its first member's fields, and everything its family says. */
export interface KnownOrder extends MrpProduction {
  readonly family: OrderFamily;
  readonly moves: ReadonlyMap<number, KeptMove>;
  readonly workorders: ReadonlyMap<number, MrpWorkorder>;
  readonly lots: ReadonlyMap<number, StockLot>;
  /** What an order needs by its bill of material, where its done moves no longer tell their demand. */
  readonly requirementOf: RequirementOf | undefined;
  readonly course: OrderCourse;
  /** The done moves that brought its product, over all backorders; by-products aside. */
  readonly outputs: readonly KeptMove[];
  /** Whether other variants are made by the same bill of material. */
  readonly sharesBill: boolean;
}

const { absent, code, constant, derived } = rulesFor<KnownOrder>();

const opened = (it: KnownOrder): boolean => startedMembers(it.family).length > 0;

/** The last change of any backorder. */
export const lastChange = (it: KnownOrder): string =>
  latest(it.family.members.map((member) => member.write_date)) ?? it.write_date;

/** How much was ordered, before any split. */
export function plannedQuantity(it: KnownOrder, at: Mapping) {
  const parts = it.family.members.map((member) =>
    siteQuantity(at, 'product_qty', member.product_qty, member.product_uom_id),
  );
  const unit = parts[0]?.unit ?? '';
  if (parts.some((part) => part?.unit !== unit)) {
    return complain(
      at,
      'ODOO_EMPTY',
      'product_uom_id',
      parts.map((part) => part?.unit).join(', '),
      'one unit for all backorders',
    );
  }
  return { value: decimalSum(parts.map((part) => part.value)), unit };
}

interface Demand extends Requirement {
  readonly move: KeptMove;
}

/** What the moves of one backorder ask for; undefined where a move is not among the answers. */
function demands(member: MrpProduction, it: KnownOrder, at: Mapping): Demand[] | undefined {
  const needed = new Map(it.requirementOf?.(member));
  const found: Demand[] = [];
  for (const id of member.move_raw_ids) {
    const move = it.moves.get(id);
    if (!move)
      return complain(at, 'ODOO_INCOMPLETE', 'move_raw_ids', id, 'the move among the answers of stock.move');
    const line = move.bom_line_id?.id ?? 0;
    const isOverwritten = it.requirementOf !== undefined && move.state === 'done';
    const demand = isOverwritten
      ? needed.get(line)
      : { amount: move.product_uom_qty, unit: move.product_uom };
    // several done moves of one line share its requirement
    if (isOverwritten) needed.delete(line);
    if (demand && demand.amount > 0) found.push({ ...demand, move });
  }
  return found;
}

/**
 * One line per line of the bill of material, over all backorders: a split order needs what the whole order
 * needed.
 */
function materials(it: KnownOrder, at: Mapping) {
  const groups = new Map<string, Demand[]>();
  for (const demand of it.family.members.flatMap((member) => demands(member, it, at) ?? [])) {
    const { move, unit } = demand;
    const key = JSON.stringify([move.bom_line_id?.id, move.product_id.id, move.operation_id?.id, unit.id]);
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  return [...groups.values()].map((found, index) => materialLine(found, index, at));
}

function materialLine(found: readonly Demand[], index: number, at: Mapping) {
  const [{ move }] = found as [Demand];
  const operation = optionalCode(at, move.operation_id);
  const parts = found.map(({ amount, unit }) => siteQuantity(at, 'move_raw_ids', amount, unit));
  return {
    lineId: String(index + 1),
    itemId: siteRow(at, 'items', 'move_raw_ids', move.product_id.id, move.product_id.label)?.code,
    quantity: { value: decimalSum(parts.map((part) => part?.value ?? '0')), unit: parts[0]?.unit ?? '' },
    usage: 'consumed' as const,
    ...(operation ? { operationId: operation } : {}),
  };
}

const optionalCode = (at: Mapping, ref: Many2one | undefined): string | undefined =>
  ref && siteRow(at, 'operations', 'workorder_ids', ref.id, ref.label)?.code;

/** The steps of the order, each once: a backorder has the same steps again. */
function operations(it: KnownOrder, at: Mapping) {
  const found = new Map<string, MrpWorkorder>();
  for (const id of it.family.members.flatMap((member) => member.workorder_ids)) {
    const workorder = it.workorders.get(id);
    if (!workorder)
      return complain(at, 'ODOO_INCOMPLETE', 'workorder_ids', id, 'it among the answers of mrp.workorder');
    const step = stepCode(workorder, at);
    if (!found.has(step)) found.set(step, workorder);
  }
  return [...found].map(([operationId, step], index) => {
    const before = predecessors(step, it, at);
    return {
      operationId,
      sequence: (index + 1) * 10,
      name: step.name.trim(),
      workCenterId: siteRow(
        at,
        'workCenters',
        'workorder_ids',
        step.workcenter_id.id,
        step.workcenter_id.label,
      )?.code,
      plannedSeconds: secondsOfMinutes(step.duration_expected) ?? 0,
      ...(before.length > 0 ? { predecessors: before } : {}),
    };
  });
}

const stepCode = ({ operation_id: operation, name }: MrpWorkorder, at: Mapping): string =>
  siteRow(at, 'operations', 'workorder_ids', operation?.id, operation?.label ?? name)?.code;

const predecessors = (step: MrpWorkorder, it: KnownOrder, at: Mapping): string[] =>
  [
    ...new Set(
      (step.blocked_by_workorder_ids ?? [])
        .map((id) => it.workorders.get(id))
        .filter((one) => one !== undefined),
    ),
  ]
    .map((one) => stepCode(one, at))
    .filter((code, index, all) => all.indexOf(code) === index);

function producedLots(it: KnownOrder, at: Mapping) {
  const itemId = siteRow(at, 'items', 'product_id', it.product_id.id, it.product_id.label)?.code;
  const refs = it.family.members.flatMap((member) => member.lot_producing_ids);
  if (refs.length === 0) return undefined;
  const wanted = 'the lot among the answers of stock.lot';
  const names = refs.map(
    ({ id, label }) =>
      it.lots.get(id)?.name ?? complain(at, 'ODOO_INCOMPLETE', 'lot_producing_ids', label ?? id, wanted),
  );
  return [...new Set(names)].map((lotNumber) => ({ itemId, lotNumber }));
}

/** What is to be made, of what and how; the same for the order and for its release. */
export const orderBody = {
  itemId: code('product_id', 'items'),
  bomRef: derived(
    ['bom_id', 'product_id'],
    'the bill as it is told for this variant; Community keeps no versions',
    (it, at) => it.bom_id && { id: billCode(at, 'bom_id', it.bom_id, it.product_id, it.sharesBill) },
  ),
  routingRef: absent('Odoo hangs the steps on the bill of material and knows no routing.'),
  plannedQuantity: derived(
    ['product_qty', 'product_uom_id'],
    'the sum over all backorders: the order as it was before splits',
    plannedQuantity,
  ),
  priority: derived(['priority'], 'Odoo knows ordinary (0) and urgent (9)', (it) =>
    it.priority === '1' ? 9 : 0,
  ),
  orderKind: constant('production'),
  scheduledStart: derived(
    ['date_planned_start', 'date_start'],
    'only while nothing has begun: then the actual start overwrites the plan',
    (it) => (opened(it) ? undefined : (it.date_planned_start ?? it.date_start)),
  ),
  scheduledEnd: derived(
    ['date_planned_finished', 'date_finished'],
    'only while nothing has begun: then the actual end overwrites the plan',
    (it) => (opened(it) ? undefined : (it.date_planned_finished ?? it.date_finished)),
  ),
  dueDate: derived(
    ['date_deadline'],
    'the day at the plant',
    (it, at) => it.date_deadline && localDate(at.view.site.timeZone, it.date_deadline),
  ),
  producedLots: derived(['lot_producing_ids'], 'of every backorder', producedLots),
  materials: derived(
    ['move_raw_ids'],
    'stock.move demand, in its own unit, over all backorders; where a version overwrites it, the bill of material',
    materials,
  ),
  operations: derived(['workorder_ids'], 'mrp.workorder, each step once', operations),
  demandRefs: derived(['origin'], 'the text Odoo keeps of the demand', (it, at) => {
    const id = shortText(it.origin, 128);
    return id === undefined ? undefined : [{ system: at.view.site.system, objectType: 'origin', id }];
  }),
};
