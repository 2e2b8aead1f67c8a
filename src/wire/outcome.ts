import { canonicalJson } from '../core/canonical-json.js';
import type { EventContract } from '../core/contract.js';
import type { CloudEvent } from './cloud-event.js';
import { canonicalData, keyOf, keyParts } from './identity.js';
import { pointerPart } from './text-guard.js';

/** What meeting an event means. */
export type Outcome =
  | { readonly outcome: 'first' }
  /** Same fact, same words: drop it. */
  | { readonly outcome: 'duplicate' }
  /** Same fact, other words: an exception for a person, with the fields that differ. */
  | { readonly outcome: 'conflict'; readonly differs: readonly string[] }
  /** A later revision is already known. */
  | { readonly outcome: 'superseded'; readonly by: number };

/** Where the facts already met are kept: a map, a table, a key-value store. */
export interface FactRegister {
  find(key: string): { readonly contentHash: string; readonly said: unknown } | undefined;
  remember(key: string, contentHash: string, said: unknown): void;
  latestRevision(series: string): number | undefined;
  rememberRevision(series: string, revision: number): void;
}

/** A register in memory, for tests and short runs. */
export function memoryRegister(): FactRegister {
  const facts = new Map<string, { contentHash: string; said: unknown }>();
  const revisions = new Map<string, number>();
  return {
    find: (key) => facts.get(key),
    remember: (key, contentHash, said) => void facts.set(key, { contentHash, said }),
    latestRevision: (series) => revisions.get(series),
    rememberRevision: (series, revision) =>
      void revisions.set(series, Math.max(revision, revisions.get(series) ?? 0)),
  };
}

/** All revisions of one thing share a series; undefined for facts that have no revisions. */
export function seriesOf(
  contract: EventContract,
  data: object,
): { readonly series: string; readonly revision: number } | undefined {
  if (!contract.revision) return undefined;
  const { [contract.revision]: revision, ...rest } = data as Record<string, unknown>;
  const parts = keyParts(contract, rest)?.parts ?? [];
  return { series: keyOf(parts), revision: Number(revision) };
}

/** Meets one checked event: is it new, told before, told otherwise, or overtaken? Remembers what is new. */
export function meet(register: FactRegister, contract: EventContract, event: CloudEvent): Outcome {
  const known = register.find(event.idempotencykey);
  if (known) {
    if (known.contentHash === event.contenthash) return { outcome: 'duplicate' };
    const differs = differences(known.said, canonicalData(contract, event.data));
    // Told in two versions the hashes differ, and what is said may still be the same once lifted.
    return differs.length === 0 ? { outcome: 'duplicate' } : { outcome: 'conflict', differs };
  }
  const series = seriesOf(contract, event.data);
  const latest = series && register.latestRevision(series.series);
  register.remember(event.idempotencykey, event.contenthash, canonicalData(contract, event.data));
  if (series) register.rememberRevision(series.series, series.revision);
  return series && latest !== undefined && latest > series.revision
    ? { outcome: 'superseded', by: latest }
    : { outcome: 'first' };
}

/** The JSON pointers at which two values differ. */
export function differences(a: unknown, b: unknown, pointer = ''): string[] {
  if (isPlain(a) && isPlain(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return names.flatMap((name) =>
      differences(own(a, name), own(b, name), `${pointer}/${pointerPart(name)}`),
    );
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((entry, i) => differences(entry, b[i], `${pointer}/${i}`));
  }
  return sameText(a, b) ? [] : [pointer];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field named `constructor` is absent unless it was sent. */
const own = (fields: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const sameText = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
