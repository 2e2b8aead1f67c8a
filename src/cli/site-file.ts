import { readFileSync } from 'node:fs';
import { type Issue, sentence } from '../index.js';
import { checkSite, type Site } from '../sites/index.js';
import { Trouble } from './trouble.js';

/** Reads and checks a site file; a bad one is no work for the data. */
export function readSite(path: string): Site {
  return siteAt(path, () => false);
}

/** Reads a site file in which two items may still have one code: whoever checks it will say so. */
export function readUncheckedSite(path: string): Site {
  return siteAt(path, (it) => it.code === 'NOT_UNIQUE' && /^\/items\/\d+\/code$/.test(it.path));
}

function siteAt(path: string, isTold: (it: Issue) => boolean): Site {
  const value = parsed(path);
  const checked = checkSite(value);
  if (checked.ok) return checked.value;
  const issues = checked.issues.filter((it) => !isTold(it));
  if (issues.length === 0) return value as Site;
  const first = issues.slice(0, 5).map(sentence).join(' · ');
  throw new Trouble(`${path}: ${issues.length} issues. ${first}`);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    throw new Trouble(`${path}: no valid JSON (${(error as Error).message})`);
  }
}
