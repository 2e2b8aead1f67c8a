/**
 * Odoo's rounding in TypeScript and by a reading of its documented rule in Python: of one mind on every case, or it ends
 * with 1 and the cases they differ on. `tsx bench/soak-rounding.ts 5000000` takes that many cases.
 */
import { disagreements } from '../test/cross/rounding-in-python.js';
import { setupPython } from '../test/cross/setup-python.mjs';
import { type RoundingCase, roundingCases } from '../test/odoo/rounding-cases.js';

const total = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(total) || total < 1) {
  process.stderr.write('usage: tsx bench/soak-rounding.ts <how many cases>\n');
  process.exit(2);
}
const SEED = 20260310;
const AT_ONCE = 100_000;
const python = setupPython();
const differ: unknown[] = [];
let batch: RoundingCase[] = [];
let seen = 0;

function settle(): void {
  seen += batch.length;
  differ.push(...disagreements(python, batch));
  batch = [];
}

for (const it of roundingCases(total, SEED)) if (batch.push(it) === AT_ONCE) settle();
if (batch.length > 0) settle();
for (const it of differ.slice(0, 20)) process.stdout.write(`${JSON.stringify(it)}\n`);
process.stdout.write(`${seen} numbers rounded in both languages (seed ${SEED}), ${differ.length} differ\n`);
process.exitCode = differ.length === 0 ? 0 : 1;
