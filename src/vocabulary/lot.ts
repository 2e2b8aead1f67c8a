import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { ItemId } from './item.js';
import { opaque } from './text.js';

/** Byte for byte as on the label: case, inner spaces, slashes and accents matter. */
export const LotNumber = opaque('The lot or serial number exactly as on the label, within its item.', 64);

export const lotRef = (description: string) =>
  Type.Object({ itemId: ItemId, lotNumber: LotNumber }, { title: 'LotRef', description });

export const LotStatus = choice({
  quarantine: 'Not yet decided.',
  restricted: 'Usable under conditions.',
  released: 'Free to use.',
  rejected: 'Not to be used.',
  consumed: 'Used up.',
  closed: 'No more of it will come or go.',
});
