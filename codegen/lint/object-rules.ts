import type { Json } from '../printer.js';
import { folded, nameTrouble } from './reserved-names.js';
import { type LintContext, resolved, type Trouble } from './rules.js';

const fieldsOf = ({ properties }: Json): Record<string, Json> => (properties ?? {}) as Record<string, Json>;

/** S5 and S6, for what the name of a field promises. */
export function fieldsTrouble(schema: Json): Trouble {
  const fields = fieldsOf(schema);
  const values = ['value', 'amount'].filter((it) => fields[it]?.type === 'string');
  const ids = Object.keys(fields).filter((it) => /Ids?$/.test(it) && isNumber(fields[it] as Json));
  return [
    ...(fields.unit || fields.currency ? [] : values).map(
      (it) => ['S5', `${it} has no unit beside it`] as const,
    ),
    ...ids.map((it) => ['S6', `${it} is a number`] as const),
  ];
}

const isNumber = ({ type, items }: Json): boolean =>
  type === 'integer' || (items as Json | undefined)?.type === 'integer';

/** S8. Branches of fixed words are a closed list, S13. */
export function unionTrouble({ oneOf, anyOf }: Json, context: LintContext): Trouble {
  if (Array.isArray(anyOf))
    return anyOf.every((it: Json) => it.const !== undefined) ? [] : [['S8', 'branches of anyOf overlap']];
  if (!Array.isArray(oneOf)) return [];
  const marks = oneOf.map((branch: Json) => markOf(resolved(branch.$ref, context)));
  if (marks.includes(undefined)) return [['S8', 'a branch has no required first field with one fixed word']];
  const names = new Set(marks.map((it) => it?.name));
  const words = new Set(marks.map((it) => it?.word));
  return names.size === 1 && words.size === oneOf.length ? [] : [['S8', 'two branches are marked alike']];
}

function markOf(branch: Json = {}): { readonly name: string; readonly word: unknown } | undefined {
  const [first] = Object.entries(fieldsOf(branch));
  if (!first || !(branch.required as string[] | undefined)?.includes(first[0])) return undefined;
  const [name, { type, const: word, enum: words }] = first;
  const fixed = type === 'string' && word !== undefined && JSON.stringify(words) === JSON.stringify([word]);
  return fixed ? { name, word } : undefined;
}

/** S9. */
export function discriminatorTrouble({ discriminator, oneOf }: Json, context: LintContext): Trouble {
  if (discriminator === undefined) return [];
  if (typeof discriminator !== 'string') return [['S9', 'AsyncAPI knows it as plain text alone']];
  const branches = Array.isArray(oneOf) ? oneOf.map((it: Json) => resolved(it.$ref, context)) : [];
  const named =
    branches.length > 0 &&
    branches.every((it) => (it?.required as string[] | undefined)?.includes(discriminator));
  return named ? [] : [['S9', `a branch does not require ${discriminator}`]];
}

/** S10. */
export function namesTrouble(schema: Json): Trouble {
  const names = Object.keys(fieldsOf(schema)).filter((it) => it !== '__proto__'); // S19 says so
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
