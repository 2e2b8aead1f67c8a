// The main path in whatever runtime runs this file: validate, identify, seal and read.
import {
  check,
  contracts,
  createReader,
  eventId,
  identify,
  OperationCompletedV1,
  seal,
} from 'manufacturing-contracts';

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

export const mainPath = {
  'every example is valid': () => contracts.every((it) => check(it, it.example).ok),
  'a broken rule is found': () => {
    const checked = check(OperationCompletedV1, { ...example, endedAt: '2026-03-01T00:00:00.000Z' });
    return !checked.ok && checked.issues[0].code === 'RULE_BROKEN';
  },
  'a field at fault is named': () => {
    const checked = check(OperationCompletedV1, { ...example, runNo: 0 });
    return !checked.ok && checked.issues[0].path === '/runNo';
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
};

/** Runs checks one by one: a line for each, and how many failed. */
export async function run(checks) {
  const lines = [];
  let failed = 0;
  for (const [name, holds] of Object.entries(checks)) {
    let said = 'failed';
    try {
      if (await holds()) said = 'passed';
    } catch (error) {
      said = `failed: ${error}`;
    }
    if (said !== 'passed') failed++;
    lines.push(`${said}  ${name}`);
  }
  return { lines, failed };
}
