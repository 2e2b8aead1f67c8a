import { decimalUnits } from '../core/decimal.js';
import { type Followers, followers } from './numbers.js';
import { lotName, lotNamed, ROLE, type Tellings } from './tellings.js';
import type { Lot } from './told.js';

/**
 * Lots and the groups that tie them together, as numbers: lots first, then groups. What goes into a group
 * points at it; the group points at what comes out.
 */
export interface GenealogyGraph {
  readonly lotCount: number;
  readonly edgeCount: number;
  readonly forward: Followers;
  readonly backward: Followers;
  readonly tellings: Tellings;
  /** Rows of the tellings that count: not reversed, not given back. */
  readonly counts: Uint8Array;
  find(lot: Lot): number | undefined;
  lot(node: number): Lot;
}

/** Lays the tellings out so that a trace only walks over numbers. */
export function buildGraph(tellings: Tellings): GenealogyGraph {
  const { lots, groups } = tellings;
  const lotCount = lots.size;
  const counts = countingRows(tellings);
  const [into, out] = edgesOf(tellings, counts, lotCount);
  const size = lotCount + groups.size;
  return {
    lotCount,
    edgeCount: into.length,
    forward: followers(into, out, size),
    backward: followers(out, into, size),
    tellings,
    counts,
    find: (lot) => lots.find(lotName(lot)),
    lot: (node) => lotNamed(lots.text(node)),
  };
}

function edgesOf(all: Tellings, counts: Uint8Array, lotCount: number): [Uint32Array, Uint32Array] {
  const isEdge = (row: number): boolean => {
    const role = all.role.at(row);
    return counts[row] === 1 && all.group.at(row) > 0 && (role === ROLE.goesIn || role === ROLE.comesOut);
  };
  let size = 0;
  for (let row = 0; row < all.lot.length; row++) if (isEdge(row)) size++;
  const into = new Uint32Array(size);
  const out = new Uint32Array(size);
  let at = 0;
  for (let row = 0; row < all.lot.length; row++) {
    if (!isEdge(row)) continue;
    const [lot, group] = [all.lot.at(row), lotCount + all.group.at(row)];
    const goesIn = all.role.at(row) === ROLE.goesIn;
    into[at] = goesIn ? lot : group;
    out[at] = goesIn ? group : lot;
    at++;
  }
  return [into, out];
}

/** A reversed fact ties nothing; a lot that was given back as a whole did not go in. */
function countingRows(all: Tellings): Uint8Array {
  const counts = new Uint8Array(all.lot.length).fill(1);
  let someBack = false;
  for (let row = 0; row < counts.length; row++) {
    const key = all.keys.text(all.fact.at(row));
    const undo = all.undos.text(all.undo.at(all.fact.at(row)));
    if (key !== '' && !all.stands(key, undo)) counts[row] = 0;
    else if (all.role.at(row) === ROLE.goesBack) someBack = true;
  }
  if (someBack) takeBack(all, counts);
  return counts;
}

interface Net {
  readonly rows: number[];
  readonly keys: Set<string>;
  readonly units: Map<string, bigint>;
}

/** Per group and lot: rows of consumption count unless every unit of it came back. */
function takeBack(all: Tellings, counts: Uint8Array): void {
  const nets = new Map<number, Net>();
  const spot = (row: number): number => all.group.at(row) * all.lots.size + all.lot.at(row);
  for (let row = 0; row < counts.length; row++)
    if (counts[row] === 1 && all.role.at(row) === ROLE.goesBack && all.group.at(row) > 0)
      nets.set(spot(row), { rows: [], keys: new Set(), units: new Map() });
  for (let row = 0; row < counts.length; row++) {
    const net = counts[row] === 1 ? nets.get(spot(row)) : undefined;
    const role = all.role.at(row);
    if (!net || (role !== ROLE.goesIn && role !== ROLE.goesBack)) continue;
    if (role === ROLE.goesIn) net.rows.push(row);
    const key = all.keys.text(all.fact.at(row));
    if (net.keys.has(key)) continue;
    net.keys.add(key);
    const [value = '0', unit = ''] = all.amounts.text(all.amount.at(row)).split(' ');
    const units = decimalUnits(value || '0') * (role === ROLE.goesIn ? 1n : -1n);
    net.units.set(unit, (net.units.get(unit) ?? 0n) + units);
  }
  for (const { rows, units } of nets.values())
    if ([...units.values()].every((it) => it <= 0n)) for (const row of rows) counts[row] = 0;
}
