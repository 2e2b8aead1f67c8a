import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, contracts, eventId, identify, isEventContract } from '../../src/index.js';
import { casesOf } from '../conformance/cases.js';
import { root } from '../house/source-files.js';
import type { Topic } from './languages.js';

/** A document for a program in another language, and whether its answer is the right one. */
export interface Question {
  readonly contract: string;
  readonly text: string;
  readonly about: string;
  readonly isRight: (answer: Answer) => boolean;
}

/** What a program says of one document. */
export interface Answer {
  readonly key?: string;
  readonly contentHash?: string;
  readonly id?: string;
  readonly refused?: string;
  readonly broken?: readonly string[];
  readonly text?: string;
}

/** The questions of a topic, and what they are. */
export interface Questions {
  /** What a program is called with, where that is not the topic itself. */
  readonly topic?: Topic;
  /** Schemas by contract, where they are not the printed ones. */
  readonly schemas?: Readonly<Record<string, object>>;
  readonly questions: readonly Question[];
  readonly about: string;
}

interface Accepted {
  readonly name: string;
  readonly contract: string;
  readonly data: object;
  readonly key: string;
  readonly contentHash: string;
  readonly id?: string;
}

interface Vectors {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly { readonly why: string; readonly contract: string; readonly text: string }[];
}

interface DecimalVectors {
  readonly canonical: readonly { readonly canonical: string | null }[];
  readonly decimalSum: readonly { readonly values: readonly string[]; readonly result: string }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'schemas/vectors', name), 'utf8'));
/** The printed identities. */
export const vectors = read('identity.json') as Vectors;
/** The printed decimals. */
export const decimals = read('decimal.json') as DecimalVectors;

/** Every case of those who write, with its contract. */
export const cases = contracts.flatMap((contract) =>
  casesOf(contract)
    .cases.filter((it) => it.profile === 'write')
    .map(({ data, ...it }) => ({ ...it, contract, data: data as object })),
);

/** A question about a document. */
export const asked = (
  contract: string,
  data: object,
  about: string,
  isRight: Question['isRight'],
): Question => ({
  contract,
  text: JSON.stringify(data),
  about: `${contract}: ${about}`,
  isRight,
});

/** The names of a document; undefined where it has none. */
export function names(contract: Contract, data: object): object | undefined {
  const named = identify(contract, data);
  if (!named.ok) return undefined;
  const { key, contentHash } = named.value;
  if (!isEventContract(contract)) return { key, contentHash };
  const time = String((data as Record<string, unknown>)[contract.occurredAt]);
  return { key, contentHash, id: eventId(time, key, contentHash) };
}

/** What was answered wrong, or not at all. */
export function wrongAnswers(questions: readonly Question[], answers: readonly Answer[]): string[] {
  const wrong = questions.flatMap(({ about, isRight }, i) => {
    const answer = answers[i];
    return answer && isRight(answer) ? [] : [`${about}: ${JSON.stringify(answer)}`];
  });
  return answers.length > questions.length ? [...wrong, 'more answers than questions'] : wrong;
}
