import { decimalNegate, decimalRound } from '../../../src/core/decimal.js';
import { EMPTY_LINE, type LedgerLine } from '../../../src/reconcile/ledger/line.js';
import { between, onceIn, oneOf, type Roll } from './chance.js';
import { someDecimal, times } from './decimals.js';
import type { Flow } from './flows.js';
import { later } from './time.js';
import { ITEMS, type Item, LOCATIONS, LOTS, OWNERS, PLANTS } from './world.js';

/** One thing that is so. Its line bears neither key nor id: those belong to who tells it. */
export interface Fact {
  readonly flow: Flow;
  readonly item: Item;
  readonly line: LedgerLine;
}

/** The days that are told of: from the first moment to the moment of comparison. */
export interface Days {
  readonly start: string;
  readonly asOf: string;
}

/** Ends of the days that are told of; clocks are put on or back on some of the days before. */
const ENDS = ['2026-03-10', '2026-03-30', '2026-03-09', '2026-10-26', '2026-11-02', '2026-06-17'];

export function someDays(roll: Roll): Days {
  const asOf = `${oneOf(roll, ENDS)}T${String(between(roll, 10, 22)).padStart(2, '0')}:00:00.000Z`;
  return { start: later(asOf, -4 * 86_400), asOf };
}

const someLot = (roll: Roll, { tracked }: Item): string => {
  if (tracked === 'none') return '';
  return tracked === 'serial' ? `SN-${between(roll, 10_000, 99_999)}` : `${oneOf(roll, LOTS)}/${roll(1000)}`;
};

function someMoment(roll: Roll, { start, asOf }: Days): string {
  const seconds = (Date.parse(asOf) - Date.parse(start)) / 1000 - 7200;
  return later(later(start, roll(seconds)), roll(1000) / 1000);
}

/** How much of it, when, and what it is worth. */
function amounts(roll: Roll, flow: Flow, item: Item, days: Days, like?: LedgerLine): Partial<LedgerLine> {
  const amount = item.tracked === 'serial' ? '1' : someDecimal(roll, item.greatest, item.digits);
  const isReturn = flow.returns && item.tracked !== 'serial' && onceIn(roll, 10);
  const quantity = isReturn ? decimalNegate(amount) : amount;
  const worth = decimalRound(times(flow.counts ? quantity : someDecimal(roll, 900, 2), item.unitCost), 2);
  const some = like ? like.value !== '' : onceIn(roll, 2);
  const valued = flow.values === 'always' || (flow.values === 'sometimes' && some);
  return {
    ...(flow.counts ? { quantity, unit: item.baseUnit } : {}),
    ...(valued ? { value: worth, currency: 'EUR' } : {}),
    ...(flow.balance ? {} : { occurredAt: someMoment(roll, days) }),
  };
}

function newFact(roll: Roll, flow: Flow, no: number, days: Days): Fact {
  const item = oneOf(roll, ITEMS);
  const told: Record<string, string> = {
    plantId: oneOf(roll, PLANTS).id,
    reference: `${flow.document}-${1000 + no}${flow.document === 'PO' ? '/10' : ''}`,
    operationId: `OP-${between(roll, 1, 5)}0`,
    itemId: item.id,
    lotNumber: someLot(roll, item),
    locationId: oneOf(roll, LOCATIONS),
    toLocationId: oneOf(roll, LOCATIONS),
    status: flow.statuses.length > 0 ? oneOf(roll, flow.statuses) : '',
    ownerId: oneOf(roll, OWNERS),
  };
  if (told.toLocationId === told.locationId) told.toLocationId = 'WH-OUT';
  const dimensions = Object.fromEntries(flow.dimensions.map((it) => [it, told[it]]));
  return {
    flow,
    item,
    line: { ...EMPTY_LINE, flow: flow.flow, ...dimensions, ...amounts(roll, flow, item, days) },
  };
}

/** The same order and material once more; a serial number can only be moved on from where it came to. */
function nextFact(roll: Roll, { flow, item, line }: Fact, days: Days): Fact | undefined {
  const again = { ...line, ...amounts(roll, flow, item, days) };
  if (item.tracked !== 'serial') return { flow, item, line: again };
  if (!flow.dimensions.includes('toLocationId')) return undefined;
  const toLocationId = oneOf(
    roll,
    LOCATIONS.filter((it) => it !== line.toLocationId),
  );
  return { flow, item, line: { ...again, locationId: line.toLocationId, toLocationId } };
}

/** The same material elsewhere: stock that differs from other stock in one thing only. */
function neighbour(roll: Roll, { flow, item, line }: Fact, days: Days): Fact {
  const other: Record<string, () => string> = {
    locationId: () => oneOf(roll, LOCATIONS),
    status: () => oneOf(roll, flow.statuses),
    ...(item.tracked === 'none' ? {} : { lotNumber: () => someLot(roll, item) }),
  };
  const what = item.tracked === 'serial' ? 'lotNumber' : oneOf(roll, Object.keys(other));
  return {
    flow,
    item,
    line: { ...line, ...amounts(roll, flow, item, days, line), [what]: other[what]?.() ?? '' },
  };
}

const cellText = ({ line }: Fact): string =>
  JSON.stringify([line.plantId, line.itemId, line.lotNumber, line.locationId, line.status]);

/** A box after a box: many postings of one cell, often of the same amount. */
function series(roll: Roll, first: Fact, days: Days): Fact[] {
  const isEven = onceIn(roll, 2);
  return Array.from({ length: between(roll, 5, 20) }, () => {
    const next = nextFact(roll, first, days) ?? first;
    const { quantity, value } = isEven ? first.line : next.line;
    return { ...next, line: { ...next.line, quantity, value } };
  });
}

/** So many facts of one flow. No two balances lie in one cell, whoever owns them. */
export function factsOf(roll: Roll, flow: Flow, count: number, days: Days): Fact[] {
  const facts: Fact[] = [];
  const cells = new Set<string>();
  for (let no = 0; no < count; no++) {
    const last = facts.at(-1);
    const again = last && flow.repeats && onceIn(roll, 3) ? nextFact(roll, last, days) : undefined;
    const beside = last && flow.balance && onceIn(roll, 2) ? neighbour(roll, last, days) : undefined;
    const fact = again ?? beside ?? newFact(roll, flow, no * 10 + roll(10), days);
    if (flow.balance && cells.has(cellText(fact))) continue;
    cells.add(cellText(fact));
    facts.push(fact);
  }
  const [first] = facts;
  const isSeries = flow.repeats && first && first.item.tracked !== 'serial' && onceIn(roll, 6);
  return isSeries ? [...facts, ...series(roll, first, days)] : facts;
}
