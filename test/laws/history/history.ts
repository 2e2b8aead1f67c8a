import { keepBooks, lyingAt } from './books.js';
import { buy } from './buying.js';
import { holdGoods } from './holding.js';
import { stopMachines } from './machines.js';
import { makeAll } from './making.js';
import { makeMistakes } from './mistakes.js';
import { openBooks } from './products.js';
import { shipAll } from './shipping.js';
import { keepShelves } from './warehouse.js';
import { newWorld, type World } from './world.js';

/** A lawful history of a plant, the same for the same seed, from purchase orders to shipments. */
export function lawfulHistory(seed: number): World {
  const world = newWorld(seed);
  openBooks(world);
  buy(world);
  keepShelves(world);
  makeAll(world);
  keepShelves(world);
  shipAll(world);
  stopMachines(world);
  makeMistakes(world);
  world.clock += 5000;
  holdGoods(world);
  keepBooks(world);
  return world;
}

/** What lies where in the end by the plant's own count, on top of what lay there at the beginning. */
export function balancesOf(world: World): string[] {
  const counts = (it: World['shelved'][number]): boolean =>
    it.line !== undefined && (!it.whenListed || world.listed.has(it.locationId));
  return [...lyingAt(world.shelved, '9999', counts).entries()]
    .filter(([, it]) => it.thousandths !== 0)
    .map(([name, it]) => `${name} ${it.thousandths / 1000} ${it.unit}`)
    .sort();
}
