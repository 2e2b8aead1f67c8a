import type { ReadDocument } from '../../index.js';
import {
  createGenealogy,
  createHoldRegister,
  createWhereabouts,
  type GenealogyBuilder,
  type HoldRegister,
  type Whereabouts,
} from '../../laws/index.js';
import { issuePrinter, judge, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { startProgress } from '../progress.js';

/** What a file of documents says of lots, holds and where goods lie. */
export interface History {
  readonly genealogy: GenealogyBuilder;
  readonly holds: HoldRegister;
  readonly whereabouts: Whereabouts;
  readonly counts: { read: number; rejected: number };
}

/** Reads a file of JSON lines; each bad line is told and counted. */
export async function readHistory(file: string, onDocument: (it: ReadDocument) => void): Promise<History> {
  const history: History = {
    genealogy: createGenealogy(),
    holds: createHoldRegister(),
    whereabouts: createWhereabouts(),
    counts: { read: 0, rejected: 0 },
  };
  const progress = startProgress('read', sizeOf(file));
  const tell = issuePrinter(undefined);
  try {
    for await (const line of readLines(file, { onBytes: progress.advance })) {
      history.counts.read++;
      const judged = judge(line, 'read');
      if (!judged.ok) {
        history.counts.rejected++;
        tell(line.line, judged.issues);
        continue;
      }
      history.genealogy.add(judged.value);
      history.holds.add(judged.value);
      history.whereabouts.add(judged.value);
      onDocument(judged.value);
    }
  } finally {
    progress.stop();
  }
  return history;
}
