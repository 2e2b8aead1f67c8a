import { decimalFromNumber } from '../../core/decimal.js';
import { UNITS, unitFactor } from '../../vocabulary/unit-table.js';
import { digitsOfRounding } from '../quantity.js';
import type { UomUom } from '../records/uom-uom.js';
import { type Proposal, undecided } from './proposal.js';
import { PACKAGES, STANDARD_UNITS, UNIT_NAMES } from './unit-words.js';

type Fraction = readonly [bigint, bigint];

/** How many reference units of its category one of this unit is, as Odoo rounds it. */
function size({ uom_type, factor, factor_inv }: UomUom): Fraction | undefined {
  if (uom_type === 'reference') return [1n, 1n];
  const text = decimalFromNumber(uom_type === 'bigger' ? factor_inv : factor);
  if (text === undefined || text.startsWith('-') || text === '0') return undefined;
  const [whole = '0', fraction = ''] = text.split('.');
  const fractionOf: Fraction = [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  return uom_type === 'bigger' ? fractionOf : [fractionOf[1], fractionOf[0]];
}

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

/**
 * A code for every unit: by Odoo's own external id, else by a name that Odoo's factor confirms, else as a
 * package of the
 * reference unit, exactly. Odoo's day is a working day of eight hours and is told in hours.
 */
export function proposeUnits(
  units: readonly UomUom[],
  externalIds: ReadonlyMap<number, string>,
): UnitProposal[] {
  const references = new Map<number, string>();
  for (const unit of units.filter((it) => it.uom_type === 'reference')) {
    const code = STANDARD_UNITS[externalIds.get(unit.id)?.replace(/^uom\./, '') ?? ''] ?? byName(unit.name);
    if (code && unit.category_id) references.set(unit.category_id.id, code);
  }
  const taken = new Set<string>();
  return units.map((unit) => {
    const externalId = externalIds.get(unit.id);
    const common = {
      odooId: unit.id,
      ...(externalId ? { externalId } : {}),
      name: unit.name,
      digits: digitsOfRounding(unit.rounding),
    };
    return { ...common, ...proposal(unit, externalId, references.get(unit.category_id?.id ?? 0), taken) };
  });
}

type Answer = Omit<UnitProposal, 'odooId' | 'name' | 'digits'>;

function proposal(
  unit: UomUom,
  externalId: string | undefined,
  reference: string | undefined,
  taken: Set<string>,
): Answer {
  if (
    externalId === 'uom.product_uom_day' ||
    /^(day|days|tag|tage|jour|jours|día|días)$/i.test(unit.name.trim())
  ) {
    return {
      code: 'HUR',
      numerator: 8,
      denominator: 1,
      sure: 'guess',
      needsPerson: true,
      why: 'a day in Odoo is a working day of 8 hours, never DAY',
    };
  }
  const standard = externalId?.startsWith('uom.') ? STANDARD_UNITS[externalId.slice(4)] : undefined;
  if (standard) return { code: standard, sure: 'certain', needsPerson: false, why: 'a unit that Odoo ships' };
  const named = byName(unit.name);
  const measured = size(unit);
  if (named && unit.uom_type === 'reference')
    return { code: named, sure: 'likely', needsPerson: false, why: 'the name of a reference unit' };
  const expected = named && reference ? unitFactor(named, reference) : undefined;
  if (named && measured && expected && agrees(measured, expected)) {
    return {
      code: named,
      sure: 'likely',
      needsPerson: false,
      why: 'a name that the factor in Odoo confirms',
    };
  }
  return packaging(unit, measured, reference, taken);
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
