import { remembered } from '../../core/remembered.js';
import { type ItemUnits, type Units, unitsOf } from '../../vocabulary/conversion.js';
import { fingerprint } from '../engines/rules.js';
import { keyOf, type LedgerLine, pieceOf, SIDES, type Side, type Sides } from '../ledger/line.js';
import { itemOf } from '../policy/entry.js';
import type { Policy } from '../policy/policy.js';
import type { Because, Residue } from '../residue.js';
import type { Candidate, Counted } from './candidate.js';
import { scalesOf } from './scales.js';
import { type Shown, shownOf } from './shown.js';

/** What the item documents say that matters here. */
export interface KnownItem extends ItemUnits {
  readonly trackingKind?: string;
  readonly status?: string;
}

/** A message that is known to be under way. */
export interface Waiting {
  /** Which side has yet to hear it. */
  readonly waitingFor: Side;
  readonly since: string;
  /** As far as it is known: by key or id, or by cell and quantity. */
  readonly line: LedgerLine;
}

/** What the caller knows besides the two ledgers. */
export interface Knowledge {
  readonly items?: Iterable<KnownItem>;
  /** Codes of places that are archived. */
  readonly archivedLocations?: Iterable<string>;
  readonly inFlight?: Iterable<Waiting>;
  /** What the report calls the two sides. */
  readonly names?: Partial<Sides<string>>;
  /**
   * Where two lines of one key and other content contradict each other, as JSON pointers; without it every
   * other content is a contradiction.
   */
  readonly contradictions?: (left: LedgerLine, right: LedgerLine) => readonly string[];
  /** The postings that a line adds up, where it is a sum. */
  readonly behind?: (line: LedgerLine) => readonly LedgerLine[];
}

/** In which ways a line does not stand. */
export type Withdrawn = Exclude<LedgerLine['state'], ''>;

/** Why a line is shown; one that was withdrawn, by how. */
type Why = Exclude<Because, 'withdrawn'> | Withdrawn;

/** What all classes may ask for, known before anything is classed. */
export interface Ground {
  readonly policy: Policy;
  readonly asOf: string;
  readonly highWater: Sides<string>;
  readonly units: Units;
  readonly items: ReadonlyMap<string, KnownItem>;
  readonly archivedLocations: ReadonlySet<string>;
  readonly inFlight: readonly Waiting[];
  contradictions(left: LedgerLine, right: LedgerLine): readonly string[];
  behind(line: LedgerLine): readonly LedgerLine[];
  count(line: LedgerLine): Counted;
  unitOf(flow: string, itemId: string, unit: string): string;
  /** The context lines of one side, by why they are shown. */
  context(side: Side, why: Why): Shown;
}

/** The ground, and which lines have found a partner. */
export interface Scene extends Ground {
  /** Whether another line of this side that looks like this one has found its partner. */
  hasTwin(side: Side, it: Counted): boolean;
  /** How many lines of this flow, item and lot have found a partner. */
  settledPieces(side: Side, line: LedgerLine): number;
  /** Whether a line of this flow and key stands on that side. */
  standsByKey(side: Side, line: LedgerLine): boolean;
  /** What order a reference belongs to at last: the one that was split first. */
  rootOf(reference: string): string;
}

/** Reads a residue and what is known besides. */
export function groundOf(residue: Residue, policy: Policy, asOf: string, knowledge: Knowledge): Ground {
  const items = withAliases([...(knowledge.items ?? [])], policy);
  const units = unitsOf(items);
  const lines = new Map<string, LedgerLine[]>();
  for (const side of SIDES)
    for (const { because, line } of residue.context[side])
      remembered(lines, `${side} ${because === 'withdrawn' ? line.state : because}`, () => []).push(line);
  const shown = new Map<string, Shown>();
  return {
    policy,
    asOf,
    highWater: residue.highWater,
    units,
    items: new Map(items.map((it) => [it.id, it])),
    archivedLocations: new Set(knowledge.archivedLocations ?? []),
    inFlight: [...(knowledge.inFlight ?? [])],
    contradictions: knowledge.contradictions ?? (() => ['/content']),
    behind: knowledge.behind ?? (() => []),
    ...scalesOf([...residue.totals.left, ...residue.totals.right], units),
    context: (side, why) => remembered(shown, `${side} ${why}`, (it) => shownOf(lines.get(it) ?? [])),
  };
}

/** Another code of an item is counted as the item is. */
function withAliases(items: readonly KnownItem[], policy: Policy): KnownItem[] {
  const known = new Set(items.map((it) => it.id));
  const aliases = items.flatMap((it) =>
    (itemOf(policy, it.id).aliases ?? []).filter((id) => !known.has(id)).map((id) => ({ ...it, id })),
  );
  return [...items, ...aliases];
}

/** By what two lines look like one told twice: what counts nothing has only its money and its words. */
const likeness = (line: LedgerLine): string =>
  line.quantity !== ''
    ? fingerprint(line)
    : [fingerprint(line), line.value, line.currency, line.content].join('\n');

/** The ground with what was settled and what is open. */
export function sceneOf(
  ground: Ground,
  settled: Sides<readonly LedgerLine[]>,
  open: readonly Candidate[],
): Scene {
  const openOn = (side: Side): LedgerLine[] => open.flatMap((it) => it[side]).map((it) => it.line);
  const index = (side: Side) => {
    const known = [
      ...settled[side],
      ...ground.context(side, 'twin').all,
      ...ground.context(side, 'serial').all,
    ];
    const paired = open.filter((it) => it.left.length > 0 && it.right.length > 0).flatMap((it) => it[side]);
    const pieces = new Map<string, number>();
    for (const line of known) pieces.set(pieceOf(line), (pieces.get(pieceOf(line)) ?? 0) + 1);
    const prints = new Set([...known, ...paired.map((it) => it.line)].map(likeness));
    return { pieces, prints, keys: new Set([...known, ...openOn(side)].map(keyOf)) };
  };
  const sides = { left: index('left'), right: index('right') };
  const origins = new Map<string, string>();
  for (const side of SIDES)
    for (const { reference, origin } of [...settled[side], ...openOn(side)])
      if (origin !== '' && origin !== reference) origins.set(reference, origin);
  return {
    ...ground,
    hasTwin: (side, { line }) => sides[side].prints.has(likeness(line)),
    settledPieces: (side, line) => sides[side].pieces.get(pieceOf(line)) ?? 0,
    standsByKey: (side, line) => line.key !== '' && sides[side].keys.has(keyOf(line)),
    rootOf: (reference) => rootOf(reference, origins),
  };
}

function rootOf(reference: string, origins: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = reference;
  for (let next = origins.get(at); next !== undefined && !seen.has(next); next = origins.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
