import type { Issue } from '../index.js';
import { checkSite, type Site } from '../sites/index.js';
import { readJson } from './json-file.js';
import { troubleOf } from './trouble.js';

/** Reads and checks a site file; a bad one is no work for the data. */
export function readSite(path: string): Site {
  return siteAt(path, () => false);
}

/** Reads a site file in which two items may still have one code: whoever checks it will say so. */
export function readUncheckedSite(path: string): Site {
  return siteAt(path, (it) => it.code === 'NOT_UNIQUE' && /^\/items\/\d+\/code$/.test(it.path));
}

function siteAt(path: string, isTold: (it: Issue) => boolean): Site {
  const value = readJson(path);
  const checked = checkSite(value);
  if (checked.ok) return checked.value;
  const issues = checked.issues.filter((it) => !isTold(it));
  if (issues.length === 0) return value as Site;
  throw troubleOf(path, issues);
}
