import { choice } from './choice.js';

export const ScrapKind = choice({
  product: 'What the order was to make.',
  component: 'What the order was to use.',
  stock: 'Goods on a shelf; no order is involved.',
});

export const ScrapReason = choice({
  defect: 'Made wrong.',
  damage: 'Broken after it was made or bought.',
  contamination: 'Mixed with what does not belong.',
  expired: 'Past its date.',
  setup: 'Lost while the machine was set up.',
  trial: 'Made to try something out.',
  obsolete: 'No longer wanted.',
  lost: 'Not found.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});
