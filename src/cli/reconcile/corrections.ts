import { join } from 'node:path';
import { contracts } from '../../index.js';
import { correctionOf, type Outcome } from '../../reconcile/index.js';
import { createLineWriter } from '../output.js';
import { Trouble } from '../trouble.js';
import type { Options } from './options.js';

/** The file of proposals in the words of the contracts. */
export const CORRECTIONS = 'corrections.ndjson';

/** Writes what closes each break as events; they are told as of the latest moment that the ledgers tell. */
export async function writeCorrections(
  { breaks, provenance }: Outcome,
  out: string,
  source: string,
  { adjustmentPlace }: Options,
): Promise<void> {
  const { asOf, highWater } = provenance;
  const correctedAt = asOf || [highWater.left, highWater.right].sort().at(-1);
  if (!correctedAt)
    throw new Trouble('the ledgers tell no moment: say --as-of, the moment that corrections count from');
  const telling = {
    contracts,
    source,
    recordedAt: correctedAt,
    correctedAt,
    utcOffset: '+00:00',
    adjustmentPlace,
  };
  const writer = createLineWriter(join(out, CORRECTIONS));
  for (const it of breaks) await writer.write(correctionOf(it, telling));
  await writer.close();
}
