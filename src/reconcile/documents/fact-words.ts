import { canonicalData } from '../../wire/identity.js';
import { comparedPointers, pointerOf } from './compared.js';
import type { Fact } from './fact-lines.js';
import { entryWords, listPointer } from './listed-lines.js';
import { contradictionsOf, type Words } from './words.js';

/** A fact, and the part of it that one line tells. */
export interface ToldFact {
  readonly fact: Fact;
  readonly at?: number;
  readonly leads: boolean;
}

/** Where two tellings of one fact contradict each other; what their documents have in common is said once. */
export function factContradictions(left: ToldFact, right: ToldFact, toleranceMilliseconds: number): string[] {
  const [a, b] = [entryOf(left), entryOf(right)];
  return [
    ...(left.leads || right.leads
      ? contradictionsOf(wordsOf(left.fact), wordsOf(right.fact), toleranceMilliseconds)
      : []),
    ...(a && b ? contradictionsOf(a, b, toleranceMilliseconds) : []),
  ];
}

const entryOf = ({ fact, at }: ToldFact): Words | undefined =>
  at === undefined ? undefined : entryWords(fact, at);

/** What a document says; each system gives the fact a number of its own. */
function wordsOf({ contract, event }: Fact): Words {
  const list = listPointer(contract);
  return {
    said: canonicalData(contract, event.data),
    at: '',
    elsewhere: [
      ...comparedPointers(contract),
      pointerOf(contract.occurredAt),
      '/businessRef',
      ...(list === undefined ? [] : [list]),
    ],
  };
}
