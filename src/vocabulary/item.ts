import { choice } from './choice.js';
import { id } from './id.js';

export const ItemId = id('The item (material definition).');

export const ItemKind = choice({
  raw: 'Bought to be worked on.',
  component: 'Bought or made to be built in.',
  semiFinished: 'Made here, worked on further here.',
  finished: 'Made to be sold.',
  consumable: 'Used up and not kept in the books.',
  packaging: 'Goes around the goods.',
  tool: 'Used again and again.',
  service: 'Nothing that lies on a shelf.',
});

export const TrackingKind = choice({
  none: 'Pieces are not told apart.',
  lot: 'Told apart by lot.',
  serial: 'Each piece has a number.',
});
