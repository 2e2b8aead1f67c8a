import { byText, joined } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { seriesOf } from '../wire/outcome.js';
import { aboutThing, namesAt, type ReplayFact } from './replay-facts.js';
import { type Violation, violation } from './violation.js';

interface Series {
  readonly about: Readonly<Record<string, string>>;
  readonly told: { readonly revision: number; readonly key: string }[];
}

/** X17: revisions of one thing, told by whichever contract, follow each other without a gap. */
export function revisionGaps(facts: readonly ReplayFact[]): Violation[] {
  const all = new Map<string, Series>();
  for (const fact of facts) {
    const { revision } = fact.contract;
    if (revision === undefined) continue;
    const { name, about } = whose(fact);
    const series = remembered(all, name, () => ({ about, told: [] }));
    series.told.push({ revision: Number((fact.data as Record<string, unknown>)[revision]), key: fact.key });
  }
  return [...all.values()].flatMap((it) => [...gapsIn(it)]);
}

/** Contracts that lead one thing count its revisions together. */
function whose(fact: ReplayFact): { name: string; about: Series['about'] } {
  const own = fact.contract.lifecycle?.[0];
  const names = own && namesAt(fact.data, own.by);
  if (own && names)
    return {
      name: joined([fact.plantId, own.thing, ...names]),
      about: aboutThing(fact.plantId, own.thing, names),
    };
  const fields = fact.contract.partition[0]?.by ?? [];
  return {
    name: seriesOf(fact.contract, fact.data)?.series ?? fact.key,
    about: aboutThing(fact.plantId, fact.contract.name, namesAt(fact.data, fields) ?? []),
  };
}

function* gapsIn({ about, told }: Series): Generator<Violation> {
  const sorted = told.sort((a, b) => a.revision - b.revision || byText(a.key, b.key));
  for (const [i, after] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before || after.revision === before.revision + 1) continue;
    const twice = after.revision === before.revision;
    const found = twice ? `revision ${after.revision} twice` : `${after.revision} after ${before.revision}`;
    const wanted = twice ? 'one fact per revision' : `revision ${before.revision + 1}`;
    yield violation('X17', twice ? 'broken' : 'flagged', about, found, wanted, [before.key, after.key]);
  }
}
