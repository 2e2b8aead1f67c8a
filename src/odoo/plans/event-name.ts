import type { EventContract } from '../../core/contract.js';
import { keyOf, keyParts } from '../../wire/identity.js';
import { nameOf } from './steps.js';

/** The external id of the record that another event made, from the fields that name that event. */
export function nameOfEvent(contract: EventContract, fields: object): string {
  const key = keyParts(contract, fields);
  if (!key) throw new TypeError(`the fields do not name one ${contract.name}`);
  return nameOf(keyOf(key.parts));
}
