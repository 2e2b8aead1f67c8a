import { type Decoded, decodeAll, type OdooAnswers } from './answers.js';
import { PurchaseOrder, PurchaseOrderLine } from './records/purchase.js';
import type { OdooVersion } from './versions.js';

/** What was ordered: the orders, and their lines. */
export interface Purchases {
  readonly orders: Decoded<PurchaseOrder>;
  readonly lines: Decoded<PurchaseOrderLine>;
  /** The lines of each order that name a product, in the order they were written. */
  readonly linesOf: ReadonlyMap<number, readonly PurchaseOrderLine[]>;
}

/** Reads what was ordered from suppliers. */
export async function readPurchases(answers: OdooAnswers, version: OdooVersion): Promise<Purchases> {
  const orders = await decodeAll(answers, PurchaseOrder, version);
  const lines = await decodeAll(answers, PurchaseOrderLine, version);
  const linesOf = new Map<number, PurchaseOrderLine[]>();
  for (const line of [...lines.byId.values()].sort((a, b) => a.id - b.id)) {
    if (line.display_type === undefined)
      linesOf.set(line.order_id.id, [...(linesOf.get(line.order_id.id) ?? []), line]);
  }
  return { orders, lines, linesOf };
}
