import { dice, type Roll } from './chance.js';
import { at, type Line, reversalOf, timeOf } from './line.js';

/** One item and lot; an empty lot is none. */
export interface Goods {
  readonly itemId: string;
  readonly lotNumber: string;
}

/** Goods that were laid down or taken away, as the plant itself would write it down. */
export interface Shelved extends Goods {
  readonly locationId: string;
  readonly stockStatus: string;
  readonly thousandths: number;
  readonly unit: string;
  readonly time: string;
  /** The place keeps stock only where some books name it. */
  readonly whenListed: boolean;
  readonly line: Line | undefined;
}

/** Goods that were used up, shipped or moved. */
export interface Use {
  readonly kind: 'consume' | 'ship' | 'move';
  readonly goods: readonly Goods[];
  readonly from: readonly string[];
  readonly shipmentId: string;
  readonly line: Line;
}

/** A lot at hand: where it lies and how much of it is left. */
export interface Lot extends Goods {
  readonly locationId: string;
  readonly unit: string;
  left: number;
}

/** The lots and all that becomes of them: child by parent. */
export interface Tie {
  readonly from: Goods;
  readonly to: Goods;
}

/** One run of an operation with all that is told of it. */
export interface Run {
  readonly operationId: string;
  readonly runNo: number;
  readonly good: number;
  readonly scrap: number;
  readonly rework: number;
  readonly started: Line;
  readonly reports: Line[];
  readonly pauses: Line[];
  completed: Line | undefined;
}

/** One material of an order: how much a piece needs, and what was told of it. */
export interface Material {
  readonly itemId: string;
  readonly unit: string;
  readonly perPiece: number;
  readonly operationId: string | undefined;
  /** Whether its lots belong to the history of the product. */
  readonly tracked: boolean;
  readonly consumed: Line[];
  readonly returned: Line[];
}

export type Fate = 'closed' | 'completed' | 'short' | 'open' | 'cancelledBefore' | 'cancelledAfter';

/** One work order with all that is told of it. */
export interface Order {
  readonly id: string;
  readonly itemId: string;
  readonly serial: boolean;
  readonly fate: Fate;
  readonly policy: 'strict' | 'warning' | 'flexible';
  readonly planned: number;
  /** Release and changes, the last of them in force. */
  readonly plans: Line[];
  readonly operations: readonly { readonly operationId: string; readonly predecessors: readonly string[] }[];
  readonly runs: Run[];
  readonly materials: Material[];
  readonly scrapped: Line[];
  readonly finished: Line[];
  /** Lots that went in. */
  readonly inputs: Goods[];
  /** Whether the reports of the last operation name their lots. */
  readonly tellsLots: boolean;
  readonly holds: Line[];
  completed: Line | undefined;
  closed: Line | undefined;
  cancelled: Line | undefined;
  /** Seconds from the beginning until nothing more happens to it. */
  end: number;
}

/** One line of a purchase order, and how much more may come. */
export interface Bought {
  readonly lineId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly ordered: number;
  readonly tolerance: number;
  open: number;
}

/** One purchase order with all that is told of it. */
export interface Purchase {
  readonly id: string;
  readonly supplierId: string;
  readonly revisions: Line[];
  readonly lines: Bought[];
  readonly notices: Line[];
  readonly receipts: Line[];
  readonly cancelled: Line | undefined;
}

/** A shipment with all that is told of it. */
export interface Shipment {
  readonly id: string;
  readonly leaving: readonly {
    readonly goods: Goods;
    readonly count: number;
    readonly from: string | undefined;
  }[];
  readonly released: Line;
  readonly dispatched: Line | undefined;
}

/** A plant as its history is written: what is told, and what is true. */
export interface World {
  readonly seed: number;
  readonly roll: Roll;
  readonly lines: Line[];
  readonly shelved: Shelved[];
  readonly uses: Use[];
  readonly ties: Tie[];
  /** When and under which order a lot came out. */
  readonly outputs: { readonly goods: Goods; readonly orderId: string; readonly line: Line }[];
  readonly lots: Lot[];
  readonly orders: Order[];
  readonly purchases: Purchase[];
  readonly shipments: Shipment[];
  readonly stops: {
    readonly equipmentId: string;
    readonly from: number;
    readonly to: number | undefined;
    readonly lines: readonly Line[];
  }[];
  readonly decisions: Line[][];
  /** A posting with its reversal, the reversal of that, and so on. */
  readonly mistakes: { readonly wrong: Line; readonly chain: readonly Line[]; readonly stands: boolean }[];
  readonly books: Line[];
  /** Places that some books name though they keep stock only then. */
  readonly listed: ReadonlySet<string>;
  /** Seconds from the beginning until now. */
  clock: number;
  counter: number;
}

/** A plant of which nothing is told yet. */
export const newWorld = (seed: number): World => ({
  seed,
  roll: dice(seed),
  lines: [],
  shelved: [],
  uses: [],
  ties: [],
  outputs: [],
  lots: [],
  orders: [],
  purchases: [],
  shipments: [],
  stops: [],
  decisions: [],
  mistakes: [],
  books: [],
  listed: new Set(dice(seed + 77)(2) === 0 ? ['LINE'] : []),
  clock: 0,
  counter: 0,
});

export function tell(world: World, it: Line): Line {
  world.lines.push(it);
  return it;
}

/** A reference to the posting at the system that keeps it; no two are equal. */
export const posting = (world: World, system: string) => ({
  businessRef: { system, objectType: 'posting', id: `P-${++world.counter}` },
});

type Shelving = Goods & { locationId: string; stockStatus?: string; unit: string; whenListed?: boolean };

/** Writes down that goods came to a place, or left it. */
export function shelve(world: World, line: Line | undefined, it: Shelving, thousandths: number): void {
  world.shelved.push({
    itemId: it.itemId,
    lotNumber: it.lotNumber,
    locationId: it.locationId,
    stockStatus: it.stockStatus ?? 'unrestricted',
    unit: it.unit,
    thousandths,
    time: line ? timeOf(line) : at(-1),
    whenListed: it.whenListed ?? false,
    line,
  });
}

/** Takes a fact back: what it did is done the other way round. */
export function takeBack(world: World, wrong: Line, second: number, reversalNo = 1): Line {
  const reversal = tell(world, reversalOf(wrong, second, reversalNo));
  const undone = world.shelved.filter((it) => it.line === wrong);
  for (const it of undone)
    world.shelved.push({ ...it, thousandths: -it.thousandths, time: at(second), line: reversal });
  return reversal;
}
