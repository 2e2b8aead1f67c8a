import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { outcomeOf, type Policy, type Residue, residueFromLines } from '../../reconcile/index.js';
import { troubleOf } from '../trouble.js';
import type { Compared } from './compare.js';
import type { Intake } from './ledger.js';
import { knowledgeOf } from './masters.js';
import type { Options } from './options.js';

/** What a statement found where the ledgers are. */
export async function residueIn(file: string): Promise<Residue> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const read = await residueFromLines(lines);
  if (read.ok) return read.value;
  throw troubleOf(file, read.issues);
}

/** Explains here what was found there; a statement does not tell how its ledgers are called. */
export async function explainResidue(
  residue: Residue,
  policy: Policy,
  options: Options,
  intake: Intake,
): Promise<Compared> {
  const knowledge = await knowledgeOf({ left: 'left', right: 'right' }, options, intake);
  const outcome = outcomeOf(residue, policy, options.asOf ?? '', knowledge);
  return { outcome, residue, knowledge };
}
