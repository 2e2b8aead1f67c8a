import { BalanceReportedV1, StockBalanceV1 } from '../../../src/index.js';
import { shuffled } from './chance.js';
import { amount, at, type Line, line, PLANT, SYSTEMS } from './line.js';
import { type Shelved, tell, type World } from './world.js';

/** What lies on one spot. */
export interface Spot {
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly stockStatus: string;
  readonly unit: string;
  readonly thousandths: number;
}

/** What the plant itself knows to lie where at a moment. */
export function lyingAt(
  shelved: readonly Shelved[],
  time: string,
  counts: (it: Shelved) => boolean,
): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const it of shelved) {
    if (it.time > time || !counts(it)) continue;
    const name = [it.locationId, it.itemId, it.lotNumber, it.stockStatus].join('|');
    const { locationId, itemId, lotNumber, stockStatus, unit } = it;
    const before = spots.get(name)?.thousandths ?? 0;
    const thousandths = before + it.thousandths;
    spots.set(name, { locationId, itemId, lotNumber, stockStatus, unit, thousandths });
  }
  return spots;
}

/** Systems write down, moment by moment, what their books say: a page or more, or spot by spot. */
export function keepBooks(world: World): void {
  const { roll } = world;
  const listsLine = world.listed.has('LINE');
  const places = ['WH-INPUT', 'WH-STOCK', 'FG', ...(listsLine ? ['LINE'] : [])];
  const count = 1 + roll(3);
  const moments = Array.from({ length: count }, () => roll(world.clock)).sort((a, b) => a - b);
  moments.unshift(0);
  for (const [i, second] of [...new Set(moments)].entries()) {
    const spots = [...lyingAt(world.shelved, at(second), (it) => places.includes(it.locationId)).values()];
    tellReport(
      world,
      'wms-1',
      second,
      spots.filter((it) => it.thousandths !== 0),
    );
    if (roll(2) === 0) tellSpots(world, second, shuffled(spots, roll).slice(0, 3));
    // A system that keeps one shelf only, and that not always.
    if (i % 2 === 0)
      tellReport(
        world,
        'erp-1',
        second,
        spots.filter((it) => it.locationId === 'FG'),
      );
  }
}

const spotData = ({ locationId, itemId, lotNumber, stockStatus, unit, thousandths }: Spot) => ({
  locationId,
  itemId,
  ...(lotNumber === '' ? {} : { lotNumber }),
  stockStatus,
  onHand: amount(thousandths, unit),
});

function tellReport(world: World, system: string, second: number, spots: readonly Spot[]): void {
  const half = Math.ceil(spots.length / 2);
  const pages = spots.length > 4 && world.roll(2) === 0 ? [spots.slice(0, half), spots.slice(half)] : [spots];
  for (const [i, page] of pages.entries())
    world.books.push(tell(world, pageOf(system, second, page.map(spotData), i + 1, pages.length)));
}

/** One page of a report on everything a system keeps. */
export const pageOf = (
  system: string,
  second: number,
  balances: readonly object[],
  page = 1,
  pages = 1,
  scopeId = 'ALL',
): Line =>
  line(
    BalanceReportedV1,
    { system, scopeId, asOf: at(second), page, pages, complete: true, balances: sorted(balances) },
    SYSTEMS[2],
  );

/** The entries of a set in their canonical order. */
const sorted = (entries: readonly object[]): object[] =>
  entries
    .map((it) => ({
      it,
      text: JSON.stringify(Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))),
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ it }) => it);

function tellSpots(world: World, second: number, spots: readonly Spot[]): void {
  for (const it of spots) {
    const data = {
      entityType: 'stockBalance',
      plantId: PLANT,
      system: 'odoo-1',
      ...spotData(it),
      asOf: at(second),
    };
    tell(world, { contract: StockBalanceV1, data, system: 'erp' });
  }
}
