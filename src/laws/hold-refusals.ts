import { coveredBy } from './covered-lots.js';
import { completenessOf, GAPS, type GapCode } from './genealogy-gaps.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import { type Hold, releasedAt } from './holds.js';
import type { ShipmentLine } from './shipment-lines.js';
import type { Lot } from './told.js';
import { pathTo, walk } from './trace.js';
import type { Place } from './whereabouts.js';

/** What is asked before goods leave: who is held, and what the goods were made of. */
export interface Register {
  readonly holds: readonly Hold[];
  readonly graph: GenealogyGraph;
  /** Whether an item has lots; by default one that any document names with a lot. */
  readonly isTracked?: (itemId: string) => boolean;
  /** Where goods lie, for lines that do not say where they are taken from. */
  readonly placesOf?: (itemId: string, lotNumber?: string) => readonly Place[];
}

/** Why a shipment may not leave. */
export type Refusal =
  | { readonly why: 'shipmentHeld'; readonly hold: Hold }
  | {
      readonly why: 'placeHeld';
      readonly line: ShipmentLine;
      readonly hold: Hold;
      readonly place: Place;
    }
  /** The path leads from the held lot to the lot on the line; they may be one and the same. */
  | {
      readonly why: 'lotHeld';
      readonly line: ShipmentLine;
      readonly hold: Hold;
      readonly path: readonly Lot[];
    }
  | {
      readonly why: 'historyIncomplete';
      readonly line: ShipmentLine;
      readonly gap: GapCode | 'NO_LOT';
      readonly sentence: string;
      /** From the lot whose history has a gap to the lot on the line. */
      readonly path: readonly Lot[];
    };

/** Judges the lot of a line: held, made of something held, or of unknown history; every reason is told. */
export function lineJudge(
  { graph, isTracked = namedWithLots(graph) }: Register,
  blocking: readonly Hold[],
): (line: ShipmentLine, at: string) => Refusal[] {
  const seeds = blocking.map((hold) => new Set(coveredBy(graph, hold)));
  const { gapOf } = completenessOf(graph);
  return (line, at) => {
    if (line.lotNumber === undefined) return isTracked(line.itemId) ? [incomplete(line, 'NO_LOT', [])] : [];
    const lot = { itemId: line.itemId, lotNumber: line.lotNumber };
    const node = graph.find(lot);
    if (node === undefined)
      return [incomplete(line, 'NOT_TOLD', [lot]), ...heldByName(blocking, line, lot, at)];
    const back = walk(graph, graph.backward, [node]);
    return [...back.nodes].flatMap((ancestor) => {
      if (ancestor >= graph.lotCount) return [];
      const path = (): Lot[] => pathTo(graph, back, ancestor).reverse();
      const holds = blocking.filter(
        (hold, i) => seeds[i]?.has(ancestor) && isOpen(hold, at, graph.lot(ancestor)),
      );
      const gap = gapOf(ancestor);
      return [
        ...holds.map((hold) => ({ why: 'lotHeld' as const, line, hold, path: path() })),
        ...(gap ? [incomplete(line, gap, path())] : []),
      ];
    });
  };
}

/** Whether the hold is in force at this moment, for this lot. */
export const isOpen = (hold: Hold, at: string, lot?: Lot): boolean =>
  hold.placedAt <= at && at < releasedAt(hold, lot);

/** A lot that no other document names may still be named by a hold. */
const heldByName = (holds: readonly Hold[], line: ShipmentLine, lot: Lot, at: string): Refusal[] =>
  holds
    .filter((hold) =>
      hold.scope.lots.some((it) => it.itemId === lot.itemId && it.lotNumber === lot.lotNumber),
    )
    .filter((hold) => isOpen(hold, at, lot))
    .map((hold) => ({ why: 'lotHeld', line, hold, path: [lot] }));

const incomplete = (line: ShipmentLine, gap: GapCode | 'NO_LOT', path: readonly Lot[]): Refusal => ({
  why: 'historyIncomplete',
  line,
  gap,
  sentence: gap === 'NO_LOT' ? 'The item has lots, and the line names none.' : GAPS[gap],
  path,
});

function namedWithLots(graph: GenealogyGraph): (itemId: string) => boolean {
  const items = new Set<string>();
  for (let node = 0; node < graph.lotCount; node++) items.add(graph.lot(node).itemId);
  return (itemId) => items.has(itemId);
}
