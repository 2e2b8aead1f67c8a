import { joined, textAt } from '../core/field.js';
import { namesAt } from './replay-facts.js';
import { dataOf, type Told } from './told.js';
import type { ConsumptionPolicy } from './totals-materials.js';

interface Policy {
  readonly version: number;
  readonly policy: ConsumptionPolicy;
}

/** How strictly orders follow each bill, as its highest version says; one without plant is everybody's. */
export function policiesOf(
  documents: Iterable<Told>,
): (plantId: string, recipe: string) => ConsumptionPolicy | undefined {
  const latest = new Map<string, Policy>();
  for (const told of documents) {
    const { recipe } = told.contract;
    const data = dataOf(told);
    const names = recipe && namesAt(data, recipe.names);
    if (!recipe || !names) continue;
    const name = joined([textAt(data, 'plantId'), ...names]);
    const version = Number(textAt(data, recipe.version));
    const known = latest.get(name);
    if (known && known.version >= version) continue;
    latest.set(name, { version, policy: textAt(data, recipe.policy) as ConsumptionPolicy });
  }
  return (plantId, recipe) => {
    const [own, common] = [latest.get(joined([plantId, recipe])), latest.get(joined(['', recipe]))];
    return own && common && common.version > own.version ? common.policy : (own ?? common)?.policy;
  };
}
