import type { Supply } from '../core/contract.js';
import { byText, fieldAt, joined, linesAt, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { dataOf, isEvent, type Told } from './told.js';
import type { Told as Quantity } from './totals-sum.js';

/** One line of a purchase order in one revision. */
export interface OrderedLine {
  readonly quantity: Quantity;
  /** How much more is taken, as a part of the quantity; empty is none. */
  readonly tolerance: string;
}

/** A quantity that some document tells of a purchase order's line. */
export interface SuppliedPart {
  readonly key: string;
  readonly time: string;
  readonly quantity: Quantity;
  readonly rejected?: Quantity;
}

/** One despatch in the revision that counts, or receipts that no notice announced. */
export interface Delivery {
  announced: SuppliedPart[];
  readonly received: SuppliedPart[];
}

/** All that is told of one line of one purchase order. */
export interface SupplyLine {
  readonly about: Readonly<Record<string, string>>;
  readonly deliveries: Map<string, Delivery>;
}

/** One purchase order: its latest revision, line by line, or the moment nothing more is wanted. */
export interface SupplyOrder {
  revision: number;
  key: string;
  withdrawn: string | undefined;
  ordered: Map<string, OrderedLine>;
  readonly lines: Map<string, SupplyLine>;
}

type Room<Says> = Extract<Supply, { readonly says: Says }>;

interface Telling {
  readonly room: Supply;
  readonly data: object;
  readonly plantId: string;
  readonly key: string;
  readonly time: string;
}

/** Enters every document that speaks of purchase orders. */
export function supplyOrders(documents: Iterable<Told>): SupplyOrder[] {
  const orders = new Map<string, SupplyOrder>();
  const orderOf = (plantId: string, orderId: string): SupplyOrder =>
    remembered(orders, joined([plantId, orderId]), () => {
      return { revision: 0, key: '', withdrawn: undefined, ordered: new Map(), lines: new Map() };
    });
  const notices = new Map<string, number>();
  const told = [...documents].flatMap((it) =>
    it.contract.supply ? [tellingOf(it, it.contract.supply)] : [],
  );
  // Entities, which have no key here, come before the events that tell the same.
  told.sort((a, b) => byText(a.key, b.key));
  for (const it of told) noteRevision(notices, it, it.room);
  for (const telling of told) {
    const { room } = telling;
    if (room.says === 'announced') announce(orderOf, notices, telling, room);
    else if (room.says === 'received') receive(orderOf, telling, room);
    else order(orderOf(telling.plantId, textAt(telling.data, room.order)), telling, room);
  }
  return [...orders.values()];
}

function tellingOf(told: Told, room: Supply): Telling {
  const data = dataOf(told);
  const [key, time] = isEvent(told) ? [told.event.idempotencykey, told.event.time] : ['', ''];
  return { room, data, plantId: textAt(data, 'plantId'), key, time };
}

const noticeName = ({ data, plantId }: Telling, { notice }: Room<'announced'>): string =>
  joined([plantId, ...notice.map((it) => textAt(data, it))]);

const numberAt = (data: object, field: string): number => Number(textAt(data, field));

/** Only the latest revision of a notice counts. */
function noteRevision(notices: Map<string, number>, telling: Telling, room: Supply): void {
  if (room.says !== 'announced') return;
  const name = noticeName(telling, room);
  notices.set(name, Math.max(notices.get(name) ?? 0, numberAt(telling.data, room.revision)));
}

function order(into: SupplyOrder, { data, key, time }: Telling, room: Room<'ordered' | 'withdrawn'>): void {
  const revision = numberAt(data, room.revision);
  if (revision < into.revision) return;
  into.revision = revision;
  into.key = key;
  into.withdrawn = room.says === 'withdrawn' ? time : undefined;
  if (room.says === 'withdrawn') return;
  into.ordered = new Map(
    linesAt(data, room.lines).map((line) => {
      const quantity = fieldAt(line, room.quantity) as Quantity;
      const tolerance = textAt(line, room.tolerance);
      return [textAt(line, room.line), { quantity, tolerance }];
    }),
  );
}

type OrderOf = (plantId: string, orderId: string) => SupplyOrder;

function deliveryOf(
  orderOf: OrderOf,
  plantId: string,
  orderId: string,
  lineId: string,
  name: string,
): Delivery {
  const about = { plantId, purchaseOrder: orderId, line: lineId };
  const line = remembered(orderOf(plantId, orderId).lines, lineId, () => ({ about, deliveries: new Map() }));
  return remembered(line.deliveries, name, () => ({ announced: [], received: [] }));
}

function announce(
  orderOf: OrderOf,
  notices: ReadonlyMap<string, number>,
  telling: Telling,
  room: Room<'announced'>,
): void {
  const { data, plantId, key, time } = telling;
  const { unless } = room;
  const name = noticeName(telling, room);
  if (numberAt(data, room.revision) < (notices.get(name) ?? 0)) return;
  if (unless && textAt(data, unless.field) === unless.is) return;
  const places = new Map<Delivery, SuppliedPart[]>();
  for (const line of linesAt(data, room.lines)) {
    const at = deliveryOf(orderOf, plantId, textAt(line, room.order), textAt(line, room.line), name);
    const quantity = fieldAt(line, room.quantity) as Quantity;
    remembered(places, at, () => []).push({ key, time, quantity });
  }
  // The event and the entity of one notice tell the same despatch.
  for (const [delivery, parts] of places) if (delivery.announced.length === 0) delivery.announced = parts;
}

function receive(orderOf: OrderOf, { data, plantId, key, time }: Telling, room: Room<'received'>): void {
  for (const line of linesAt(data, room.lines)) {
    const notice = textAt(line, room.notice);
    const name = notice === '' ? '' : joined([plantId, textAt(data, room.supplier), notice]);
    const at = deliveryOf(orderOf, plantId, textAt(line, room.order), textAt(line, room.line), name);
    const [quantity, rejected] = [room.quantity, room.rejected].map(
      (it) => fieldAt(line, it) as Quantity,
    ) as [Quantity, Quantity];
    at.received.push({ key, time, quantity, rejected });
  }
}
