import { byText } from '../core/field.js';
import type { Lot } from './told.js';

/** What must hold across documents, each with its sentence and what to do when it does not. */
export const LAWS = {
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
  X6: [
    'What lies somewhere is what lay there, plus what came, minus what went.',
    'Look for the movement that was not told, or told twice; count the shelf.',
  ],
  X7: [
    'A serial number is one piece: it is made once, used up once, and lies in one place at a time.',
    'Read the number off the piece; reverse the posting that names the wrong one.',
  ],
  X8: [
    'A lot is never made of itself; only rework gives a lot out under its own number.',
    'Reverse the posting that names the wrong lot, or make the order one of rework.',
  ],
  X9: [
    'A lot on hold, and whatever was made of it, is neither used nor shipped.',
    'Stop the goods, hold what was made of them, and ask quality to decide.',
  ],
  X10: [
    'Stops of one machine do not overlap, and a stop lasts from its start to its end.',
    'End the open stop, or reverse the one that did not happen.',
  ],
  X11: [
    'Nothing happens later than it was recorded.',
    'Set the clock of the sender, and tell the fact with its right time.',
  ],
  X14: [
    'What is taken back was told, is taken back once and by the way its contract names.',
    'Use the business opposite that the contract names; drop the second reversal.',
  ],
  X16: [
    'No more is announced or comes than is open of the purchase order, with what may come on top.',
    'Ask the buyer: change the order, or refuse what is too much.',
  ],
  X17: ['Revisions of one thing follow each other without a gap.', 'Ask the owner for what is missing.'],
  lifecycle: [
    'A thing goes from state to state only as its table says.',
    'Tell the step that is missing, or reverse the one that closed the way.',
  ],
  predecessor: ['What must have happened first is known.', 'Wait for it, or ask its owner to tell it again.'],
  conflict: ['One fact is told with one content.', 'Let the owner of the fact say which telling is right.'],
  sequence: [
    'The messages of one source are counted without a gap.',
    'Ask the source to send the missing messages again.',
  ],
  units: ['What is summed has units of one kind.', 'Correct the unit, or give the item its conversion.'],
} as const;
export type Law = keyof typeof LAWS;

/** What becomes of the facts of a violation. */
export const VERDICTS = {
  broken: 'The law does not hold; the facts count all the same.',
  flagged: 'Taken, and to be looked at.',
  parked: 'Waits for what must come first; it does not count yet.',
  rejected: 'Refused; it does not count.',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** One law that does not hold, said so that a person can act; `keys` name the facts. */
export interface Violation {
  readonly law: Law;
  readonly verdict: Verdict;
  /** The plant and the thing. @example { plantId: 'NW-01', workOrder: 'WO-1' } */
  readonly about: Readonly<Record<string, string>>;
  readonly found: string;
  readonly wanted: string;
  readonly help: string;
  readonly keys: readonly string[];
  /** The lots from the cause to the effect, where there is a way. */
  readonly path?: readonly Lot[];
}

/** Makes a violation; the remedy is that of its law. */
export function violation(
  law: Law,
  verdict: Verdict,
  about: Readonly<Record<string, string>>,
  found: string,
  wanted: string,
  keys: readonly string[],
  path?: readonly Lot[],
): Violation {
  const named = [...new Set(keys)].filter((it) => it !== '').sort(byText);
  const way = path ? { path } : {};
  return { law, verdict, about, found, wanted, help: LAWS[law][1], keys: named, ...way };
}

/** The violation as one sentence. */
export const violationSentence = (it: Violation): string =>
  `${aboutText(it.about)}: found ${it.found}, wanted ${it.wanted}. ${it.help}`;

const aboutText = (about: Violation['about']): string =>
  Object.entries(about)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** The same order whatever the order of arrival. */
export const inOrder = (violations: readonly Violation[]): Violation[] => {
  const text = (it: Violation): string =>
    [...Object.values(it.about), it.law, it.found, ...it.keys].join('\n');
  return violations
    .map((it) => ({ it, text: text(it) }))
    .sort((a, b) => byText(a.text, b.text))
    .map(({ it }) => it);
};
