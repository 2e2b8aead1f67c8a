import { byText, fieldAt, textAt } from '../core/field.js';
import type { When } from '../core/lifecycle.js';
import type { ReadEvent } from '../wire/reader.js';
import type { ToldEvent } from './told.js';
import { type Violation, violation } from './violation.js';

/** One fact as it is folded: what happened, when, told by whom. */
export interface ReplayFact extends ToldEvent {
  readonly key: string;
  readonly id: string;
  readonly contentHash: string;
  readonly source: string;
  readonly plantId: string;
  readonly time: string;
  readonly recorded: string;
  readonly data: object;
}

/** The facts of any number of tellings, each once. */
export interface KnownFacts {
  readonly facts: readonly ReplayFact[];
  readonly violations: readonly Violation[];
  readonly read: number;
  readonly duplicates: number;
  /** Told as a test, or beside the system that owns the fact: they change nothing. */
  readonly notPosted: number;
}

const factOf = ({ contract, event }: ReadEvent): ReplayFact => ({
  key: event.idempotencykey,
  id: event.id,
  contentHash: event.contenthash,
  source: event.source,
  plantId: event.plantid,
  time: event.time,
  recorded: event.recordedtime,
  contract,
  event,
  data: event.data,
});

/** Which of two tellings is kept does not depend on which came first. */
const earlierTold = (a: ReplayFact, b: ReplayFact): number =>
  byText(a.recorded, b.recorded) || byText(a.id, b.id) || byText(a.source, b.source);

/** Which messages speak for their fact. */
const posts = ({ event }: ReadEvent, parallel: boolean): boolean =>
  event.processmode !== 'test' && (parallel || event.processmode !== 'parallel');

/** Each fact once, as it was told first; other words about the same fact are a conflict. */
export function knownFacts(events: Iterable<ReadEvent>, parallel = false): KnownFacts {
  const byKey = new Map<string, ReplayFact>();
  const disputed = new Map<string, Set<string>>();
  let [read, duplicates, notPosted] = [0, 0, 0];
  for (const it of events) {
    read++;
    if (!posts(it, parallel)) {
      notPosted++;
      continue;
    }
    const told = factOf(it);
    const known = byKey.get(told.key);
    if (!known || earlierTold(told, known) < 0) byKey.set(told.key, told);
    if (!known) continue;
    if (known.contentHash === told.contentHash) duplicates++;
    else {
      const ids = disputed.get(told.key) ?? new Set();
      disputed.set(told.key, ids.add(known.id).add(told.id));
    }
  }
  const facts = [...byKey.values()].sort((a, b) => byText(a.key, b.key));
  const violations = [...disputed].map(([key, ids]) =>
    conflict(byKey.get(key) as ReplayFact, [...ids].sort(byText)),
  );
  return { facts, violations, read, duplicates, notPosted };
}

const conflict = (fact: ReplayFact, ids: readonly string[]): Violation =>
  violation(
    'conflict',
    'broken',
    aboutFact(fact),
    `the tellings ${ids.join(', ')}`,
    `one content; ${fact.id}, recorded first, counts until then`,
    [fact.key],
  );

/** The plant and the thing, as a violation names them. */
export const aboutThing = (
  plantId: string,
  thing: string,
  names: readonly string[],
): Readonly<Record<string, string>> => ({ plantId, [thing]: names.join(' / ') });

/** The plant and the fact itself. */
export const aboutFact = ({ plantId, contract, id }: ReplayFact): Readonly<Record<string, string>> =>
  aboutThing(plantId, contract.name, [id]);

/** The values of these fields; undefined when one of them is not told. */
export function namesAt(data: object, by: readonly string[]): string[] | undefined {
  const names = by.map((field) => textAt(data, field));
  return names.includes('') ? undefined : names;
}

/** Whether a part of a contract holds for this data. */
export function holdsFor(data: object, when: When | undefined): boolean {
  if (when === undefined) return true;
  if ('list' in when) return (fieldAt(data, when.list) !== undefined) === when.told;
  return textAt(data, when.field) === when.is;
}
