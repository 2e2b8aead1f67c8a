/**
 * From bytes to keyed, deduplicated events: 100,000 lines of JSON, against reading and `JSON.parse` alone.
 */

import { lineOf } from '../src/cli/lines.js';
import { contracts, createReader, parseDocument } from '../src/index.js';
import { LineSplitter } from '../src/reconcile/index.js';
import { generatedEvents } from './events.js';
import { medians } from './interleaved.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const bytes = Buffer.from([...generatedEvents(COUNT)].map((it) => `${JSON.stringify(it)}\n`).join(''));
const CHUNK = 256 * 1024;

function* rawLines() {
  const splitter = new LineSplitter();
  for (let at = 0; at < bytes.length; at += CHUNK) yield* splitter.push(bytes.subarray(at, at + CHUNK));
}

const { checkEvent } = createReader(contracts);

const parseAlone = (): number => {
  let count = 0;
  for (const { content } of rawLines()) if (JSON.parse(content.toString('utf8')).id) count++;
  return count;
};

const parseStrictly = (): number => {
  let count = 0;
  for (const { content } of rawLines()) if (parseDocument(content.toString('latin1')).ok) count++;
  return count;
};

const toFacts = (): number => {
  const seen = new Map<string, string>();
  for (const raw of rawLines()) {
    const { result } = lineOf(raw);
    const read = result.ok ? checkEvent(result.value) : result;
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { idempotencykey, contenthash } = read.value.event;
    if (!seen.has(idempotencykey)) seen.set(idempotencykey, contenthash);
  }
  if (seen.size !== COUNT * 0.9) throw new Error(`${seen.size} facts of ${COUNT} events`);
  return seen.size;
};

const times = medians(
  [
    { name: 'JSON.parse', round: parseAlone },
    { name: 'parseDocument', round: parseStrictly },
    { name: 'to deduplicated facts', round: toFacts },
  ],
  7,
);
const base = times.get('JSON.parse') ?? Number.NaN;
const megabytes = (count: number): string => (count / 1e6).toFixed(0);
console.log(`pipeline, ${COUNT} events, ${megabytes(bytes.length)} MB (time, reading and JSON.parse = 1.00)`);
for (const [name, time] of times) console.log(`  ${name.padEnd(28)} ${(time / base).toFixed(2)}`);
console.log(
  `  peak memory, the ${megabytes(bytes.length)} MB of input in it: ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
);
