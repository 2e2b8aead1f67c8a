import {
  FACT_BUCKETS,
  type FactRecord,
  type FactSpill,
  PLACE_BYTES,
  type Place,
  readPlace,
  writePlace,
} from './facts.js';
import { Spill } from './spill.js';

/** What is said of a line that is not the first telling of its fact. */
export type Verdict =
  | { readonly kind: 'rejected' }
  | { readonly kind: 'duplicate' | 'conflict'; readonly first: Place }
  | { readonly kind: 'superseded'; readonly by: number };

const KINDS = ['rejected', 'duplicate', 'conflict', 'superseded'] as const;
const NOWHERE: Place = { index: 0, file: 0, line: 0, offset: 0, bytes: 0 };
const RECORD_BYTES = 8 + 1 + 8 + PLACE_BYTES;
/** Verdicts are read back in stretches of so many lines. */
const STRETCH_LINES = 2 ** 18;

/** The verdicts put aside by stretches of lines, so that they can be met again in the order of the lines. */
export class VerdictSpill {
  readonly #spill: Spill;
  #stretch = -1;
  #known = new Map<number, Verdict>();

  constructor(folder: string) {
    this.#spill = new Spill(folder, RECORD_BYTES);
  }

  add(index: number, verdict: Verdict): void {
    this.#spill.add(Math.floor(index / STRETCH_LINES), (bytes, at) => {
      bytes.writeDoubleLE(index, at);
      bytes.writeUInt8(KINDS.indexOf(verdict.kind), at + 8);
      bytes.writeDoubleLE('by' in verdict ? verdict.by : 0, at + 9);
      writePlace(bytes, at + 17, 'first' in verdict ? verdict.first : NOWHERE);
    });
  }

  /** The verdict on a line; undefined for the first telling of a fact. Ask in the order of the lines. */
  of(index: number): Verdict | undefined {
    const stretch = Math.floor(index / STRETCH_LINES);
    if (stretch !== this.#stretch) {
      this.#known = new Map();
      for (const [bytes, at] of this.#spill.read(stretch)) {
        this.#known.set(bytes.readDoubleLE(at), readVerdict(bytes, at));
      }
      this.#stretch = stretch;
    }
    return this.#known.get(index);
  }
}

function readVerdict(bytes: Buffer, at: number): Verdict {
  const kind = KINDS[bytes.readUInt8(at + 8)] ?? 'rejected';
  if (kind === 'rejected') return { kind };
  if (kind === 'superseded') return { kind, by: bytes.readDoubleLE(at + 9) };
  return { kind, first: readPlace(bytes, at + 17) };
}

interface Known {
  readonly content: string;
  readonly first: Place;
}

/** Decides bucket by bucket, with the same outcome as `meet` has over the lines in their order. */
export function decide(facts: FactSpill, verdicts: VerdictSpill): void {
  for (let bucket = 0; bucket < FACT_BUCKETS; bucket++) {
    const known = new Map<string, Known>();
    const latest = new Map<string, number>();
    for (const fact of facts.read(bucket)) {
      const verdict = verdictOf(fact, known, latest);
      if (verdict) verdicts.add(fact.index, verdict);
    }
  }
}

function verdictOf(
  fact: FactRecord,
  known: Map<string, Known>,
  latest: Map<string, number>,
): Verdict | undefined {
  const first = known.get(fact.key);
  if (first) return { kind: first.content === fact.content ? 'duplicate' : 'conflict', first: first.first };
  const { index, file, line, offset, bytes } = fact;
  known.set(fact.key, { content: fact.content, first: { index, file, line, offset, bytes } });
  if (fact.revision === 0) return undefined;
  const newest = latest.get(fact.series) ?? 0;
  latest.set(fact.series, Math.max(newest, fact.revision));
  return newest > fact.revision ? { kind: 'superseded', by: newest } : undefined;
}
