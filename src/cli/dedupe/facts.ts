import { type Contract, identify, ok, type ReadDocument, type Result, seriesOf } from '../../index.js';
import { judge } from '../judge.js';
import type { ReadLine } from '../lines.js';
import { Spill } from './spill.js';

/** Where a line stands: the place among all lines of all files, and where to find its text again. */
export interface Place {
  readonly index: number;
  readonly file: number;
  readonly line: number;
  readonly offset: number;
  readonly bytes: number;
}

/**
 * What pass 1 keeps of a good line: its fact, what is said of it, and its place. 16 bytes of each hash are
 * enough.
 */
export interface FactRecord extends Place {
  readonly series: string;
  readonly key: string;
  readonly content: string;
  /** Rises with each later telling of the series; 0 for facts without revisions. */
  readonly revision: number;
}

const HASH_BYTES = 16;
const RECORD_BYTES = 3 * HASH_BYTES + 5 * 8 + 4;
/** Facts of one series fall into one bucket, and a bucket's keys fit in memory. */
export const FACT_BUCKETS = 256;

/** The facts put aside by series. */
export class FactSpill {
  readonly #spill: Spill;

  constructor(folder: string) {
    this.#spill = new Spill(folder, RECORD_BYTES);
  }

  add(fact: FactRecord): void {
    this.#spill.add(Number.parseInt(fact.series.slice(0, 2), 16), (bytes, at) => {
      bytes.write(fact.series, at, HASH_BYTES, 'hex');
      bytes.write(fact.key, at + 16, HASH_BYTES, 'hex');
      bytes.write(fact.content, at + 32, HASH_BYTES, 'hex');
      bytes.writeDoubleLE(fact.revision, at + 48);
      writePlace(bytes, at + 56, fact);
    });
  }

  *read(bucket: number): Generator<FactRecord> {
    for (const [bytes, at] of this.#spill.read(bucket)) {
      yield {
        series: bytes.toString('latin1', at, at + 16),
        key: bytes.toString('latin1', at + 16, at + 32),
        content: bytes.toString('latin1', at + 32, at + 48),
        revision: bytes.readDoubleLE(at + 48),
        ...readPlace(bytes, at + 56),
      };
    }
  }
}

export const PLACE_BYTES = 4 * 8 + 4;

export function writePlace(bytes: Buffer, at: number, place: Place): void {
  bytes.writeDoubleLE(place.index, at);
  bytes.writeDoubleLE(place.line, at + 8);
  bytes.writeDoubleLE(place.offset, at + 16);
  bytes.writeDoubleLE(place.bytes, at + 24);
  bytes.writeUInt32LE(place.file, at + 32);
}

export const readPlace = (bytes: Buffer, at: number): Place => ({
  index: bytes.readDoubleLE(at),
  line: bytes.readDoubleLE(at + 8),
  offset: bytes.readDoubleLE(at + 16),
  bytes: bytes.readDoubleLE(at + 24),
  file: bytes.readUInt32LE(at + 32),
});

/** The fact that a line tells, for the record of pass 1. Issues: those of `check`. */
export function factOf(line: ReadLine, place: Place): Result<FactRecord> {
  const judged = judge(line);
  if (!judged.ok) return judged;
  const named = namesOf(judged.value);
  if (!named.ok) return named;
  return ok({ ...place, ...named.value });
}

const K1 = 'k1-'.length;
const SHA256 = 'sha256-'.length;

type Names = Pick<FactRecord, 'series' | 'key' | 'content' | 'revision'>;

/** Checked events carry their identity; entities are given theirs. */
function namesOf(document: ReadDocument): Result<Names> {
  if ('event' in document) {
    const { contract, event } = document;
    const series = seriesOf(contract, event.data);
    const key = event.idempotencykey.slice(K1);
    const content = event.contenthash.slice(SHA256);
    return ok({
      series: series?.series.slice(K1) ?? key,
      key,
      content,
      revision: series?.revision ?? 0,
    });
  }
  const identity = identify(document.contract as Contract, document.entity);
  if (!identity.ok) return identity;
  const key = identity.value.key.slice(K1);
  return ok({ series: key, key, content: identity.value.contentHash.slice(SHA256), revision: 0 });
}
