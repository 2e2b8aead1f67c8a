import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { instant } from './instant.js';
import { personRef } from './person.js';
import { positiveQuantity } from './quantity.js';

const DECISIONS = {
  useAsIs: 'Used although it is not as it ought to be.',
  rework: 'Mended.',
  regrade: 'Used as something of a lower grade.',
  scrap: 'Thrown away.',
  returnToSupplier: 'Sent back.',
  release: 'Nothing was wrong with it.',
} as const;

const decided = {
  decidedBy: personRef('Who decided, as a pseudonym.'),
  decidedAt: instant('When it was decided.'),
  quantity: Type.Optional(positiveQuantity('How much the decision is about.')),
};

/** What becomes of goods that were held. */
export const holdDisposition = Type.Object(
  { decision: choice(DECISIONS), ...decided },
  { title: 'HoldDisposition', description: 'What becomes of the goods.' },
);

/** What becomes of goods that were reported; the report itself may turn out to be wrong. */
export const nonconformanceDisposition = Type.Object(
  { decision: choice({ ...DECISIONS, noFault: 'The report was wrong.' }), ...decided },
  { title: 'NonconformanceDisposition', description: 'What becomes of the goods, or of some of them.' },
);
