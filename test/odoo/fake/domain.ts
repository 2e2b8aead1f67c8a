/** Odoo's domains: a list in Polish notation, where neighbours are joined by "and". */
import { valueError } from './refuse.js';
import type { Row } from './store.js';

type Term = readonly [field: string, operator: string, value: unknown];

const like = (pattern: string): RegExp => {
  const parts = [...pattern.matchAll(/\\(.)|(_)|(%)|([\s\S])/g)].map(([, kept, one, any, plain]) => {
    if (one) return '.';
    if (any) return '.*';
    return (kept ?? plain ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
};

const OPERATORS: Readonly<Record<string, (found: unknown, wanted: unknown) => boolean>> = {
  '=': (found, wanted) => found === wanted || (found === false && wanted === 0),
  '!=': (found, wanted) => found !== wanted,
  in: (found, wanted) => (wanted as unknown[]).includes(found),
  'not in': (found, wanted) => !(wanted as unknown[]).includes(found),
  '>': (found, wanted) => (found as number) > (wanted as number),
  '=like': (found, wanted) => typeof found === 'string' && like(wanted as string).test(found),
};

/** Whether a record is in a domain. An unknown field or operator is refused. */
export function matches(row: Row, domain: readonly unknown[]): boolean {
  let at = 0;
  const next = (): boolean => {
    const token = domain[at];
    at += 1;
    if (token === '&' || token === '|') {
      const [left, right] = [next(), next()];
      return token === '&' ? left && right : left || right;
    }
    const [field, operator, value] = token as Term;
    if (!Object.hasOwn(row, field)) valueError(`Invalid field ${field} in leaf`);
    const holds = OPERATORS[operator];
    return holds ? holds(row[field], value) : valueError(`Invalid operator ${operator}`);
  };
  let all = true;
  while (at < domain.length) all = next() && all;
  return all;
}
