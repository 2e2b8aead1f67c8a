import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { Currency } from '../../vocabulary/money.js';
import { listOf, setOf } from '../../vocabulary/set.js';
import { opaque } from '../../vocabulary/text.js';
import {
  ApprovalLevelShape,
  BusinessDayShape,
  byName,
  DimensionChoice,
  ItemPolicyShape,
  MatchRuleShape,
  type Read,
  type ScopeShape,
  SeveritiesShape,
  SideChoice,
  ToleranceShape,
  wholeNumber,
} from './parts.js';

const statusNames = (description: string) =>
  byName('StatusNames', description, opaque('The status of the other side.', 64));

/** The policy file, from which its JSON Schema is printed. What is left out has its default. */
export const PolicyShape = Type.Object(
  {
    $schema: Type.Optional(opaque('The JSON Schema that editors complete by.', 1024)),
    policyVersion: Type.Literal(1, { description: 'The version of this form.' }),
    timeToleranceSeconds: Type.Optional(
      wholeNumber('Two tellings of one fact may be so far apart.', 0, 31_622_400),
    ),
    transitSeconds: Type.Optional(
      wholeNumber('How long a message may be under way before its absence is a break.', 0, 31_622_400),
    ),
    clockStepMinutes: Type.Optional(
      wholeNumber('Clocks apart by whole steps of so many minutes are a time-zone fault.', 1, 1440),
    ),
    businessDays: Type.Optional(
      byName('BusinessDays', "Each plant's day; `*` for all others.", BusinessDayShape),
    ),
    groupBy: Type.Optional(setOf(DimensionChoice, 'What makes a cell.', 9, 1)),
    whereKnown: Type.Optional(
      setOf(DimensionChoice, 'Of these, what counts in a flow only where every line tells it.', 9),
    ),
    match: Type.Optional(listOf(MatchRuleShape, 'Tried in this order, after the key and the cell.', 32)),
    tolerances: Type.Optional(
      listOf(ToleranceShape, 'The first whose scope fits applies; without one nothing is tolerated.', 10_000),
    ),
    drift: Type.Optional(
      Type.Object(
        {
          minimumCount: wholeNumber('Fewer differences are no drift.', 1, 1_000_000),
          falseAlarm: choice(
            {
              '0.05': 'One fair series in twenty is called a drift.',
              '0.01': 'One in a hundred.',
              '0.001': 'One in a thousand.',
              '0.0001': 'One in ten thousand.',
            },
            'How often, at most, differences that only scatter are called a drift.',
          ),
        },
        { title: 'DriftTest', description: 'When many small differences of one sign are too many.' },
      ),
    ),
    authority: Type.Optional(
      byName('Authority', 'Whose word counts, by flow; `*` for all others.', SideChoice),
    ),
    statuses: Type.Optional(
      Type.Object(
        {
          left: statusNames('By status of the left side.'),
          right: statusNames('By status of the right side.'),
        },
        { title: 'Statuses', description: 'Statuses of one side that are one status of the other.' },
      ),
    ),
    statusOrder: Type.Optional(
      byName(
        'StatusOrder',
        'Later states, by state.',
        setOf(opaque('A later state.', 64), 'Later states.', 64),
      ),
    ),
    items: Type.Optional(byName('Items', 'What the plant knows of its items.', ItemPolicyShape)),
    currency: Type.Optional(Currency),
    approvals: Type.Optional(listOf(ApprovalLevelShape, 'From the lowest level to the highest.', 16, 1)),
    severities: Type.Optional(SeveritiesShape),
    evidenceLimit: Type.Optional(
      wholeNumber('How many lines of each side a break shows; all are counted.', 0, 10_000),
    ),
  },
  { title: 'ReconciliationPolicy', description: 'What two ledgers are compared by.' },
);

/** A policy as a file states it: what is left out has its default. */
export type PolicyFile = Read<typeof PolicyShape>;

/**
 * Everything a comparison is run by, as data. Every member has a value, so that a report can repeat it; an
 * empty `currency` means that no money is told.
 */
export type Policy = Required<Omit<PolicyFile, '$schema'>>;

/** To which lines a rule of the policy applies; what is not named applies to all. */
export type Scope = Read<typeof ScopeShape>;

/** How far two quantities may be apart. Of several limits the smaller or the larger wins, as `combine` says. */
export type Tolerance = Read<typeof ToleranceShape>;

/** One way in which lines find each other, tried in order after the key and the cell. */
export type MatchRule = Read<typeof MatchRuleShape>;

/** The plant's day: when it begins on the wall clock, and where that clock hangs. */
export type BusinessDay = Read<typeof BusinessDayShape>;

/** Who may approve a correction, by its value: the first level whose limit is not exceeded. */
export type ApprovalLevel = Read<typeof ApprovalLevelShape>;

/** What the plant knows of an item, beyond what its documents say. */
export type ItemPolicy = Read<typeof ItemPolicyShape>;
