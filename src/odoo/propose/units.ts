import { UNITS, unitFactor } from '../../vocabulary/unit-table.js';
import type { Fraction } from '../fraction.js';
import { digitsOfRounding } from '../quantity.js';
import type { UomUom } from '../records/uom-uom.js';
import type { OdooVersion } from '../versions.js';
import { type Proposal, undecided } from './proposal.js';
import { hoursOf, type Measured, measureUnits } from './unit-sizes.js';
import { PACKAGES, STANDARD_UNITS, UNIT_NAMES } from './unit-words.js';

/** Odoo rounds its factors; a name is believed when they agree to a thousandth. */
const agrees = (a: Fraction, b: Fraction): boolean => {
  const [left, right] = [Number(a[0]) / Number(a[1]), Number(b[0]) / Number(b[1])];
  return Math.abs(left - right) <= Math.abs(right) / 1000;
};

/** The row of a unit in the site file. */
export interface UnitProposal extends Proposal {
  readonly digits: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly holds?: { readonly unit: string; readonly numerator: number; readonly denominator: number };
}

const byName = (name: string): string | undefined => {
  const plain = name.trim().toLowerCase();
  return Object.keys(UNIT_NAMES).find((code) => UNIT_NAMES[code]?.includes(plain));
};

/** The code of a unit that Odoo ships, by its external id; a day of Odoo is none. */
export const standardUnit = (externalId: string | undefined): string | undefined =>
  externalId?.startsWith('uom.') ? STANDARD_UNITS[externalId.slice(4)] : undefined;

/**
 * A code for every unit: by Odoo's own external id, else by a name that Odoo's factor confirms, else as a
 * package of the reference unit, exactly. Odoo's day is a working day of eight hours: a person decides.
 */
export function proposeUnits(
  units: readonly UomUom[],
  externalIds: ReadonlyMap<number, string>,
  version: OdooVersion,
): UnitProposal[] {
  const measured = measureUnits(units, version);
  const taken = new Set<string>();
  return units.map((unit) => {
    const externalId = externalIds.get(unit.id);
    const common = {
      odooId: unit.id,
      ...(externalId ? { externalId } : {}),
      name: unit.name,
      digits: digitsOfRounding(unit.rounding),
    };
    const it = measured.get(unit.id) as Measured;
    const hours = hoursOf(it, measured.values(), (one) => codeOf(one, externalIds) === 'HUR');
    const reference = it.reference && codeOf(it.reference, externalIds);
    return { ...common, ...proposal(it, externalId, reference, hours, taken) };
  });
}

/** The code of a unit by what it is called, where no factor has to confirm it. */
const codeOf = (
  { id, name }: { readonly id: number; readonly name: string },
  externalIds: ReadonlyMap<number, string>,
): string | undefined => standardUnit(externalIds.get(id)) ?? byName(name);

type Answer = Omit<UnitProposal, 'odooId' | 'name' | 'digits'>;

const DAYS = /^(day|days|tag|tage|jour|jours|día|días|giorno|giorni|dag|dagen)$/i;

function proposal(
  { unit, size, reference: measuredIn }: Measured,
  externalId: string | undefined,
  reference: string | undefined,
  hours: number | undefined,
  taken: Set<string>,
): Answer {
  if (externalId === 'uom.product_uom_day' || DAYS.test(unit.name.trim())) return dayOf(hours);
  const standard = standardUnit(externalId);
  if (standard) return { code: standard, sure: 'certain', needsPerson: false, why: 'a unit that Odoo ships' };
  const named = byName(unit.name);
  if (named && measuredIn?.id === unit.id)
    return { code: named, sure: 'likely', needsPerson: false, why: 'the name of a reference unit' };
  const expected = named && reference ? unitFactor(named, reference) : undefined;
  if (named && size && expected && agrees(size, expected)) {
    const why = 'a name that the factor in Odoo confirms';
    return { code: named, sure: 'likely', needsPerson: false, why };
  }
  return packaging(unit, size, reference, taken);
}

/** A day of as many hours as a day has is DAY; Odoo ships one of eight, and nobody can say that in days. */
function dayOf(hours: number | undefined): Answer {
  if (hours === 24)
    return {
      code: 'DAY',
      sure: 'likely',
      needsPerson: false,
      why: 'a day of 24 hours by the factor in Odoo',
    };
  const numerator = hours ?? 8;
  const known = hours === undefined ? 'Odoo ships a working day of 8 hours' : `a day here has ${hours} hours`;
  return undecided(`${known}, never DAY: say code HUR with numerator ${numerator}, or what the plant means`);
}

/** A unit that no table knows holds so many reference units, exactly as Odoo says. */
function packaging(
  unit: UomUom,
  measured: Fraction | undefined,
  reference: string | undefined,
  taken: Set<string>,
): Answer {
  const [numerator, denominator] = measured ?? [0n, 1n];
  const exact = numerator > 0n && numerator < 9007199254740991n && denominator < 9007199254740991n;
  if (!reference || !exact || !Object.hasOwn(UNITS, reference)) {
    return undecided('neither the external id, the name nor the category of this unit is known');
  }
  const holds = { numerator: Number(numerator), denominator: Number(denominator) };
  const content = `holds ${denominator === 1n ? numerator : `${numerator}/${denominator}`} ${reference} by Odoo's factor`;
  const code = PACKAGES.find(([word]) => word.test(unit.name))?.[1];
  if (code && !taken.has(code)) {
    taken.add(code);
    return {
      code,
      holds: { unit: reference, ...holds },
      sure: 'likely',
      needsPerson: true,
      why: `a package by its name; ${content}`,
    };
  }
  return {
    code: reference,
    ...holds,
    sure: 'guess',
    needsPerson: true,
    why: `no code of its own; one ${content}`,
  };
}
