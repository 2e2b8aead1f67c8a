import type { ErrorObject } from 'ajv';
import type { Issue } from '../../src/index.js';

/**
 * Where Ajv finds fault, in the words of our issues: a missing or unknown field is named itself, and a list is
 * looked into only where its length is right and compared only where its entries are.
 */
export function ajvPaths(found: readonly ErrorObject[]): string[] {
  // What is wrong with a name is told twice: by the name, and within.
  const errors = found.filter((it) => it.propertyName === undefined);
  const paths = errors.map(pathOf);
  const isBelow = (path: string, list: string): boolean => path.startsWith(`${list}/`);
  const tooLong = errors.filter((it) => it.keyword === 'maxItems').map((it) => it.instancePath);
  const kept = errors.filter(({ keyword, instancePath }, i) => {
    if (tooLong.some((list) => isBelow(paths[i] as string, list))) return false;
    if (keyword !== 'uniqueItems') return true;
    return !tooLong.includes(instancePath) && !paths.some((path) => isBelow(path, instancePath));
  });
  return distinct(kept.map(pathOf));
}

function pathOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword === 'required') return `${instancePath}/${params.missingProperty}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${params.additionalProperty}`;
  if (keyword === 'propertyNames') return `${instancePath}/${params.propertyName}`;
  return instancePath;
}

/** Where we find fault; of an entry that stands twice, the list. */
export const issuePaths = (issues: readonly Issue[]): string[] =>
  distinct(issues.map(({ code, path }) => (code === 'NOT_UNIQUE' ? path.replace(/\/[^/]*$/, '') : path)));

const distinct = (paths: readonly string[]): string[] => [...new Set(paths)].sort();
