// The built package in whatever runtime runs this file: each check prints one line, any failure ends with 1.
import { readFileSync } from 'node:fs';
import {
  check,
  contracts,
  createReader,
  eventId,
  identify,
  OperationCompletedV1,
  seal,
} from 'manufacturing-contracts';
import { answersOf, fromOdoo, proposeSite } from 'manufacturing-contracts/odoo';

const tenRecords = JSON.parse(readFileSync(new URL('./ten-records.json', import.meta.url), 'utf8'));

const telling = {
  source: 'https://northwind.example/plants/NW-01/systems/mes',
  recordedAt: '2026-03-10T12:00:00.000Z',
  utcOffset: '+01:00',
};
const { example } = OperationCompletedV1;

/** What is the same in every runtime: the example's key and content hash as Node computes them. */
const KNOWN = {
  key: 'k1-4c685c0bd63794738e7063e2a89561342a987df9c94f429708fd78b36d685e3c',
  contentHash: 'sha256-eb596a6aa7c084aaed672c68455fda2f833865f7bb9f45af8a7ef5f444c36f74',
};

const checks = {
  'every example is valid': () => contracts.every((it) => check(it, it.example).ok),
  'a broken rule is found': () => {
    const checked = check(OperationCompletedV1, { ...example, endedAt: '2026-03-01T00:00:00.000Z' });
    return !checked.ok && checked.issues[0].code === 'RULE_BROKEN';
  },
  'the identity is the known one': () => {
    const { key, contentHash } = identify(OperationCompletedV1, example).value;
    return key === KNOWN.key && contentHash === KNOWN.contentHash;
  },
  'a sealed event is read again': () => {
    const sealed = seal(OperationCompletedV1, example, telling);
    const read = createReader(contracts).checkEvent(JSON.parse(JSON.stringify(sealed.value)));
    return read.ok && read.value.event.id === eventId(example.endedAt, KNOWN.key, KNOWN.contentHash);
  },
  'ten records of an Odoo become facts': async () => {
    const answers = answersOf(tenRecords);
    const header = { plantId: 'NW-01', timeZone: 'Europe/Berlin', version: '18.0', system: 'odoo' };
    const { site } = await proposeSite(answers, { ...header, enterpriseHost: 'northwind.example' });
    const outcomes = { mapped: 0, skipped: 0, rejected: 0, report: 0 };
    const options = { version: '18.0', site, recordedAt: '2026-11-21T06:00:00.000Z' };
    for await (const { outcome } of fromOdoo(answers, options)) outcomes[outcome]++;
    return JSON.stringify(outcomes) === '{"mapped":8,"skipped":2,"rejected":0,"report":2}';
  },
};

let failed = 0;
for (const [name, holds] of Object.entries(checks)) {
  let said = 'failed';
  try {
    if (await holds()) said = 'passed';
  } catch (error) {
    said = `failed: ${error}`;
  }
  if (said !== 'passed') failed++;
  console.log(`${said}  ${name}`);
}
if (failed > 0) throw new Error(`${failed} checks failed`);
