import { joined, textAt } from '../core/field.js';
import { namesAt } from './replay-facts.js';
import { dataOf, type Told } from './told.js';
import type { ConsumptionPolicy } from './totals-materials.js';

/** How strictly orders follow each bill of material, as its highest version says. */
export function policiesOf(
  documents: Iterable<Told>,
): (plantId: string, recipe: string) => ConsumptionPolicy | undefined {
  const latest = new Map<string, { readonly version: number; readonly policy: ConsumptionPolicy }>();
  for (const told of documents) {
    const { recipe } = told.contract;
    const data = dataOf(told);
    const names = recipe && namesAt(data, ['plantId', ...recipe.names]);
    if (!recipe || !names) continue;
    const version = Number(textAt(data, recipe.version));
    const known = latest.get(joined(names));
    if (known && known.version >= version) continue;
    latest.set(joined(names), { version, policy: textAt(data, recipe.policy) as ConsumptionPolicy });
  }
  return (plantId, recipe) => latest.get(joined([plantId, recipe]))?.policy;
}
