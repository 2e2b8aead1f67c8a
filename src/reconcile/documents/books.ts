import { byText, joined, latestOf } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { LedgerLine } from '../ledger/line.js';
import type { BalanceLine, Page } from './balance-lines.js';

/** What one system's books say, at their latest moment. */
export interface Books {
  readonly system: string;
  readonly asOf: string;
  readonly plants: ReadonlySet<string> | 'all';
  /** Whether what is not listed is zero. */
  readonly complete: boolean;
  /** Lines that contradict each other at one moment share a key: they come out as a conflict. */
  readonly lines: readonly LedgerLine[];
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
): Books[] {
  const bySystem = new Map<string, Page[]>();
  for (const page of pages) remembered(bySystem, page.system, () => []).push(page);
  return [...bySystem.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([system, told]) => {
      const all = told.reduce((sum, it) => sum + it.lines.length, 0);
      const inForce = latestLines(told);
      const lines = inForce.filter((it) => isStocked(it.itemId));
      return {
        system,
        asOf: latestOf(told.map((it) => it.asOf)),
        plants: new Set(told.map((it) => it.plantId)),
        complete: complete ?? told.every((it) => it.complete !== false),
        lines,
        replaced: all - inForce.length,
        notStocked: inForce.length - lines.length,
      };
    });
}

/**
 * A later report of the same scope replaces the earlier one; a later word on the same line replaces the line.
 */
function latestLines(pages: readonly Page[]): LedgerLine[] {
  const latestOfScope = new Map<string, string>();
  for (const { plantId, scope, asOf } of pages) {
    const key = joined([plantId, scope]);
    if ((latestOfScope.get(key) ?? '') < asOf) latestOfScope.set(key, asOf);
  }
  const byPlace = new Map<string, BalanceLine[]>();
  for (const it of pages.flatMap((page) => page.lines)) {
    const { plantId, recordedAt } = it.line;
    // An entity is a scope of its own: only a later word on the same line replaces it.
    if (it.scope !== '' && recordedAt !== latestOfScope.get(joined([plantId, it.scope]))) continue;
    remembered(byPlace, joined([plantId, it.place]), () => []).push(it);
  }
  return [...byPlace.entries()].flatMap(([place, lines]) => latestWords(place, lines));
}

/** One line for each different word of the latest moment. */
function latestWords(place: string, told: readonly BalanceLine[]): LedgerLine[] {
  const lines = told.map((it) => it.line);
  const asOf = latestOf(lines.map((it) => it.recordedAt));
  const latest = lines.filter((it) => it.recordedAt === asOf).sort((a, b) => byText(a.id, b.id));
  const words = [...new Map(latest.map((it) => [`${it.quantity}\n${it.unit}`, it])).values()];
  return words.length > 1
    ? words.map((it) => ({ ...it, key: `balance ${place.replaceAll('\n', ' ')}` }))
    : words;
}
