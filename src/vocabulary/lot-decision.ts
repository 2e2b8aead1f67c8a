import { id } from './id.js';
import { instant } from './instant.js';
import { ItemId } from './item.js';
import { LotNumber } from './lot.js';
import { ordinal } from './number.js';
import { personRef } from './person.js';
import { setOf } from './set.js';

/** What quality decided about one lot: shared by its release and its rejection. */
export const lotDecision = {
  itemId: ItemId,
  lotNumber: LotNumber,
  decisionNo: ordinal('Which decision about this lot, releases and rejections counted together.'),
  decidedAt: instant('When it was decided.'),
  decidedBy: personRef('Who decided, as a pseudonym.'),
  resultIds: setOf(id('A quality result.'), 'The quality results the decision rests on.', 200),
};
