import type { EventContract } from '../../index.js';
import { capitalised, code, codes, inWords, spoken } from './block.js';

type Step = NonNullable<EventContract['lifecycle']>[number];

/** Where all states and transitions of a thing are shown. */
const statesLink = (thing: string): string => `../states.md#${spoken(thing).replaceAll(' ', '-')}`;

/** On what a part of a contract depends. */
export const conditionWords = (when: NonNullable<Step['when']>): string =>
  'list' in when
    ? `${code(when.list)} is ${when.told ? 'told' : 'left out'}`
    : `${code(when.field)} is ${code(when.is)}`;

/** What the fact does to the state of one thing. */
export function lifecycleWords(step: Step): string {
  const { thing, by, flaggedIn, ends, when } = step;
  const only = when ? `Where ${conditionWords(when)}: ` : '';
  const flagged = flaggedIn ? ` In ${inWords(flaggedIn.map(code), 'or')} it is taken and flagged.` : '';
  const over = ends ? ' By then all that belongs to it has been told.' : '';
  const does = capitalised(`${only}${comesWords(step)}; ${leadsWords(step)}`);
  return `[State of the ${spoken(thing)}](${statesLink(thing)}) (${codes(by)}). ${does}.${flagged}${over}`;
}

function comesWords({ starts, from }: Step): string {
  const states = from && inWords(from.map(code), 'or');
  if (starts) return states ? `may begin it, or come in ${states}` : 'begins it';
  return `may come in ${states ?? 'any state'}`;
}

function leadsWords({ to }: Step): string {
  if (to === undefined) return 'the state stays';
  return to === 'before' ? 'leads back to the state before' : `leads to ${code(to)}`;
}

/** Which stretch of time the fact fills. */
export function intervalWords({ of, start, end, seconds }: NonNullable<EventContract['interval']>): string {
  const until = end ? `to ${code(end)}` : 'until its end is told';
  const long = seconds ? `, ${code(seconds)} long` : '';
  return `${codes(of)} is occupied from ${code(start)} ${until}${long}. Two such stretches of one thing do not overlap.`;
}

/** Which fact it takes back. */
export const reversesWords = (field: string): string =>
  `The fact whose key is ${code(field)} no longer counts: what it added is subtracted again.`;
