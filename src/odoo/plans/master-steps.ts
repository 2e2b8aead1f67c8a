import type { SiteTable } from '../../sites/site.js';
import type { OdooStep, PlanValue } from './plan.js';
import { knownRecord, type Planning } from './planning.js';
import { type Column, fieldIs, idFrom, load, nameOf, setFields, tie, told } from './steps.js';

/** One master record: what a new one gets, and what an old one is set to. */
export interface Master {
  readonly id: string;
  readonly kind: string;
  readonly table: SiteTable;
  readonly model: string;
  readonly columns: readonly Column[];
  readonly values: Readonly<Record<string, PlanValue>>;
}

/** The external id of a master that we make: no code has a tilde, so no two codes share one. */
export const lasting = ({ kind, id }: Pick<Master, 'kind' | 'id'>): string =>
  `${kind}_${id.replaceAll('.', '~')}`;

/** A master is found by the plant's tables, else made under an external id of its own, then set. */
export function keepMaster(at: Planning, it: Master): OdooStep[] {
  const known = knownRecord(at, it.table, it.id);
  const record = known ?? idFrom('record');
  const done = Object.entries(it.values).map(([field, value]) => fieldIs(field, value));
  const make = load('record', `Make ${it.kind} ${it.id}.`, it.model, lasting(it), it.columns);
  return [
    told(nameOf(at.key), true),
    ...(known === undefined ? [make] : []),
    setFields('post', `Set what ${it.kind} ${it.id} is now.`, it.model, record, it.values, done),
    tie(nameOf(at.key), it.model, record),
  ];
}
