import { decimalUnits } from '../../core/decimal.js';
import { ZERO } from '../../core/fraction.js';
import type { Units } from '../../vocabulary/conversion.js';
import type { LedgerLine } from '../ledger/line.js';
import type { Total } from '../residue.js';
import type { Counted } from './candidate.js';

/** Counts lines: every item in one unit, the same for totals and for breaks. */
export interface Scales {
  count(line: LedgerLine): Counted;
  unitOf(flow: string, itemId: string, unit: string): string;
}

/** The item's own unit where it is known, else the first by name of those of its kind that are told. */
export function scalesOf(totals: readonly Total[], units: Units): Scales {
  const chosen = new Map<string, string>();
  const placeOf = (flow: string, itemId: string, unit: string): string =>
    `${flow}\n${itemId}\n${units.kind(unit, itemId)}`;
  for (const { flow, itemId, unit } of totals) {
    if (unit === '') continue;
    const place = placeOf(flow, itemId, unit);
    const base = units.baseUnit(itemId);
    const best = chosen.get(place);
    if (base !== undefined && units.kind(base, itemId) === units.kind(unit, itemId)) chosen.set(place, base);
    else if (best === undefined || unit < best) chosen.set(place, unit);
  }
  const unitOf = (flow: string, itemId: string, unit: string): string =>
    unit === '' ? '' : (chosen.get(placeOf(flow, itemId, unit)) ?? unit);
  return {
    unitOf,
    count: (line) => {
      const { flow, itemId, quantity, unit } = line;
      if (quantity === '') return { line, amount: ZERO, unit: '' };
      const to = unitOf(flow, itemId, unit);
      return { line, amount: units.convert(decimalUnits(quantity), unit, to, itemId), unit: to };
    },
  };
}
