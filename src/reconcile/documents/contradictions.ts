import type { EventContract } from '../../core/contract.js';
import { pointerNames, valueAt } from '../../core/field.js';
import { canonicalData } from '../../wire/identity.js';
import { differences } from '../../wire/outcome.js';
import { near } from '../engines/rules.js';
import type { Fact } from './fact-lines.js';

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z$/;

/**
 * Where both sides say something and say it otherwise, as JSON pointers: what only one side knows is no
 * contradiction, and neither are two clocks that agree within the tolerance. Quantity, lot and occurred time
 * are compared as such, and each system gives the fact a number of its own.
 */
export function contradictionsOf(left: Fact, right: Fact, toleranceMilliseconds: number): string[] {
  const [a, b] = [left, right].map(({ contract, event }) => canonicalData(contract, event.data));
  const elsewhere = comparedElsewhere(left.contract);
  return differences(a, b)
    .filter((pointer) => !elsewhere.some((it) => pointer === it || pointer.startsWith(`${it}/`)))
    .filter((pointer) => {
      const [here, there] = [left, right].map((it) => valueAt(it.event.data, pointerNames(pointer)));
      return here !== undefined && there !== undefined && !isSameMoment(here, there, toleranceMilliseconds);
    });
}

const comparedElsewhere = ({ compare, occurredAt }: EventContract): string[] =>
  [
    ...(compare?.group ?? []),
    ...(compare?.whereKnown ?? []),
    compare?.quantity,
    compare?.lot,
    occurredAt,
    'businessRef',
    'sourceReferences',
  ]
    .filter((it) => it !== undefined)
    .map((it) => `/${it.replaceAll('.', '/')}`);

const isSameMoment = (a: unknown, b: unknown, tolerance: number): boolean =>
  typeof a === 'string' &&
  typeof b === 'string' &&
  INSTANT.test(a) &&
  INSTANT.test(b) &&
  near(a, b, tolerance);
