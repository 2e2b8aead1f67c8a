import { byText } from '../core/field.js';

/** What must hold across documents, each with its sentence and what to do when it does not. */
export const REPLAY_LAWS = {
  X1: [
    'What was reported of a run sums up to the total at its completion.',
    'Find the report that is missing or was told twice; reverse the wrong one.',
  ],
  X2: [
    'An operation puts out no more than the one before it gave as good.',
    'Compare the counts of both operations; one counter is wrong or a report is missing.',
  ],
  X3: [
    'No more finished goods come in than the last operation gave as good.',
    'Reverse the receipt that is too much, or report the missing pieces.',
  ],
  X4: [
    'The scrap declared of an operation is the scrap of its totals.',
    'Declare the missing scrap, or correct the total.',
  ],
  X5: [
    'What went into an order is what its output needs.',
    'Post the missing consumption or return, or correct the bill of material.',
  ],
  X10: [
    'Stops of one machine do not overlap, and a stop lasts from its start to its end.',
    'End the open stop, or reverse the one that did not happen.',
  ],
  X11: [
    'Nothing happens later than it was recorded.',
    'Set the clock of the sender, and tell the fact with its right time.',
  ],
  X17: ['Revisions of one thing follow each other without a gap.', 'Ask the owner for what is missing.'],
  lifecycle: [
    'A thing goes from state to state only as its table says.',
    'Tell the step that is missing, or reverse the one that closed the way.',
  ],
  predecessor: ['What must have happened first is known.', 'Wait for it, or ask its owner to tell it again.'],
  reversal: [
    'A fact is taken back once, by the way its contract names.',
    'Use the business opposite that the contract names; drop the second reversal.',
  ],
  conflict: ['One fact is told with one content.', 'Let the owner of the fact say which telling is right.'],
  sequence: [
    'The messages of one source are counted without a gap.',
    'Ask the source to send the missing messages again.',
  ],
  units: ['What is summed has units of one kind.', 'Correct the unit, or give the item its conversion.'],
} as const;
export type ReplayLaw = keyof typeof REPLAY_LAWS;

/** What becomes of the facts of a violation. */
export const REPLAY_VERDICTS = {
  broken: 'The law does not hold; the facts count all the same.',
  flagged: 'Taken, and to be looked at.',
  parked: 'Waits for what must come first; it does not count yet.',
  rejected: 'Refused; it does not count.',
} as const;
export type ReplayVerdict = keyof typeof REPLAY_VERDICTS;

/** One law that does not hold, said so that a person can act; `keys` name the facts. */
export interface ReplayViolation {
  readonly law: ReplayLaw;
  readonly verdict: ReplayVerdict;
  /** The plant and the thing. @example { plantId: 'NW-01', workOrder: 'WO-1' } */
  readonly about: Readonly<Record<string, string>>;
  readonly found: string;
  readonly wanted: string;
  readonly help: string;
  readonly keys: readonly string[];
}

/** Makes a violation; the remedy is that of its law. */
export function violation(
  law: ReplayLaw,
  verdict: ReplayVerdict,
  about: Readonly<Record<string, string>>,
  found: string,
  wanted: string,
  keys: readonly string[],
): ReplayViolation {
  const named = [...new Set(keys)].sort(byText);
  return { law, verdict, about, found, wanted, help: REPLAY_LAWS[law][1], keys: named };
}

/** The violation as one sentence. */
export const violationSentence = (it: ReplayViolation): string =>
  `${aboutText(it.about)}: found ${it.found}, wanted ${it.wanted}. ${it.help}`;

const aboutText = (about: ReplayViolation['about']): string =>
  Object.entries(about)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** The same order whatever the order of arrival. */
export const inOrder = (violations: readonly ReplayViolation[]): ReplayViolation[] => {
  const text = (it: ReplayViolation): string =>
    [...Object.values(it.about), it.law, it.found, ...it.keys].join('\n');
  return violations
    .map((it) => ({ it, text: text(it) }))
    .sort((a, b) => byText(a.text, b.text))
    .map(({ it }) => it);
};
