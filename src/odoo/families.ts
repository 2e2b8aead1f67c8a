import type { MrpProduction } from './records/mrp-production.js';

/**
 * One order with all its backorders: Odoo renames WH/MO/00001 to WH/MO/00001-001 and opens -002 for the
 * rest.
 */
export interface OrderFamily {
  /** The number the order had before it was split. */
  readonly name: string;
  /** The members in the order they were split off. */
  readonly members: readonly MrpProduction[];
}

/** The number before the split. The suffix is the backorder's own sequence, three digits or more. */
export function familyName({ name, backorder_sequence }: MrpProduction): string {
  const suffix = `-${String(backorder_sequence).padStart(3, '0')}`;
  return backorder_sequence > 0 && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** The run that a member is of every operation of its order: 1 for the first, 2 for the first backorder. */
export const runNo = (member: MrpProduction): number => Math.max(1, member.backorder_sequence);

/** The families by the id of each of their members. */
export function orderFamilies(productions: Iterable<MrpProduction>): ReadonlyMap<number, OrderFamily> {
  const byName = new Map<string, MrpProduction[]>();
  for (const it of productions) {
    const key = JSON.stringify([it.company_id?.id ?? 0, it.product_id.id, familyName(it)]);
    byName.set(key, [...(byName.get(key) ?? []), it]);
  }
  const families = new Map<number, OrderFamily>();
  for (const members of byName.values()) {
    members.sort((a, b) => a.backorder_sequence - b.backorder_sequence || a.id - b.id);
    const family = { name: familyName(members[0] as MrpProduction), members };
    for (const it of members) families.set(it.id, family);
  }
  return families;
}

const OPEN = ['draft', 'confirmed', 'progress', 'to_close'];

/** Whether no member has anything left to do. */
export const isClosed = (family: OrderFamily): boolean =>
  !family.members.some((it) => OPEN.includes(it.state));

/** How far the whole order is. */
export function familyStatus(
  family: OrderFamily,
): 'planned' | 'released' | 'inProgress' | 'completed' | 'closed' | 'cancelled' {
  const states = family.members.map((it) => it.state);
  const open = states.filter((it) => OPEN.includes(it));
  const finished = states.includes('done');
  if (open.length === 0) return finished ? 'closed' : 'cancelled';
  if (open.every((it) => it === 'to_close')) return 'completed';
  if (finished || open.includes('progress') || open.includes('to_close')) return 'inProgress';
  return open.every((it) => it === 'draft') ? 'planned' : 'released';
}

/** Members at which work has begun: from 17 on their dates are actuals and no longer the plan. */
export const startedMembers = (family: OrderFamily): MrpProduction[] =>
  family.members.filter((it) => ['progress', 'to_close', 'done'].includes(it.state));
