import { readFileSync } from 'node:fs';
import {
  COLUMNS,
  EMPTY_LINE,
  type Knowledge,
  type KnownItem,
  type LedgerLine,
  type Side,
  type Sides,
  type Waiting,
} from '../../reconcile/index.js';
import { objectOf } from '../json-file.js';
import { judge, rejectOf } from '../judge.js';
import { readLines } from '../lines.js';
import { Trouble } from '../trouble.js';
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
  inFlight: waitingIn(inFlight),
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
function waitingIn(file: string | undefined): Waiting[] {
  if (file === undefined) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i) => ({ text: text.trim(), at: `${file}, line ${i + 1}` }))
    .filter(({ text }) => text !== '')
    .map(({ text, at }) => waitingOf(objectOf(text, at), at));
}

function waitingOf({ waitingFor, since, ...told }: Readonly<Record<string, unknown>>, at: string): Waiting {
  if (waitingFor !== 'left' && waitingFor !== 'right')
    throw new Trouble(`${at}: waitingFor is the side that has yet to hear it, left or right`);
  if (typeof since !== 'string') throw new Trouble(`${at}: since is the instant at which it was sent`);
  for (const [name, value] of Object.entries(told)) {
    if (!COLUMNS.some((it) => it === name)) throw new Trouble(`${at}: ${name} is no column of a ledger line`);
    if (typeof value !== 'string') throw new Trouble(`${at}: ${name} is no text`);
  }
  return { waitingFor: waitingFor as Side, since, line: { ...EMPTY_LINE, ...told } as LedgerLine };
}
