import { pointerNames, valueAt } from '../../core/field.js';
import { differences } from '../../wire/outcome.js';
import { near } from '../engines/rules.js';

/** What is said of something beyond its columns. */
export interface Words {
  readonly said: unknown;
  /** Where it stands in its document: the pointer that goes before all others. */
  readonly at: string;
  /** What is compared as a column, or not at all, as JSON pointers. */
  readonly elsewhere: readonly string[];
}

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z$/;

/**
 * Where both sides say something and say it otherwise, as JSON pointers: what only one side knows is no
 * contradiction, and neither are two clocks that agree within the tolerance.
 */
export const contradictionsOf = (left: Words, right: Words, toleranceMilliseconds: number): string[] =>
  differences(left.said, right.said)
    .filter((pointer) => !left.elsewhere.some((it) => pointer === it || pointer.startsWith(`${it}/`)))
    .filter((pointer) => {
      const [here, there] = [left, right].map((it) => valueAt(it.said, pointerNames(pointer)));
      return here !== undefined && there !== undefined && !isSameMoment(here, there, toleranceMilliseconds);
    })
    .map((pointer) => `${left.at}${pointer}`);

const isSameMoment = (a: unknown, b: unknown, tolerance: number): boolean =>
  typeof a === 'string' &&
  typeof b === 'string' &&
  INSTANT.test(a) &&
  INSTANT.test(b) &&
  near(a, b, tolerance);
