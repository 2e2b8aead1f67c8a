import type { GenealogyGraph } from './genealogy-graph.js';
import type { Hold } from './holds.js';
import { ROLE } from './tellings.js';

/** The lots that a hold names, by number or by what was made when and under which order. */
export function coveredBy(graph: GenealogyGraph, { scope, plantId }: Hold): number[] {
  const named = scope.lots.map((it) => graph.find(it)).filter((it) => it !== undefined);
  if (scope.workOrderId === '' && !scope.window) return named;
  const { tellings, counts } = graph;
  const covered = new Set(named);
  const order = `${plantId}\n${scope.workOrderId}`;
  for (let row = 0; row < counts.length; row++) {
    if (counts[row] === 0 || tellings.role.at(row) !== ROLE.comesOut) continue;
    const ofOrder = scope.workOrderId !== '' && tellings.orderOf.get(tellings.group.at(row)) === order;
    if (ofOrder || inWindow(graph, row, scope.window)) covered.add(tellings.lot.at(row));
  }
  return [...covered];
}

function inWindow(
  graph: GenealogyGraph,
  row: number,
  window: { readonly itemId: string; readonly from: string; readonly to: string } | undefined,
): boolean {
  if (!window) return false;
  const { tellings } = graph;
  const time = tellings.times[tellings.fact.at(row)] as string;
  if (time < window.from || (window.to !== '' && time >= window.to)) return false;
  return graph.lot(tellings.lot.at(row)).itemId === window.itemId;
}
