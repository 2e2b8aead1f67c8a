import type { TObject } from '@sinclair/typebox';
import type { Contract, EventContract } from '../core/contract.js';
import { type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import { utcOffset } from '../sites/local-time.js';
import { sourceOf } from '../sites/site.js';
import type { SiteView } from '../sites/site-view.js';
import { check, contractName } from '../wire/check.js';
import { seal } from '../wire/envelope.js';
import { identify } from '../wire/identity.js';
import { type OdooMap, obtainFields } from './odoo-map.js';
import type { OdooDocument } from './verdict.js';

/** Turns mapped records into documents, and refuses two records that claim the same fact. */
export interface Teller {
  tell<R, S extends TObject>(map: OdooMap<R, S>, record: R & { readonly id: number }): Result<OdooDocument>;
  event(contract: EventContract, data: object, source: string): Result<OdooDocument>;
}

interface Desk {
  readonly view: SiteView;
  readonly recordedAt: string;
  /** Which record told a key first. */
  readonly told: Map<string, string>;
}

/** `recordedAt` is the only clock, and it is no part of any identity. */
export function createTeller(view: SiteView, recordedAt: string): Teller {
  const desk: Desk = { view, recordedAt, told: new Map() };
  return {
    event: (contract, data, source) => tellEvent(desk, contract, data, source),
    tell: (map, record) => {
      const source = `${map.model} ${record.id}`;
      const data = obtainFields(map, record, view);
      if (!data.ok) return data;
      const contract: Contract = map.contract;
      return contract.kind === 'event'
        ? tellEvent(desk, contract as EventContract, data.value as object, source)
        : tellEntity(desk, contract, data.value as object, source);
    },
  };
}

function tellEvent(desk: Desk, contract: EventContract, data: object, source: string): Result<OdooDocument> {
  const { site } = desk.view;
  const time = (data as Record<string, unknown>)[contract.occurredAt];
  const sealed = seal(contract, data as never, {
    source: sourceOf(site),
    recordedAt: desk.recordedAt,
    utcOffset: utcOffset(site.timeZone, String(time)),
    // Only the system of record states a fact; where that is another one, Odoo's telling is there to compare.
    ...(['erp', 'each-system'].includes(contract.owner) ? {} : { processMode: 'parallel' as const }),
  });
  if (!sealed.ok) return sealed;
  const twice = toldTwice(desk, contract, sealed.value.idempotencykey, source);
  return twice ? failed([twice]) : ok({ kind: 'event', contract, document: sealed.value as never });
}

function tellEntity(desk: Desk, contract: Contract, data: object, source: string): Result<OdooDocument> {
  const checked = check(contract, data);
  if (!checked.ok) return checked;
  const identity = identify(contract, data);
  if (!identity.ok) return identity;
  const twice = toldTwice(desk, contract, identity.value.key, source);
  return twice ? failed([twice]) : ok({ kind: 'entity', contract, document: data });
}

/** A transaction is named by its own record and can not be told by another one. */
function toldTwice({ told }: Desk, contract: Contract, key: string, source: string): Issue | undefined {
  if (contract.basis === 'transaction') return undefined;
  const other = told.get(key);
  if (other === undefined) told.set(key, source);
  const wanted = `another fact than ${other} tells`;
  return other === undefined ? undefined : issue('KEY_COLLISION', contractName(contract), '', source, wanted);
}
