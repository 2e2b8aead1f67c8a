/**
 * How much is at stake: `high` books are wrong, `medium` a person has to look, `low` only the clocks differ.
 */
export type Severity = 'high' | 'medium' | 'low';

/** What a correction does. Nothing is edited in place: a wrong fact is reversed and told again. */
export type Action = 'tell' | 'reverse' | 'reverse-and-tell' | 'decide';

/** One kind of break. In its texts `{left}` and `{right}` are the names of the sides. */
export interface BreakKind {
  readonly severity: Severity;
  readonly sentence: string;
  readonly causes: readonly [string, ...string[]];
  readonly nextStep: string;
  readonly who: 'left' | 'right' | 'system-of-record';
  readonly action: Action;
}

type Side = 'left' | 'right';

const sided = (
  make: (here: string, there: string, side: Side) => BreakKind,
): readonly [BreakKind, BreakKind] => [make('{left}', '{right}', 'left'), make('{right}', '{left}', 'right')];

const conflict = sided((here, _, who) => ({
  severity: 'high',
  sentence: `${here} tells one fact in {count} ways: {what}.`,
  causes: [
    'A posting was edited in place and sent again under its old number.',
    'Two records share one transaction number.',
  ],
  nextStep: `Find out in ${here} which telling is right; reverse the fact and tell it again. The latest was counted.`,
  who,
  action: 'reverse-and-tell',
}));

const duplicate = sided((here, there, who) => ({
  severity: 'high',
  sentence: `${here} tells the same posting twice under two numbers: {what}, {difference} more than ${there}.`,
  causes: [
    'A message was sent again after a timeout and posted again.',
    'A person posted by hand what the interface had posted.',
  ],
  nextStep: `Reverse the surplus posting in ${here}.`,
  who,
  action: 'reverse',
}));

const missing = sided((here, there, who) => ({
  severity: 'high',
  sentence: `${there} tells {difference} of {what}; ${here} does not know it.`,
  causes: [
    'The message was not delivered, or waits in an exception queue.',
    'It was posted after the other side was read.',
    'It was booked to another order, plant or item.',
  ],
  nextStep: `Look in the exception queue before ${here}; if it is not there, send the fact again: its key is the same.`,
  who,
  action: 'tell',
}));

const reversed = sided((here, there, who) => ({
  severity: 'high',
  sentence: `${here} has taken back {what}; ${there} has not.`,
  causes: ['The reversal was not delivered.', 'The posting was taken back by hand on one side only.'],
  nextStep: `Reverse it in ${there} too, or tell it again in ${here}.`,
  who: who === 'left' ? 'right' : 'left',
  action: 'reverse',
}));

/** Every kind of break, in the order in which a report lists them. */
export const BREAKS = {
  CONFLICT_LEFT: conflict[0],
  CONFLICT_RIGHT: conflict[1],
  DUPLICATE_LEFT: duplicate[0],
  DUPLICATE_RIGHT: duplicate[1],
  MISSING_LEFT: missing[0],
  MISSING_RIGHT: missing[1],
  REVERSED_LEFT: reversed[0],
  REVERSED_RIGHT: reversed[1],
  UNIT_UNCONVERTIBLE: {
    severity: 'high',
    sentence:
      '{left} counts {what} as {leftTotal}, {right} as {rightTotal}; nothing converts one into the other.',
    causes: ['The item has no alternate unit for it.', 'One side uses a packaging unit.'],
    nextStep: "Add the conversion to the item's alternate units, then compare again.",
    who: 'system-of-record',
    action: 'decide',
  },
  UNIT_FACTOR: {
    severity: 'high',
    sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: apart by the factor {factor}.',
    causes: ['A quantity was told in one unit and named in another.', 'A decimal point was lost.'],
    nextStep:
      'Correct the unit in the mapping of the side that is wrong; reverse the fact and tell it again.',
    who: 'system-of-record',
    action: 'reverse-and-tell',
  },
  LOT_MISMATCH: {
    severity: 'high',
    sentence: 'Both tell {misplaced} of {what}, {left} of {leftLots} and {right} of {rightLots}.',
    causes: [
      'The wrong lot was scanned or picked from a list.',
      'One side spells the lot differently or leaves it out.',
    ],
    nextStep:
      'Look at the label; reverse the fact with the wrong lot and tell it again. Traceability depends on it.',
    who: 'system-of-record',
    action: 'reverse-and-tell',
  },
  LOCATION_MISMATCH: {
    severity: 'high',
    sentence: 'Both have {misplaced} of {what}, {left} at {leftPlaces} and {right} at {rightPlaces}.',
    causes: ['A transfer was told by one side only.', 'Two places are mapped onto one.'],
    nextStep: 'Look on the shelf; tell the transfer that is missing.',
    who: 'system-of-record',
    action: 'tell',
  },
  QUANTITY: {
    severity: 'high',
    sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: a difference of {difference}.',
    causes: [
      'One side was corrected without telling the other.',
      'A part of the posting was not delivered.',
      'One side rounds.',
    ],
    nextStep:
      'Compare the postings below; the system of record is right, the other reverses and tells again.',
    who: 'system-of-record',
    action: 'reverse-and-tell',
  },
  CONTENT: {
    severity: 'medium',
    sentence: 'Both tell {what}, with other words at {pointers}.',
    causes: ['A field was corrected on one side.', 'The two mappings read different source fields.'],
    nextStep: 'Compare the fields; the system of record is right.',
    who: 'system-of-record',
    action: 'decide',
  },
  TIMING: {
    severity: 'low',
    sentence: 'Both tell {what}, {seconds} seconds apart.',
    causes: ['One side books when the message arrives.', 'A clock or a time zone is wrong.'],
    nextStep:
      'Check the clock and the time zone of the later side; widen the tolerance if the delay is agreed.',
    who: 'system-of-record',
    action: 'decide',
  },
} as const satisfies Record<string, BreakKind>;

/** One of the codes of the table. */
export type BreakCode = keyof typeof BREAKS;
