/** A contract in three versions that no plant has, to test what is done with versions. */
import { Type } from '@sinclair/typebox';
import { type DataOf, orNull, rule, type Upcast } from '../../src/index.js';
import { defineEvent } from '../../src/own/index.js';
import { choice } from '../../src/vocabulary/choice.js';
import { id } from '../../src/vocabulary/id.js';
import { instant } from '../../src/vocabulary/instant.js';
import { ordinal } from '../../src/vocabulary/number.js';
import { quantity } from '../../src/vocabulary/quantity.js';
import { listOf } from '../../src/vocabulary/set.js';

const rooms = {
  name: 'kitchen.soup-stirred',
  meaning: 'Somebody has stirred the soup.',
  notMeaning: 'Not that it is ready.',
  owner: 'mes',
  latency: 'batch',
  criticality: 'analytics',
  basis: 'lifecycle',
  occurredAt: 'stirredAt',
  subject: ['pot/{potId}'],
  partition: [{ kind: 'pot', by: ['potId'] }],
  after: {},
  undo: 'kitchen.soup-spilled',
  rules: [],
} as const;

const common = {
  plantId: id('The kitchen.'),
  potId: id('The pot.'),
  turnNo: ordinal('Which turn.'),
  stirredAt: instant('When the spoon came out.'),
};
const said = { plantId: 'K-1', potId: 'POT', turnNo: 1, stirredAt: '2026-03-10T08:30:00.000Z' };

export const StirredV1 = defineEvent({
  ...rooms,
  version: 1,
  naturalKey: ['potId', 'turnNo', orNull('spoonId')],
  data: Type.Object({ ...common, spoonId: Type.Optional(id('The spoon.')) }),
  example: said,
});

export const StirredV2 = defineEvent({
  ...rooms,
  version: 2,
  naturalKey: ['potId', 'turnNo', orNull('spoonId')],
  data: Type.Object({
    ...common,
    spoonId: Type.Optional(id('The spoon.')),
    direction: choice({ left: 'Against the clock.', right: 'With the clock.', unknown: 'Nobody knows.' }),
  }),
  example: { ...said, direction: 'left' },
});

export const StirredV3 = defineEvent({
  ...rooms,
  version: 3,
  naturalKey: ['potId', 'turnNo', orNull('spoonId')],
  data: Type.Object({
    ...common,
    spoonId: Type.Optional(id('The spoon.')),
    direction: choice({ left: 'Against the clock.', right: 'With the clock.', unknown: 'Nobody knows.' }),
    rounds: ordinal('How many rounds.'),
  }),
  example: { ...said, direction: 'left', rounds: 3 },
});

export const UPCASTS: readonly Upcast[] = [
  { from: StirredV2, to: StirredV3, lift: (data: DataOf<typeof StirredV2>) => ({ ...data, rounds: 1 }) },
  {
    from: StirredV1,
    to: StirredV2,
    lift: (data: DataOf<typeof StirredV1>) => ({ ...data, direction: 'unknown' }),
  },
];

/** Ingredients that have to make up the soup: rules over decimals. */
export const MixedV1 = defineEvent({
  ...rooms,
  name: 'kitchen.soup-mixed',
  version: 1,
  naturalKey: ['potId', 'turnNo'],
  data: Type.Object({
    ...common,
    total: quantity('The soup.'),
    parts: listOf(quantity('One ingredient.'), 'What went in.', 50),
  }),
  rules: [
    rule(
      'decimalCompare(decimalSum(this.parts.map(p, p.value)), this.total.value) == 0',
      'The parts make up the total.',
    ),
    rule("decimalAdd(this.total.value, '0.1') != '0.3'", 'A soup of 0.2 brings bad luck.'),
  ],
  example: {
    ...said,
    total: { value: '0.3', unit: 'LTR' },
    parts: [
      { value: '0.1', unit: 'LTR' },
      { value: '0.2', unit: 'LTR' },
    ],
  },
});
