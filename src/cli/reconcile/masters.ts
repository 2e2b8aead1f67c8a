import { readFileSync } from 'node:fs';
import { canonicalInstant, type Issue } from '../../index.js';
import {
  type Knowledge,
  type KnownItem,
  type RowReject,
  readObjects,
  type Sides,
  type Waiting,
} from '../../reconcile/index.js';
import { objectOf } from '../json-file.js';
import { judge, rejectOf } from '../judge.js';
import { readLines } from '../lines.js';
import { Trouble, troubleOf } from '../trouble.js';
import type { Intake } from './ledger.js';
import { type Options, sideNames } from './options.js';

/** What is known besides the two ledgers: how they are called, their items and the messages under way. */
export const knowledgeOf = async (
  { left, right }: Sides<string>,
  { names, items, inFlight }: Options,
  intake: Intake,
): Promise<Knowledge> => ({
  names: sideNames(left, right, names),
  items: await itemsIn(items, intake),
  inFlight: await waitingIn(inFlight),
});

/** The items of a file of documents; other documents in it are passed over, bad ones rejected. */
async function itemsIn(file: string | undefined, { rejects, counts }: Intake): Promise<KnownItem[]> {
  const items: KnownItem[] = [];
  if (file === undefined) return items;
  for await (const line of readLines(file, { onBytes: () => {} })) {
    const judged = judge(line, 'read');
    if (!judged.ok) {
      counts.rejected++;
      await rejects.write({ file, ...rejectOf(line, judged.issues) });
    } else if (
      'entity' in judged.value &&
      (judged.value.entity as { entityType?: string }).entityType === 'item'
    )
      items.push(judged.value.entity as unknown as KnownItem);
  }
  return items;
}

/**
 * Messages under way: columns of a ledger line, `waitingFor` and `since`. One that can not be read is
 * trouble.
 */
async function waitingIn(file: string | undefined): Promise<Waiting[]> {
  if (file === undefined) return [];
  const notes = readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i) => ({ text: text.trim(), at: `${file}, line ${i + 1}` }))
    .filter(({ text }) => text !== '');
  return Promise.all(notes.map(({ text, at }) => waitingOf(objectOf(text, at), at)));
}

async function waitingOf(
  { waitingFor, since, ...told }: Readonly<Record<string, unknown>>,
  at: string,
): Promise<Waiting> {
  if (waitingFor !== 'left' && waitingFor !== 'right')
    throw new Trouble(`${at}: waitingFor is the side that has yet to hear it, left or right`);
  const sent = typeof since === 'string' ? canonicalInstant(since) : undefined;
  if (sent === undefined)
    throw new Trouble(`${at}: since is the instant at which it was sent, such as 2026-03-10T23:00:00+01:00`);
  const issues: Issue[] = [];
  const onReject = (it: RowReject): void => void issues.push(...it.issues);
  const options = { table: at, mapping: { uncounted: true }, allowEmpty: true, onReject };
  const reading = await readObjects([told], options);
  if (reading.ok) for await (const line of reading.value.lines) return { waitingFor, since: sent, line };
  throw troubleOf(at, reading.ok ? issues : reading.issues);
}
