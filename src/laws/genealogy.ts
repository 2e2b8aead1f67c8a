import type { Genealogy } from '../core/contract.js';
import { fieldAt, textAt } from '../core/field.js';
import { createReversals } from '../core/reversals.js';
import { isKept } from '../core/stock-end.js';
import { buildGraph, type GenealogyGraph } from './genealogy-graph.js';
import { lotName, noTellings, pushTelling as push, ROLE, type Tellings } from './tellings.js';
import { dataOf, isEvent, type Lot, lotsIn, lotsInList, reworkOrder, type Told } from './told.js';

/** Takes documents one by one, in any order, and joins them to a graph of lots. */
export interface GenealogyBuilder {
  add(told: Told): void;
  /** The graph of all documents so far. Facts that were reversed tie nothing together. */
  graph(): GenealogyGraph;
}

/**
 * Starts a graph of lots: consumption and output that share a group belong together, split and merged lots
 * follow their parents.
 */
export function createGenealogy(): GenealogyBuilder {
  const reversals = createReversals();
  const tellings = noTellings(reversals.stands);
  return {
    add: (told) => {
      const { contract } = told;
      const data = dataOf(told);
      if (isEvent(told)) {
        reversals.take(told);
        // A held lot is known by its hold, even where nothing else is told of it.
        for (const lot of lotsInList(data, told.contract.holding?.lots)) tellings.lots.numberOf(lotName(lot));
      }
      const rework = reworkOrder(told);
      if (rework !== undefined) tellings.rework.add(rework);
      if (contract.genealogy) addLots(tellings, told, data, contract.genealogy);
      else if (isEvent(told)) addArrival(tellings, told, data);
    },
    graph: () => buildGraph(tellings),
  };
}

function addLots(all: Tellings, told: Told, data: object, room: Genealogy): void {
  const lots = lotsIn(data, room.lots);
  if (lots.length === 0) return;
  const fact = factOf(all, told);
  if (room.role === 'derives') return addDerived(all, fact, lots, data, room);
  if (!('group' in room)) {
    for (const lot of lots) push(all, lot, 0, ROLE[room.role], fact, 0);
    return;
  }
  const plant = textAt(data, 'plantId');
  const named = textAt(data, room.group);
  const group = named === '' ? 0 : all.groups.numberOf(`${plant}\n${named}`);
  const order = room.order === undefined ? '' : textAt(data, room.order);
  if (group > 0 && order !== '') all.orderOf.set(group, `${plant}\n${order}`);
  const [whole, piece] = [amountText(data, room.quantity), '1 C62'].map((it) => all.amounts.numberOf(it));
  const ownNumber = textAt(data, room.lots.lot);
  for (const lot of lots) {
    const amount = lot.lotNumber === ownNumber ? whole : piece;
    push(all, lot, group, ROLE[room.role], fact, amount ?? 0);
  }
}

const amountText = (data: object, path: string | undefined): string => {
  const told = path === undefined ? undefined : (fieldAt(data, path) as { value: string; unit: string });
  return told === undefined ? '' : `${told.value} ${told.unit}`;
};

function addDerived(
  all: Tellings,
  fact: number,
  lots: readonly Lot[],
  data: object,
  room: { readonly parents: string; readonly bought?: string },
): void {
  const parents = lotsInList(data, room.parents);
  const bought = room.bought !== undefined && textAt(data, room.bought) !== '';
  for (const lot of lots) {
    if (bought) push(all, lot, 0, ROLE.arrives, fact, 0);
    if (parents.length === 0) continue;
    const group = all.groups.numberOf(`\n${lotName(lot)}`);
    push(all, lot, group, ROLE.comesOut, fact, 0);
    for (const parent of parents) push(all, parent, group, ROLE.goesIn, fact, 0);
  }
}

/** A movement from outside the books into them brings its lot in. */
function addArrival(all: Tellings, told: Told, data: object): void {
  const movement = isEvent(told) ? told.contract.movement : undefined;
  if (!movement?.lot || !movement.to || (movement.from && isKept(data, movement.from))) return;
  if (!isKept(data, movement.to)) return;
  const lots = lotsIn(data, { item: movement.item, lot: movement.lot });
  if (lots.length === 0) return;
  const fact = factOf(all, told);
  for (const lot of lots) push(all, lot, 0, ROLE.arrives, fact, 0);
}

function factOf(all: Tellings, told: Told): number {
  all.times.push(isEvent(told) ? told.event.time : '');
  all.undo.push(all.undos.numberOf(isEvent(told) ? told.contract.undo : ''));
  return all.keys.push(isEvent(told) ? told.event.idempotencykey : '');
}
