import { decimalFromNumber } from '../../core/decimal.js';
import { UNITS, unitFactor } from '../../vocabulary/unit-table.js';
import { digitsOfRounding } from '../quantity.js';
import type { UomUom } from '../records/uom-uom.js';
import { type Proposal, undecided } from './proposal.js';

/** Odoo's own units by their external id (module uom); these ids are the same in every database. */
const STANDARD: Readonly<Record<string, string>> = {
  product_uom_unit: 'C62',
  product_uom_dozen: 'DZN',
  product_uom_hour: 'HUR',
  product_uom_minute: 'MIN',
  product_uom_meter: 'MTR',
  product_uom_millimeter: 'MMT',
  product_uom_km: 'KMT',
  product_uom_cm: 'CMT',
  uom_square_meter: 'MTK',
  product_uom_square_meter: 'MTK',
  uom_square_foot: 'FTK',
  product_uom_square_foot: 'FTK',
  product_uom_litre: 'LTR',
  product_uom_milliliter: 'MLT',
  product_uom_cubic_meter: 'MTQ',
  product_uom_cubic_inch: 'INQ',
  product_uom_cubic_foot: 'FTQ',
  product_uom_floz: 'OZA',
  product_uom_qt: 'QTL',
  product_uom_gal: 'GLL',
  product_uom_kgm: 'KGM',
  product_uom_gram: 'GRM',
  product_uom_ton: 'TNE',
  product_uom_lb: 'LBR',
  product_uom_oz: 'ONZ',
  product_uom_inch: 'INH',
  product_uom_foot: 'FOT',
  product_uom_yard: 'YRD',
  product_uom_mile: 'SMI',
  product_uom_kwh: 'KWH',
}; // prettier-ignore

/** What people call units, lower case. A name is only believed when Odoo's factor agrees. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  C62: [
    'unit',
    'units',
    'unit(s)',
    'pc',
    'pcs',
    'pce',
    'piece',
    'pieces',
    'each',
    'ea',
    'stück',
    'stk',
    'einheit',
    'einheiten',
    'unité',
    'unités',
    'unité(s)',
    'pièce',
    'pièces',
    'unidad',
    'unidades',
    'unidad(es)',
    'pieza',
    'piezas',
    'unità',
    'pezzo',
    'pezzi',
    'stuk',
    'stuks',
    'eenheid',
    'eenheden',
    'szt',
    'ks',
  ],
  DZN: [
    'dozen',
    'dozens',
    'doz',
    'dutzend',
    'douzaine',
    'douzaines',
    'docena',
    'docenas',
    'dozzina',
    'dozijn',
  ],
  PR: ['pair', 'pairs', 'paar', 'paire', 'paires', 'par', 'pares', 'paio', 'paia'],
  GRO: ['gross'],
  CEN: ['hundred', 'hundreds', '100 units'],
  MIL: ['thousand', 'thousands', 'mille', '1000 units'],
  KGM: ['kg', 'kilogram', 'kilograms', 'kilo', 'kilos', 'kilogramm', 'kilogramme', 'kilogrammes'],
  GRM: ['g', 'gr', 'gram', 'grams', 'gramm', 'gramme', 'grammes', 'gramo', 'gramos'],
  MGM: ['mg', 'milligram', 'milligrams'],
  MC: ['µg', 'μg', 'ug', 'mcg'],
  TNE: ['t', 'ton', 'tons', 'tonne', 'tonnes', 'metric ton'],
  LBR: ['lb', 'lbs', 'pound', 'pounds'],
  ONZ: ['oz', 'ounce', 'ounces'],
  MTR: ['m', 'meter', 'meters', 'metre', 'metres', 'mètre', 'mètres', 'metro', 'metros'],
  MMT: ['mm', 'millimeter', 'millimetre'],
  CMT: ['cm', 'centimeter', 'centimetre'],
  DMT: ['dm'],
  KMT: ['km', 'kilometer'],
  '4H': ['µm', 'μm', 'um', 'micron'],
  INH: ['in', 'inch', 'inches', 'inch(es)', '"'],
  FOT: ['ft', 'foot', 'feet', 'foot(ft)'],
  YRD: ['yd', 'yard', 'yards'],
  SMI: ['mi', 'mile', 'miles', 'mile(s)'],
  MTK: ['m²', 'm2', 'sqm', 'square meter'],
  CMK: ['cm²', 'cm2'],
  MMK: ['mm²', 'mm2'],
  FTK: ['ft²', 'ft2', 'sqft'],
  INK: ['in²', 'in2'],
  LTR: ['l', 'liter', 'liters', 'litre', 'litres', 'litro', 'litros', 'liter(s)'],
  MLT: ['ml', 'milliliter', 'millilitre'],
  CLT: ['cl', 'centiliter', 'centilitre'],
  DLT: ['dl', 'deciliter', 'decilitre'],
  HLT: ['hl', 'hectoliter', 'hectolitre'],
  MTQ: ['m³', 'm3', 'cbm', 'cubic meter'],
  CMQ: ['cm³', 'cm3', 'ccm'],
  DMQ: ['dm³', 'dm3'],
  INQ: ['in³', 'in3'],
  FTQ: ['ft³', 'ft3'],
  OZA: ['fl oz', 'fl oz (us)'],
  QTL: ['qt', 'qt (us)', 'quart'],
  PTL: ['pt (us)', 'pint'],
  GLL: ['gal', 'gal (us)', 'gal(s)', 'gallon', 'gallons'],
  HUR: ['h', 'hour', 'hours', 'hour(s)', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas'],
  MIN: ['min', 'minute', 'minutes', 'minuten'],
  SEC: ['s', 'sec', 'second', 'seconds'],
  KWH: ['kwh'],
  WHR: ['wh'],
  MWH: ['mwh'],
}; // prettier-ignore

/** Words for packages, and their Rec 21 code behind the X. */
const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(box|boxes|caja|cajas|boîte|boîtes|scatola|schachtel|doos)\b/i, 'XBX'],
  [/\b(carton|cartons|ctn|karton|kartons|cartón)\b/i, 'XCT'],
  [/\b(case|cases|kiste|kisten|caisse)\b/i, 'XCS'],
  [/\b(pallet|pallets|palette|paletten|palettes|palé|palet)\b/i, 'XPX'],
  [/\b(bag|bags|beutel|bolsa|sachet|sachets|zak)\b/i, 'XBG'],
  [/\b(sack|sacks|säcke|sac|sacs|saco)\b/i, 'XSA'],
  [/\b(roll|rolls|rolle|rollen|rouleau|rouleaux|rollo)\b/i, 'XRO'],
  [/\b(reel|reels|spule|spulen|bobine|bobines)\b/i, 'XRL'],
  [/\b(drum|drums|fass|fässer|fût|fûts|tambor)\b/i, 'XDR'],
  [/\b(pail|pails|bucket|buckets|eimer|seau|seaux)\b/i, 'XPL'],
  [/\b(can|cans|dose|dosen|lata)\b/i, 'XCX'],
  [/\b(bottle|bottles|flasche|flaschen|bouteille|bouteilles|botella)\b/i, 'XBO'],
  [/\b(crate|crates)\b/i, 'XCR'],
  [/\b(tray|trays|tablett)\b/i, 'XPU'],
  [/\b(jar|jars)\b/i, 'XJR'],
  [/\b(bundle|bundles|bündel|bund)\b/i, 'XBE'],
  [/\b(tube|tubes|tuben)\b/i, 'XTU'],
  [/\b(pack|packs|package|packages|packung|packungen|paquete|paquet|pak)\b/i, 'XPK'],
];

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
  return Object.keys(NAMES).find((code) => NAMES[code]?.includes(plain));
};

/**
 * A code for every unit: by Odoo's own external id, else by a name that Odoo's factor confirms, else as a package of the
 * reference unit, exactly. Odoo's day is a working day of eight hours and is told in hours.
 */
export function proposeUnits(
  units: readonly UomUom[],
  externalIds: ReadonlyMap<number, string>,
): UnitProposal[] {
  const references = new Map<number, string>();
  for (const unit of units.filter((it) => it.uom_type === 'reference')) {
    const code = STANDARD[externalIds.get(unit.id)?.replace(/^uom\./, '') ?? ''] ?? byName(unit.name);
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
  const standard = externalId?.startsWith('uom.') ? STANDARD[externalId.slice(4)] : undefined;
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
