import type { EventContract } from '../core/contract.js';
import { joined, textAt } from '../core/field.js';
import type { Policy } from '../core/governance.js';
import { remembered } from '../core/remembered.js';
import { aboutFact, type ReplayFact } from './replay-facts.js';
import { type Verdict, type Violation, violation } from './violation.js';

/** Which facts wait or are refused because what must come first is not known. */
export interface Predecessors {
  readonly waiting: ReadonlyMap<string, 'parked' | 'rejected'>;
  readonly violations: readonly Violation[];
}

const VERDICTS: Readonly<Record<Policy, Verdict>> = {
  park: 'parked',
  accept: 'flagged',
  reject: 'rejected',
};

/** A field of a later fact, and the field of the earlier one that says the same. */
type Link = readonly [ours: string, theirs: string];

/** What ties a later fact to an earlier one: what its contract says, else the names of the earlier thing. */
function linksOf(later: EventContract, earlier: EventContract): readonly Link[] {
  const by = later.afterBy?.[earlier.name];
  if (by) return Object.entries(by).map(([theirs, ours]): Link => [ours, theirs]);
  const names = earlier.lifecycle?.[0].by ?? earlier.partition[0]?.by ?? [];
  return names.map((it): Link => [it, it]);
}

const linkOf = (fact: ReplayFact, fields: readonly string[]): string =>
  joined([fact.plantId, ...fields.map((field) => textAt(fact.data, field))]);

/** Whether another way leads to a state from which this event leads on, as well as the one that it names. */
function leadsThere(other: EventContract, named: EventContract | undefined, later: EventContract): boolean {
  const own = later.lifecycle?.[0];
  const reaches = (it: EventContract | undefined): boolean =>
    it?.lifecycle?.some(({ thing, to }) => thing === own?.thing && own.from?.includes(to ?? '')) === true;
  return (
    own?.from !== undefined &&
    own.to !== undefined &&
    reaches(other) &&
    (named === undefined || reaches(named))
  );
}

/** What begins a thing does not follow what ends the same thing: such as a step and the step before it. */
function speaksOfAnother(later: EventContract, earlier: EventContract): boolean {
  const [own, other] = [later.lifecycle?.[0], earlier.lifecycle?.[0]];
  const begins = own?.starts === true && own.thing === other?.thing && !other.starts;
  return later.name === earlier.name || begins;
}

/** Looks for the predecessors that the contracts name; what waits for a waiting fact waits as well. */
export function judgePredecessors(
  facts: readonly ReplayFact[],
  known: readonly EventContract[] = [],
): Predecessors {
  const byName = new Map<string, ReplayFact[]>();
  for (const it of facts) remembered(byName, it.contract.name, () => []).push(it);
  const index = new Map<string, Map<string, ReplayFact[]>>();
  const told = [...byName.values()].map((it) => (it[0] as ReplayFact).contract);
  const contracts = [...told, ...known];
  /** Undefined where the fact does not name the earlier thing: then nothing can be said. */
  const linked = (fact: ReplayFact, name: string): readonly ReplayFact[] | undefined => {
    const contract = contracts.find((it) => it.name === name);
    if (!contract) return [];
    const links = linksOf(fact.contract, contract).filter(([ours]) => textAt(fact.data, ours) !== '');
    if (links.length === 0) return undefined;
    const [ours, theirs] = [links.map(([it]) => it), links.map(([, it]) => it)];
    const byLink = remembered(index, joined([name, ...theirs]), () => {
      const found = new Map<string, ReplayFact[]>();
      for (const it of byName.get(name) ?? []) remembered(found, linkOf(it, theirs), () => []).push(it);
      return found;
    });
    return byLink.get(linkOf(fact, ours)) ?? [];
  };
  return settle(facts, (fact, name) => {
    const named = contracts.find((it) => it.name === name);
    if (named && speaksOfAnother(fact.contract, named)) return undefined;
    const found = linked(fact, name);
    if (!found || found.length > 0) return found;
    const others = told.filter((it) => it.name !== name && leadsThere(it, named, fact.contract));
    return others.flatMap((it) => linked(fact, it.name) ?? []);
  });
}

type Candidates = (fact: ReplayFact, name: string) => readonly ReplayFact[] | undefined;

function settle(facts: readonly ReplayFact[], candidates: Candidates): Predecessors {
  const waiting = new Map<string, 'parked' | 'rejected'>();
  const violations: Violation[] = [];
  const asked = new Set<string>();
  const counts = (fact: ReplayFact): boolean => {
    if (!asked.has(fact.key)) {
      asked.add(fact.key);
      for (const [name, policy] of Object.entries(fact.contract.after)) judge(fact, name, policy);
    }
    return !waiting.has(fact.key);
  };
  const judge = (fact: ReplayFact, name: string, policy: Policy): void => {
    const found = candidates(fact, name);
    if (!found || found.some((it) => it !== fact && counts(it))) return;
    const verdict = VERDICTS[policy];
    const how = found.length === 0 ? `no ${name}` : `${name}, which waits itself`;
    violations.push(violation('predecessor', verdict, aboutFact(fact), how, `${name} first`, [fact.key]));
    if (verdict === 'parked' || verdict === 'rejected') waiting.set(fact.key, verdict);
  };
  for (const it of facts) counts(it);
  return { waiting, violations };
}
