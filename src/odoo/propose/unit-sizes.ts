import { type Fraction, fractionOf, per, times } from '../fraction.js';
import type { UomUom } from '../records/uom-uom.js';
import { type OdooVersion, VERSION_MEANINGS } from '../versions.js';

/** A unit with what Odoo says of its size. */
export interface Measured {
  readonly unit: UomUom;
  /** The unit it is measured in; units measured in one convert into each other. */
  readonly reference: { readonly id: number; readonly name: string } | undefined;
  /** How many of that unit one of this unit is. */
  readonly size: Fraction | undefined;
}

/** What Odoo says of the size of each unit; where `factor` counts the other way round, it is read so. */
export function measureUnits(units: readonly UomUom[], version: OdooVersion): ReadonlyMap<number, Measured> {
  if (VERSION_MEANINGS[version].unitFactor === 'roots-per-unit') {
    const byId = new Map(units.map((it) => [it.id, it]));
    return new Map(units.map((it) => [it.id, byChain(it, byId)]));
  }
  const references = new Map(
    units.filter((it) => it.uom_type === 'reference').map((it) => [it.category_id?.id, it]),
  );
  return new Map(
    units.map((it) => [
      it.id,
      { unit: it, reference: references.get(it.category_id?.id), size: byReference(it) },
    ]),
  );
}

function byReference({ uom_type, factor, factor_inv }: UomUom): Fraction | undefined {
  if (uom_type === 'reference') return [1n, 1n];
  const bigger = uom_type === 'bigger' && factor_inv !== undefined;
  const fraction = fractionOf(bigger ? factor_inv : factor);
  return fraction && (bigger ? fraction : [fraction[1], fraction[0]]);
}

/**
 * Up the chain of units as far as they were read: an archived one is still named by the unit below it. The
 * product of the factors is exact; the one that Odoo stores carries the noise of floats.
 */
function byChain(unit: UomUom, byId: ReadonlyMap<number, UomUom>): Measured {
  let size: Fraction | undefined = [1n, 1n];
  let at: UomUom | undefined = unit;
  const seen = new Set<number>();
  let reference: Measured['reference'] = unit;
  while (at?.relative_uom_id && !seen.has(at.id)) {
    seen.add(at.id);
    const step = fractionOf(at.relative_factor ?? Number.NaN);
    size = size && step && times(size, step);
    const { id, label }: { id: number; label: string } = at.relative_uom_id;
    reference = { id, name: label };
    at = byId.get(id);
  }
  return { unit, reference: at ?? reference, size };
}

/** How many hours a unit of time has, where an hour of its family is known and the number is whole. */
export function hoursOf(
  { reference, size }: Measured,
  all: Iterable<Measured>,
  isHour: (unit: UomUom) => boolean,
): number | undefined {
  const hour = [...all].find((it) => it.reference?.id === reference?.id && isHour(it.unit))?.size;
  if (!reference || !hour || !size) return undefined;
  const [numerator, denominator] = per(size, hour);
  return numerator % denominator === 0n ? Number(numerator / denominator) : undefined;
}
