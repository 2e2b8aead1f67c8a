import { readdirSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { REPORT_FILE } from '../reconcile/index.js';

/** The reports below a folder, at any depth: their paths from there, in order. */
export const reportsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => basename(it) === REPORT_FILE)
    .map((it) => it.replaceAll(sep, '/'))
    .sort();
