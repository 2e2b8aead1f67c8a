import type { Static, TOptional, TSchema } from '@sinclair/typebox';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { decimalFromZero, positiveDecimal } from '../../vocabulary/decimal.js';
import { Currency } from '../../vocabulary/money.js';
import { listOf, setOf } from '../../vocabulary/set.js';
import { displayName, opaque } from '../../vocabulary/text.js';
import { TimeZone } from '../../vocabulary/time-zone.js';
import { Unit } from '../../vocabulary/unit.js';
import { BREAK_CODES, type BreakCode, type Severity } from '../classes/codes.js';
import { DIMENSION_MEANINGS } from '../ledger/column-meanings.js';
import type { Side } from '../ledger/line.js';

/** What is read from a shape: nobody changes it. */
export type Frozen<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly Frozen<Entry>[]
    : { readonly [Name in keyof T]: Frozen<T[Name]> };

export type Read<Shape extends TSchema> = Frozen<Static<Shape>>;

/** Names that are data, such as items or plants; `wanted` says of what. */
export const byName = <Values extends TSchema>(title: string, description: string, values: Values) =>
  Type.Map(values, {
    title,
    description,
    propertyNames: { pattern: '^[^\\x00-\\x1F\\x7F]{1,256}$', maxLength: 256 },
    'x-wanted': 'an object whose names have 1 to 256 characters',
  });

export const wholeNumber = (description: string, minimum: number, maximum: number) =>
  Type.Integer({
    description,
    minimum,
    maximum,
    'x-wanted': `a whole number from ${minimum} to ${maximum}`,
  });

export const DimensionChoice = choice(DIMENSION_MEANINGS, 'By what lines are told apart.');

export const SideChoice = choice(
  { left: 'The ledger named first.', right: 'The ledger named second.' } satisfies Record<Side, string>,
  'One of the two ledgers.',
);

const SEVERITIES: Readonly<Record<Severity, string>> = {
  high: 'Books are wrong.',
  medium: 'A person has to look.',
  low: 'Only clocks or words differ.',
  info: 'Explained or tolerated: kept, and nothing is to be done.',
};

export const SeverityChoice = choice(SEVERITIES, 'How much is at stake.');

const clockTime = (description: string) =>
  Type.String({
    description,
    minLength: 5,
    maxLength: 5,
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    'x-wanted': 'a time on the wall clock such as 06:00',
  });

export const ScopeShape = Type.Object(
  {
    flow: Type.Optional(opaque('The kind of fact, such as stock or material.consumed.', 128)),
    plantId: Type.Optional(opaque('The plant.', 256)),
    itemId: Type.Optional(opaque('The item.', 256)),
    abcClass: Type.Optional(opaque('The class of the item, as `items` says it.', 16)),
    locationId: Type.Optional(opaque('The place.', 256)),
    unit: Type.Optional(Unit),
  },
  { title: 'Scope', description: 'To which lines a rule applies; what is not named applies to all.' },
);

export const ToleranceShape = Type.Object(
  {
    where: ScopeShape,
    absolute: Type.Optional(decimalFromZero('How much, in `unit`.')),
    unit: Type.Optional(Unit),
    percent: Type.Optional(decimalFromZero('Percent of the quantity that the authority tells.')),
    roundingUnits: Type.Optional(
      wholeNumber("Multiples of the item's rounding unit, for each line of the fuller side.", 0, 1000),
    ),
    value: Type.Optional(
      Type.Object(
        { amount: decimalFromZero('How much.'), currency: Currency },
        { title: 'ValueLimit', description: "The worth of the difference, by the item's cost." },
      ),
    ),
    combine: choice(
      { smaller: 'Every limit has to hold.', larger: 'One limit that holds is enough.' },
      'Which of several limits wins.',
    ),
  },
  { title: 'Tolerance', description: 'How far two quantities may be apart.' },
);

export const MatchRuleShape = Type.Object(
  {
    name: displayName('How reports call the rule.'),
    by: setOf(DimensionChoice, 'What has to be equal.', 9, 1),
    cardinality: choice({
      '1:1': 'One line finds one line.',
      '1:n': 'One line finds several that add up to it.',
      'n:m': 'Several lines find several with the same sum.',
    }),
    windowMinutes: Type.Optional(wholeNumber('How far apart in time, at most.', 0, 527_040)),
    suggest: Type.Boolean({ description: 'What the rule finds is only suggested and stays a break.' }),
  },
  { title: 'MatchRule', description: 'One way in which lines find each other.' },
);

export const BusinessDayShape = Type.Object(
  {
    timeZone: TimeZone,
    startsAt: clockTime('When the day begins.'),
    shifts: Type.Optional(
      listOf(
        Type.Object(
          { name: displayName('How the plant calls it.'), startsAt: clockTime('When the shift begins.') },
          { title: 'Shift', description: 'One shift; it ends where the next begins.' },
        ),
        'The shifts of a day; the first begins with the day.',
        24,
        1,
      ),
    ),
  },
  { title: 'BusinessDay', description: "The plant's day, and the clock that it is read from." },
);

export const ApprovalLevelShape = Type.Object(
  {
    role: displayName('Who approves.'),
    upTo: Type.Optional(decimalFromZero('Up to this value; the last level has no limit.')),
  },
  { title: 'ApprovalLevel', description: 'Who may approve a correction, by its value.' },
);

export const ItemPolicyShape = Type.Object(
  {
    abcClass: Type.Optional(opaque('The class of the item.', 16)),
    unit: Type.Optional(Unit),
    unitCost: Type.Optional(decimalFromZero("What one `unit` costs, in the policy's currency.")),
    roundingUnit: Type.Optional(positiveDecimal('What the systems round to, in `unit`.')),
    aliases: Type.Optional(setOf(opaque('Another name.', 256), 'Other names of the item.', 64)),
  },
  { title: 'ItemPolicy', description: 'What the plant knows of an item beyond its documents.' },
);

const severityByCode = Object.fromEntries(
  BREAK_CODES.map((code) => [code, Type.Optional(SeverityChoice)]),
) as Record<BreakCode, TOptional<typeof SeverityChoice>>;

export const SeveritiesShape = Type.Object(severityByCode, {
  title: 'Severities',
  description: 'Breaks that this plant takes more or less seriously than others do.',
});
