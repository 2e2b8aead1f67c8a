import { byText, joined } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import type { CloudEvent } from '../wire/cloud-event.js';
import { type Violation, violation } from './violation.js';

/** The part of an envelope that says where a message stands among those of its source. */
export type Counted = Pick<
  CloudEvent,
  'source' | 'sequence' | 'recordedtime' | 'time' | 'id' | 'idempotencykey' | 'plantid'
>;

/** One count of a source from its beginning to the next restart. */
export interface Epoch {
  readonly source: string;
  readonly first: string;
  readonly last: string;
  readonly messages: number;
  readonly missing: string;
}

/** How the sources counted: their epochs, what is missing, and the place of each message in it all. */
export interface SequenceReport {
  readonly epochs: readonly Epoch[];
  readonly violations: readonly Violation[];
  /** The epoch and the count of a message, as texts that sort; empty where its source does not count. */
  readonly placeOf: (message: { readonly source: string; readonly id: string }) => string;
}

const byRecording = (a: Counted, b: Counted): number =>
  byText(a.recordedtime, b.recordedtime) || byText(a.sequence ?? '', b.sequence ?? '') || byText(a.id, b.id);

/**
 * Reads the counts of all sources. A count that falls back to one it has used, or below its beginning, began
 * anew: that is no gap. Arrival plays no part; the order is that in which the messages were built.
 */
export function readSequences(messages: Iterable<Counted>): SequenceReport {
  const bySource = new Map<string, Map<string, Counted>>();
  for (const it of messages) {
    if (it.sequence === undefined) continue;
    const known = remembered(bySource, it.source, () => new Map());
    const name = joined([it.sequence, it.id]);
    const before = known.get(name);
    if (!before || byRecording(it, before) < 0) known.set(name, it);
  }
  const epochs: Epoch[] = [];
  const violations: Violation[] = [];
  const places = new Map<string, string>();
  for (const [source, known] of [...bySource].sort(([a], [b]) => byText(a, b))) {
    const told = [...known.values()].sort(byRecording);
    for (const [number, epoch] of epochsOf(told).entries()) {
      for (const it of epoch)
        remembered(
          places,
          joined([source, it.id]),
          () => `${String(number).padStart(6, '0')}-${it.sequence}`,
        );
      const gaps = gapsOf(epoch);
      epochs.push(epochLine(source, epoch, gaps));
      violations.push(...gaps.map((it) => gapViolation(source, it)));
    }
  }
  return { epochs, violations, placeOf: ({ source, id }) => places.get(joined([source, id])) ?? '' };
}

function epochsOf(told: readonly Counted[]): Counted[][] {
  const epochs: Counted[][] = [];
  let taken = new Set<string>();
  let lowest = '';
  for (const it of told) {
    const sequence = it.sequence as string;
    const current = epochs.at(-1);
    if (!current || taken.has(sequence) || sequence < lowest) {
      epochs.push([it]);
      taken = new Set([sequence]);
      lowest = sequence;
    } else {
      current.push(it);
      taken.add(sequence);
    }
  }
  return epochs.map((epoch) => epoch.sort((a, b) => byText(a.sequence ?? '', b.sequence ?? '')));
}

interface Gap {
  readonly before: Counted;
  readonly after: Counted;
  readonly missing: bigint;
}

const countOf = (it: Counted): bigint => BigInt(it.sequence ?? '0');

function gapsOf(epoch: readonly Counted[]): Gap[] {
  return epoch.slice(1).flatMap((after, i) => {
    const before = epoch[i] as Counted;
    const missing = countOf(after) - countOf(before) - 1n;
    return missing > 0n ? [{ before, after, missing }] : [];
  });
}

const epochLine = (source: string, epoch: readonly Counted[], gaps: readonly Gap[]): Epoch => ({
  source,
  first: String(countOf(epoch[0] as Counted)),
  last: String(countOf(epoch.at(-1) as Counted)),
  messages: epoch.length,
  missing: String(gaps.reduce((sum, it) => sum + it.missing, 0n)),
});

const gapViolation = (source: string, { before, after, missing }: Gap): Violation =>
  violation(
    'sequence',
    'flagged',
    { plantId: after.plantid, source },
    `${missing} missing between ${countOf(before)} and ${countOf(after)}`,
    'every count',
    [before.idempotencykey, after.idempotencykey],
  );

/** Clocks of two machines are never quite together. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

/** X11: what happened later than it was recorded, by more than clocks differ. */
export function clockFaults(messages: Iterable<Counted>): Violation[] {
  const faults = new Map<string, Violation>();
  for (const { time, recordedtime, idempotencykey, plantid, source } of messages) {
    const ahead = Date.parse(time) - Date.parse(recordedtime);
    if (ahead <= SKEW_MILLISECONDS) continue;
    const found = `${time}, recorded ${recordedtime}`;
    const wanted = 'at most 5 minutes after the recording';
    const about = { plantId: plantid, source };
    const it = violation('X11', 'flagged', about, found, wanted, [idempotencykey]);
    faults.set(joined([source, idempotencykey, recordedtime]), it);
  }
  return [...faults.values()];
}
