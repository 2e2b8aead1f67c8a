import { joined, latestOf } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import { evidence, NOTHING } from '../break.js';
import type { Run } from '../run.js';
import type { BalanceLine, Page } from './balance-lines.js';

/** What one system's books say, at their latest moment. */
export interface Books {
  readonly system: string;
  readonly asOf: string;
  readonly plants: ReadonlySet<string> | 'all';
  /** Whether what is not listed is zero. */
  readonly complete: boolean;
  readonly lines: readonly BalanceLine[];
  /** How many lines an equal or a later word replaces. */
  readonly replaced: number;
  /** How many lines speak of items that are not stocked. */
  readonly notStocked: number;
}

/** The books of every system that these pages speak of, in the order of the systems' names. */
export function booksOf(
  pages: Iterable<Page>,
  isStocked: (itemId: string) => boolean,
  complete: boolean | undefined,
  run: Run,
): Books[] {
  const bySystem = new Map<string, Page[]>();
  for (const page of pages) remembered(bySystem, page.system, () => []).push(page);
  return [...bySystem.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([system, told]) => {
      const all = told.flatMap((it) => it.lines);
      const inForce = latestLines(told, run);
      const lines = inForce.filter((it) => isStocked(it.itemId));
      return {
        system,
        asOf: latestOf(told.map((it) => it.asOf)),
        plants: new Set(told.map((it) => it.plantId)),
        complete: complete ?? told.every((it) => it.complete !== false),
        lines,
        replaced: all.length - inForce.length,
        notStocked: inForce.length - lines.length,
      };
    });
}

/**
 * A later report of the same scope replaces the earlier one; a later word on the same line replaces the line.
 */
function latestLines(pages: readonly Page[], run: Run): BalanceLine[] {
  const latestOfScope = new Map<string, string>();
  for (const { plantId, scope, asOf } of pages) {
    const key = joined([plantId, scope]);
    if ((latestOfScope.get(key) ?? '') < asOf) latestOfScope.set(key, asOf);
  }
  const byPlace = new Map<string, BalanceLine[]>();
  for (const line of pages.flatMap((it) => it.lines)) {
    // An entity is a scope of its own: only a later word on the same line replaces it.
    if (line.scope !== '' && line.time !== latestOfScope.get(joined([line.plantId, line.scope]))) continue;
    remembered(byPlace, joined([line.plantId, line.place]), () => []).push(line);
  }
  return [...byPlace.values()].map((lines) => latestLine(lines, run)).filter((it) => it !== undefined);
}

function latestLine(lines: BalanceLine[], run: Run): BalanceLine | undefined {
  const asOf = latestOf(lines.map((it) => it.time));
  const latest = lines
    .filter((it) => it.time === asOf)
    .sort((a, b) => (a.units < b.units ? -1 : a.units > b.units ? 1 : a.unit < b.unit ? -1 : 1));
  const [first, last] = [latest[0], latest.at(-1)];
  if (first && last && (first.units !== last.units || first.unit !== last.unit))
    tellConflict(latest, first, run);
  return first;
}

function tellConflict(lines: readonly BalanceLine[], first: BalanceLine, run: Run): void {
  const { plantId, locationId, itemId, lot, system } = first;
  run.find({
    code: 'CONFLICT_RIGHT',
    about: {
      name: 'stock',
      plantId,
      fields: { system, locationId, itemId },
      ...(lot ? { lotNumber: lot } : {}),
    },
    which: first.place,
    owner: 'each-system',
    left: NOTHING,
    right: evidence(lines, run.parameters.evidenceLimit),
    keys: lines.map((it) => it.key),
  });
}
