import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { decimalFromZero } from '../../vocabulary/decimal.js';
import { date } from '../../vocabulary/instant.js';
import { listOf, setOf } from '../../vocabulary/set.js';
import { opaque } from '../../vocabulary/text.js';
import { BusinessDayShape, type Read, SeverityChoice, wholeNumber } from '../policy/parts.js';

/** The days on which nobody works, by name; Sunday is the first, as calendars of computers have it. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const Weekday = choice({
  monday: 'Monday.',
  tuesday: 'Tuesday.',
  wednesday: 'Wednesday.',
  thursday: 'Thursday.',
  friday: 'Friday.',
  saturday: 'Saturday.',
  sunday: 'Sunday.',
});

const flowName = opaque('A kind of fact, such as material.consumed.', 128);

export const ConfidenceChoice = choice(
  {
    '0.9': 'Nine of ten such intervals hold the true rate.',
    '0.95': 'Nineteen of twenty.',
    '0.99': 'Ninety-nine of a hundred.',
    '0.999': 'All but one of a thousand.',
  },
  'How sure the bounds are.',
);

const MatchRateShape = Type.Object(
  {
    flow: flowName,
    atLeast: decimalFromZero('What the lower bound of the match rate has to reach, such as 0.995.'),
    confidence: ConfidenceChoice,
    minimumLines: wholeNumber('So many lines have to be compared.', 1, 1_000_000_000),
  },
  { title: 'MatchRateAsked', description: 'How well the lines of one flow have to agree.' },
);

const CleanDaysShape = Type.Object(
  {
    atLeast: wholeNumber('So many working days in a row.', 1, 3660),
    uncleanFrom: SeverityChoice,
    restDays: Type.Optional(setOf(Weekday, 'Days of the week that are no working days.', 6)),
    holidays: Type.Optional(setOf(date('A day without work.'), 'Other days that are no working days.', 1000)),
  },
  {
    title: 'CleanDaysAsked',
    description: 'Working days in a row without a break of this severity or a worse one.',
  },
);

const OpenBreaksShape = Type.Object(
  {
    severity: SeverityChoice,
    atMost: wholeNumber('So many may be open.', 0, 1_000_000),
    olderThanDays: Type.Optional(
      wholeNumber('Only those are counted that are older than so many days.', 0, 3660),
    ),
  },
  { title: 'OpenBreaksAsked', description: 'How many breaks of this severity or a worse one may be open.' },
);

/** The gate file, from which its JSON Schema is printed. Only what it names is asked. */
export const GateShape = Type.Object(
  {
    $schema: Type.Optional(opaque('The JSON Schema that editors complete by.', 1024)),
    gateVersion: Type.Literal(1, { description: 'The version of this form.' }),
    windowDays: wholeNumber(
      'Rates and shares are counted over so many calendar days, to the latest.',
      1,
      3660,
    ),
    businessDay: Type.Optional(BusinessDayShape),
    matchRates: Type.Optional(listOf(MatchRateShape, 'Flow by flow.', 256, 1)),
    cleanDays: Type.Optional(CleanDaysShape),
    openBreaks: Type.Optional(listOf(OpenBreaksShape, 'By severity and age.', 64, 1)),
    unexplainedShare: Type.Optional(
      Type.Object(
        { atMost: decimalFromZero('Such as 0.001.') },
        { title: 'UnexplainedAsked', description: 'Of the lines compared, those in breaks without a cause.' },
      ),
    ),
    mustSee: Type.Optional(setOf(flowName, 'Flows that both sides have to have told.', 256, 1)),
  },
  { title: 'ParallelRunGate', description: 'What a new interface has to show before the old one goes.' },
);

/** What a new interface has to show before the old one goes. */
export type Gate = Omit<Read<typeof GateShape>, '$schema'>;
