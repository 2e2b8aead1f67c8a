// The built package in whatever runtime runs this file: each check prints one line, any failure ends with 1.
import { readFileSync } from 'node:fs';
import { answersOf, fromOdoo, proposeSite } from 'manufacturing-contracts/odoo';
import { mainPath, run } from './main-path.mjs';

const tenRecords = JSON.parse(readFileSync(new URL('./ten-records.json', import.meta.url), 'utf8'));

const { lines, failed } = await run({
  ...mainPath,
  'ten records of an Odoo become facts': async () => {
    const answers = answersOf(tenRecords);
    const header = { plantId: 'NW-01', timeZone: 'Europe/Berlin', version: '18.0', system: 'odoo' };
    const { site } = await proposeSite(answers, { ...header, enterpriseHost: 'northwind.example' });
    const outcomes = { mapped: 0, skipped: 0, rejected: 0, report: 0 };
    const options = { version: '18.0', site, recordedAt: '2026-11-21T06:00:00.000Z' };
    for await (const { outcome } of fromOdoo(answers, options)) outcomes[outcome]++;
    return JSON.stringify(outcomes) === '{"mapped":8,"skipped":2,"rejected":0,"report":2}';
  },
});

console.log(lines.join('\n'));
if (failed > 0) throw new Error(`${failed} checks failed`);
