/** The lines of the books: goods leave one place and arrive at another, mirror places included. */
import type { Row, Store } from './store.js';

/** What goes from where to where. */
export interface Carried {
  readonly product: unknown;
  readonly lot: unknown;
  readonly unit: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly quantity: number;
}

/** Six digits are enough for every unit of the plant; what is beyond is noise. */
const plain = (value: number): number => Math.round(value * 1e6) / 1e6;

function shelf(store: Store, { product, lot, unit }: Carried, place: unknown): Row {
  const known = store
    .rows('stock.quant')
    .find((it) => it.product_id === product && it.location_id === place && it.lot_id === lot);
  const values = { product_id: product, location_id: place, lot_id: lot, product_uom_id: unit, quantity: 0 };
  return known ?? store.insert('stock.quant', values);
}

/** Takes the goods off one shelf and puts them on the other. */
export function carry(store: Store, it: Carried): void {
  for (const [place, quantity] of [
    [it.from, -it.quantity],
    [it.to, it.quantity],
  ] as const) {
    const quant = shelf(store, it, place);
    quant.quantity = plain((quant.quantity as number) + quantity);
  }
}

/** How much there is of each product and lot, over all places. */
export function totals(store: Store): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const it of store.rows('stock.quant')) {
    const name = `${it.product_id} ${it.lot_id}`;
    sums[name] = plain((sums[name] ?? 0) + (it.quantity as number));
  }
  return Object.fromEntries(Object.entries(sums).filter(([, total]) => total !== 0));
}
