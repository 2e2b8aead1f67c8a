import { excerpt, type Issue, type IssueCode, issue } from '../core/issue.js';
import { DEEPEST, isAscii, isClean } from '../core/shape.js';

/**
 * What no schema language checks: half characters, unnormalised text, infinite numbers, names that trip
 * programs up. Where it is known which fields of an object do not fit (as `misfitsOf` says it), no other is
 * looked into.
 */
export function guardText(value: unknown, contract: string, misfits?: readonly string[]): Issue[] {
  if (misfits ? areClean(value as Given, misfits) : isClean(value, 0)) return [];
  const issues: Issue[] = [];
  const report: Report = (code, path, found, wanted) =>
    issues.push(issue(code, contract, path, found, wanted));
  if (misfits) for (const name of misfits) guardField(name, (value as Given)[name], '', 0, report);
  else guard(value, '', 0, report);
  return issues;
}

type Given = Readonly<Record<string, unknown>>;

function areClean(given: Given, names: readonly string[]): boolean {
  for (const name of names)
    if (!isAscii(name) || name === '__proto__' || !isClean(given[name], 1)) return false;
  return true;
}

type Report = (code: IssueCode, path: string, found: unknown, wanted: string) => void;

function guard(value: unknown, path: string, depth: number, report: Report): void {
  if (typeof value === 'string') return guardString(value, path, report);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) report('OUT_OF_RANGE', path, value, 'a finite number');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= DEEPEST) return report('TOO_DEEP', path, value, `at most ${DEEPEST} levels`);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) guard(value[i], `${path}/${i}`, depth + 1, report);
    return;
  }
  for (const key of Object.keys(value)) guardField(key, (value as Given)[key], path, depth, report);
}

function guardField(key: string, value: unknown, path: string, depth: number, report: Report): void {
  if (key === '__proto__')
    report('FORBIDDEN_NAME', `${path}/__proto__`, 'a field named __proto__', 'another name');
  const here = `${path}/${pointerPart(key)}`;
  guardString(key, here, report);
  guard(value, here, depth + 1, report);
}

function guardString(text: string, path: string, report: Report): void {
  if (isAscii(text)) return;
  if (!text.isWellFormed()) report('NOT_WELL_FORMED', path, text, 'whole characters');
  else if (text.normalize('NFC') !== text)
    report('NOT_NORMALISED', path, text, `${excerpt(text.normalize('NFC'))} in normal form C`);
}

/** One reference token of a JSON pointer (RFC 6901). */
export const pointerPart = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;

/** The name behind one reference token. @example fieldName('a~1b') //=> 'a/b' */
export const fieldName = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
