import { type DataOf, type ReadDocument, StockBalanceV1, sentence } from '../../index.js';
import { createHoldRegister, type Hold } from '../../laws/index.js';
import type { KnownGoods } from '../../odoo/index.js';
import { judge } from '../judge.js';
import { readLines } from '../lines.js';
import { Trouble } from '../trouble.js';

/** The files that say where goods lie and what holds them. */
export interface GoodsFiles {
  readonly stock?: string;
  readonly holds?: string;
}

type Balance = DataOf<typeof StockBalanceV1>;

/** Reads where lots lie and which holds stand. A bad line of these files is no work for the events. */
export async function knownGoods({ stock, holds }: GoodsFiles, system: string): Promise<KnownGoods> {
  return {
    ...(stock === undefined ? {} : { places: await placesIn(stock, system) }),
    ...(holds === undefined ? {} : { isHeldBeside: await holdsIn(holds) }),
  };
}

async function* documents(file: string): AsyncGenerator<ReadDocument> {
  for await (const line of readLines(file)) {
    const judged = judge(line, 'read');
    if (judged.ok) yield judged.value;
    else throw new Trouble(`${file}: line ${line.line}: ${judged.issues.map(sentence).join(' ')}`);
  }
}

/** The newest books of this very system: what lay somewhere at an earlier moment may have gone since. */
async function placesIn(file: string, system: string): Promise<NonNullable<KnownGoods['places']>> {
  let books: Balance[] = [];
  for await (const it of documents(file)) {
    // Items, lots and orders are told in the same file.
    if (!('entity' in it) || it.contract.name !== StockBalanceV1.name) continue;
    const balance = it.entity as Balance;
    const [first = balance] = books;
    if (balance.system !== system || balance.asOf < first.asOf) continue;
    if (balance.asOf > first.asOf) books = [];
    books.push(balance);
  }
  if (books.length === 0) throw new Trouble(`${file}: no balance of the system "${system}" of the site file`);
  return (itemId, lotNumber) =>
    distinct(
      books.filter((it) => it.itemId === itemId && it.lotNumber === lotNumber && Number(it.onHand.value) > 0),
    );
}

/** Several owners or packages may share a place. */
const distinct = (books: readonly Balance[]): { plantId: string; locationId: string }[] => [
  ...new Map(
    books.map(({ plantId, locationId }) => [`${plantId} ${locationId}`, { plantId, locationId }]),
  ).values(),
];

async function holdsIn(file: string): Promise<NonNullable<KnownGoods['isHeldBeside']>> {
  const register = createHoldRegister();
  for await (const it of documents(file)) register.add(it);
  const holds = register.holds();
  return (holdId, itemId, lotNumber) =>
    holds.some((it) => it.holdId !== holdId && mayCover(it, itemId, lotNumber));
}

/** Which lots an order, a place or a shipment has, the events of holds do not say: it may be this one. */
function mayCover({ scope, releases }: Hold, itemId: string, lotNumber: string): boolean {
  const isNamed = (lots: readonly { itemId: string; lotNumber: string }[]): boolean =>
    lots.some((it) => it.itemId === itemId && it.lotNumber === lotNumber);
  if (scope.lots.length > 0) return isNamed(scope.lots) && !releases.some((it) => isNamed(it.scope.lots));
  const { window } = scope;
  if (window && window.itemId !== itemId) return false;
  return !releases.some(({ scope: { lots, window: freed } }) =>
    window ? freed && freed.from <= window.from && window.to <= freed.to : lots.length === 0,
  );
}
