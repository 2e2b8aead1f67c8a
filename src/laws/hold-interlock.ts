import { linesAt, textAt } from '../core/field.js';
import { coveredBy } from './covered-lots.js';
import { completenessOf, GAPS, type GapCode } from './genealogy-gaps.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import { type Hold, releasedAt } from './holds.js';
import { dataOf, type Lot, lotsOnLine, type Told } from './told.js';
import { pathTo, walk } from './trace.js';

/** One line of a shipment. */
export interface ShipmentLine {
  readonly itemId: string;
  /** Absent for goods that have no lots. */
  readonly lotNumber?: string | undefined;
  readonly locationId?: string | undefined;
}

/** What is asked before goods leave: who is held, and what the goods were made of. */
export interface Register {
  readonly holds: readonly Hold[];
  readonly graph: GenealogyGraph;
  /** Whether an item has lots; by default one that any document names with a lot. */
  readonly isTracked?: (itemId: string) => boolean;
}

/** Why a shipment may not leave. */
export type Refusal =
  | { readonly why: 'shipmentHeld'; readonly hold: Hold }
  | { readonly why: 'placeHeld'; readonly line: ShipmentLine; readonly hold: Hold }
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

/** Yes, or no with every reason. */
export type ShipAnswer =
  | { readonly may: true }
  | { readonly may: false; readonly because: readonly Refusal[] };

/** Answers whether shipments may leave, against one state of the register. */
export interface Interlock {
  /** Synchronous: a shipment asks before it is released. The moment decides which holds are open. */
  mayShip(
    lines: readonly ShipmentLine[],
    shipment?: { readonly id?: string; readonly at?: string },
  ): ShipAnswer;
}

const END_OF_TIME = '9999-12-31T23:59:59.998Z';

/**
 * Binds the interlock to a register; bind it anew when a hold or a lot was told since.
 * @example interlockOf({ holds, graph }).mayShip([{ itemId: 'FRM-28', lotNumber: 'A' }]) //=> { may: true }
 */
export function interlockOf(register: Register): Interlock {
  const { graph } = register;
  const blocking = register.holds.filter((it) => it.restrictions.includes('ship'));
  const seeds = blocking.map((hold) => new Set(coveredBy(graph, hold)));
  const { gapOf } = completenessOf(graph);
  const tracked = register.isTracked ?? namedWithLots(graph);
  const heldBy = (node: number, at: string): Hold | undefined =>
    blocking.find((hold, i) => seeds[i]?.has(node) && isOpen(hold, at, graph.lot(node)));
  const lineRefusals = (line: ShipmentLine, at: string): Refusal[] => {
    if (line.lotNumber === undefined) return tracked(line.itemId) ? [incomplete(line, 'NO_LOT', [])] : [];
    const lot = { itemId: line.itemId, lotNumber: line.lotNumber };
    const node = graph.find(lot);
    if (node === undefined)
      return [incomplete(line, 'NOT_TOLD', [lot]), ...heldByName(blocking, line, lot, at)];
    const back = walk(graph, graph.backward, [node]);
    const found: Refusal[] = [];
    for (const ancestor of back.nodes) {
      if (ancestor >= graph.lotCount) continue;
      const hold = heldBy(ancestor, at);
      if (hold) found.push({ why: 'lotHeld', line, hold, path: pathTo(graph, back, ancestor).reverse() });
      const gap = gapOf(ancestor);
      if (gap) found.push(incomplete(line, gap, pathTo(graph, back, ancestor).reverse()));
    }
    return found;
  };
  return {
    mayShip: (lines, { id = '', at = END_OF_TIME } = {}) => {
      const because = [
        ...blocking
          .filter((it) => id !== '' && it.scope.shipmentId === id && isOpen(it, at))
          .map((hold) => ({ why: 'shipmentHeld' as const, hold })),
        ...lines.flatMap((line) => [...placeRefusals(blocking, line, at), ...lineRefusals(line, at)]),
      ];
      return because.length === 0 ? { may: true } : { may: false, because };
    },
  };
}

/** Answers once; bind `interlockOf` where one register answers many shipments. */
export const mayShip = (
  lines: readonly ShipmentLine[],
  register: Register,
  shipment: { readonly id?: string; readonly at?: string } = {},
): ShipAnswer => interlockOf(register).mayShip(lines, shipment);

/** The lines of this shipment that a document tells; undefined when it tells of another thing. */
export function shipmentLines(told: Told, shipmentId: string): ShipmentLine[] | undefined {
  const room = told.contract.genealogy;
  const data = dataOf(told);
  if (room?.role !== 'leaves' || textAt(data, room.shipment ?? '') !== shipmentId) return undefined;
  return linesAt(data, room.lots.lines).flatMap((line): ShipmentLine[] => {
    const lots = lotsOnLine(line, room.lots);
    return lots.length > 0 ? lots : [{ itemId: textAt(line, room.lots.item) }];
  });
}

const isOpen = (hold: Hold, at: string, lot?: Lot): boolean =>
  hold.placedAt <= at && at < releasedAt(hold, lot);

/** A lot that no other document names may still be named by a hold. */
const heldByName = (holds: readonly Hold[], line: ShipmentLine, lot: Lot, at: string): Refusal[] =>
  holds
    .filter((hold) =>
      hold.scope.lots.some((it) => it.itemId === lot.itemId && it.lotNumber === lot.lotNumber),
    )
    .filter((hold) => isOpen(hold, at, lot))
    .map((hold) => ({ why: 'lotHeld', line, hold, path: [lot] }));

const placeRefusals = (holds: readonly Hold[], line: ShipmentLine, at: string): Refusal[] =>
  holds
    .filter(
      (it) => line.locationId !== undefined && it.scope.locationId === line.locationId && isOpen(it, at),
    )
    .map((hold) => ({ why: 'placeHeld', line, hold }));

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
