/** Writes all prints; with `--check` it only compares, names each difference and ends with 1. */
import { fileURLToPath } from 'node:url';
import { contracts as declared } from '../src/contracts/index.js';
import { isCurrent, type Run, write } from './run.js';
import { validatorsPrinter } from './validators/validators-printer.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const isChecked = process.argv.includes('--check');

function done(run: Pick<Run, 'printers' | 'register'>): boolean {
  const all: Run = { root, say: console.log, ...run };
  if (isChecked) return isCurrent(all);
  write(all);
  return true;
}

// The code of the contracts comes first: all else that is printed is printed by running it.
const hasCode = done({ printers: [validatorsPrinter], register: declared });
const [{ printers }, { contracts }] = await Promise.all([
  import('./printers.js'),
  import('../src/printed/index.js'),
]);
const hasRest = done({ printers, register: contracts });
if (!hasCode || !hasRest) process.exitCode = 1;
