import { readFileSync } from 'node:fs';
import { type Issue, sentence } from '../../index.js';
import {
  COLUMNS,
  EMPTY_LINE,
  type KnownItem,
  type LedgerLine,
  type Side,
  type Waiting,
} from '../../reconcile/index.js';
import { judge, rejectOf } from '../judge.js';
import { readLines } from '../lines.js';
import { Trouble } from '../trouble.js';
import type { Intake } from './ledger.js';

/** The items of a file of documents; other documents in it are passed over, bad ones rejected. */
export async function itemsIn(file: string | undefined, { rejects, counts }: Intake): Promise<KnownItem[]> {
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

interface Told {
  readonly waitingFor?: unknown;
  readonly since?: unknown;
  readonly [column: string]: unknown;
}

/**
 * Messages under way: columns of a ledger line, `waitingFor` and `since`. One that can not be read is
 * trouble.
 */
export function waitingIn(file: string | undefined): Waiting[] {
  if (file === undefined) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i) => ({ text: text.trim(), at: `${file}, line ${i + 1}` }))
    .filter(({ text }) => text !== '')
    .map(({ text, at }) => waitingOf(parsed(text, at), at));
}

function parsed(text: string, at: string): Told {
  try {
    const value = JSON.parse(text) as Told;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new Trouble(`${at}: no valid JSON (${(error as Error).message})`);
  }
  throw new Trouble(`${at}: it is no object`);
}

function waitingOf({ waitingFor, since, ...told }: Told, at: string): Waiting {
  if (waitingFor !== 'left' && waitingFor !== 'right')
    throw new Trouble(`${at}: waitingFor is the side that has yet to hear it, left or right`);
  if (typeof since !== 'string') throw new Trouble(`${at}: since is the instant at which it was sent`);
  for (const [name, value] of Object.entries(told)) {
    if (!COLUMNS.some((it) => it === name)) throw new Trouble(`${at}: ${name} is no column of a ledger line`);
    if (typeof value !== 'string') throw new Trouble(`${at}: ${name} is no text`);
  }
  return { waitingFor: waitingFor as Side, since, line: { ...EMPTY_LINE, ...told } as LedgerLine };
}

/** Issues as one line of trouble. */
export const troubleOf = (what: string, issues: readonly Issue[]): Trouble =>
  new Trouble(`${what}: ${issues.length} issues. ${issues.slice(0, 5).map(sentence).join(' · ')}`);
