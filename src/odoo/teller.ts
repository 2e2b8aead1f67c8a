import type { TObject } from '@sinclair/typebox';
import type { EventContract } from '../core/contract.js';
import { type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import { utcOffset } from '../sites/local-time.js';
import type { SiteView } from '../sites/site-view.js';
import { contractName } from '../wire/check.js';
import { seal } from '../wire/envelope.js';
import { identify } from '../wire/identity.js';
import { applyMap, type OdooMap } from './odoo-map.js';
import type { OdooDocument } from './verdict.js';

/** Turns mapped records into documents, and refuses two records that claim the same fact. */
export interface Teller {
  tell<R, S extends TObject>(map: OdooMap<R, S>, record: R & { readonly id: number }): Result<OdooDocument>;
  event(contract: EventContract, data: object, source: string): Result<OdooDocument>;
}

/** `recordedAt` is the only clock, and it is no part of any identity. */
export function createTeller(view: SiteView, recordedAt: string): Teller {
  const told = new Map<string, string>();
  const { site } = view;

  const once = (
    contract: EventContract | { name: string; version: number; basis: string },
    key: string,
    source: string,
  ): Issue[] => {
    if (contract.basis === 'transaction') return []; // named by the record itself
    const other = told.get(key);
    told.set(key, other ?? source);
    return other === undefined
      ? []
      : [
          issue(
            'KEY_COLLISION',
            contractName(contract as EventContract),
            '',
            source,
            `another fact than ${other} tells`,
          ),
        ];
  };

  const event = (contract: EventContract, data: object, source: string): Result<OdooDocument> => {
    const time = String((data as Record<string, unknown>)[contract.occurredAt]);
    const sealed = seal(contract, data as never, {
      source: `https://${site.enterpriseHost}/plants/${site.plantId}/systems/${site.system}`,
      recordedAt,
      utcOffset: utcOffset(site.timeZone, time),
      // Only the system of record states a fact; where that is another system, Odoo's telling is there to compare.
      ...(contract.owner === 'erp' || contract.owner === 'each-system'
        ? {}
        : { processMode: 'parallel' as const }),
    });
    if (!sealed.ok) return sealed;
    const twice = once(contract, sealed.value.idempotencykey, source);
    return twice.length > 0
      ? failed(twice)
      : ok({ kind: 'event', contract, document: sealed.value as never });
  };

  return {
    event,
    tell: (map, record) => {
      const source = `${map.model} ${record.id}`;
      const data = applyMap(map, record, view);
      if (!data.ok) return data;
      if (map.contract.kind === 'event')
        return event(map.contract as unknown as EventContract, data.value as object, source);
      const identity = identify(map.contract, data.value as object);
      if (!identity.ok) return identity;
      const twice = once(map.contract, identity.value.key, source);
      return twice.length > 0
        ? failed(twice)
        : ok({ kind: 'entity', contract: map.contract, document: data.value as object });
    },
  };
}
