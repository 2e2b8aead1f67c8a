/** Writes all prints; with `--check` it only compares, names each difference and ends with 1. */
import { fileURLToPath } from 'node:url';
import { printers } from './printers.js';
import { isCurrent, write } from './run.js';

const run = { root: fileURLToPath(new URL('..', import.meta.url)), printers, say: console.log };

if (!process.argv.includes('--check')) write(run);
else if (!isCurrent(run)) process.exitCode = 1;
