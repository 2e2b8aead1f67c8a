import { type Issue, issue } from '../../core/issue.js';
import type { Policy, Scope, Tolerance } from './policy.js';
import { SUBJECT } from './repeated.js';

/** Tolerances that limit nothing, speak of no unit or of other money, or never come into play. */
export function toleranceTroubles({ tolerances, currency }: Policy): Issue[] {
  const reached = firstByScope(tolerances);
  return tolerances.flatMap((it, at) => {
    const path = `/tolerances/${at}`;
    const { where, absolute, percent, roundingUnits, value } = it;
    const earlier = reached(where, at);
    return [
      ...((absolute ?? percent ?? roundingUnits ?? value) === undefined
        ? [issue('REQUIRED_MISSING', SUBJECT, path, undefined, LIMITS)]
        : []),
      ...(absolute !== undefined && (it.unit ?? where.unit) === undefined
        ? [issue('REQUIRED_MISSING', SUBJECT, `${path}/unit`, undefined, 'the unit of `absolute`')]
        : []),
      ...(value && value.currency !== currency ? [otherMoney(value.currency, currency, path)] : []),
      ...(earlier === undefined
        ? []
        : [
            issue(
              'RULE_BROKEN',
              SUBJECT,
              `${path}/where`,
              where,
              `what /tolerances/${earlier} does not fit`,
              ORDER,
            ),
          ]),
    ];
  });
}

const LIMITS = 'absolute, percent, roundingUnits or value';
const ORDER = 'Put the narrower scope first: the first tolerance that fits applies, so this one never does.';

const otherMoney = (found: string, currency: string, path: string): Issue =>
  issue(
    'RULE_BROKEN',
    SUBJECT,
    `${path}/value/currency`,
    found,
    currency === '' ? 'the currency of the policy, which is missing' : currency,
    'Costs are told in `currency` of the policy; say the limit in it too.',
  );

/** The scope in a form by which wider ones are looked up. */
const textOf = (where: Scope, names: readonly string[]): string =>
  JSON.stringify(names.map((name) => [name, where[name as keyof Scope]]));

const NAMES = ['abcClass', 'flow', 'itemId', 'locationId', 'plantId', 'unit'] as const;

/** Finds the first tolerance before another that fits whatever the other fits: it names no more. */
function firstByScope(tolerances: readonly Tolerance[]) {
  const first = new Map<string, number>();
  tolerances.forEach(({ where }, at) => {
    const text = textOf(where, namesOf(where));
    if (!first.has(text)) first.set(text, at);
  });
  return (where: Scope, at: number): number | undefined => {
    const wider = subsetsOf(namesOf(where)).map((names) => first.get(textOf(where, names)));
    const before = wider.filter((it): it is number => it !== undefined && it < at);
    return before.length === 0 ? undefined : Math.min(...before);
  };
}

const namesOf = (where: Scope): string[] => NAMES.filter((name) => where[name] !== undefined);

function subsetsOf(names: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const name of names) all.push(...all.map((some) => [...some, name]));
  return all;
}
