import type { Json } from '../printer.js';
import { folded, nameTrouble } from './reserved-names.js';
import type { LintContext, Trouble } from './rules.js';

/** S10. */
export function namesTrouble({ properties }: Json): Trouble {
  const names = Object.keys((properties ?? {}) as Json);
  const kept = names.flatMap((name) => {
    const trouble = nameTrouble(name);
    return trouble ? [['S10', `${name} ${trouble}`] as const] : [];
  });
  const twins = names.filter((name, i) => names.findIndex((it) => folded(it) === folded(name)) < i);
  return [...kept, ...twins.map((it) => ['S10', `${it} folds into another name`] as const)];
}

/** S16. */
export function titleTrouble({ type, title }: Json, { titles }: LintContext): Trouble {
  if (type !== 'object') return [];
  if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title))
    return [['S16', `an object is titled ${String(title)}`]];
  if (titles.has(title)) return [['S16', `${title} is the title of two objects`]];
  titles.add(title);
  return [];
}
