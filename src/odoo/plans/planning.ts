import { decimalCompare, decimalFromNumber, decimalScale, fractionDigits } from '../../core/decimal.js';
import { type Issue, issue } from '../../core/issue.js';
import { rowsOf, type SiteRow, type SiteTable } from '../../sites/site.js';
import type { SiteView } from '../../sites/site-view.js';
import { unitFactor } from '../../vocabulary/unit-table.js';
import type { OdooVersion } from '../versions.js';
import type { OdooStep, PlanValue } from './plan.js';
import type { PlanPolicy } from './policy.js';
import { type Column, search } from './steps.js';

/**
 * Records by canonical code that go before the site file: where it has no such table yet, or where several
 * rows share a code and one of them is to be posted to.
 */
export interface PlantRecords {
  /** `maintenance.equipment` of each piece of equipment. */
  readonly equipment?: Readonly<Record<string, number>>;
  /** `mrp.workcenter.productivity.loss` of each reason of downtime. */
  readonly downtimeReasons?: Readonly<Record<string, number>>;
}

/** What the caller knows of the goods, from the balances and events that were told so far. */
export interface KnownGoods {
  /** The places where some of this lot lies, by balances or by the whereabouts of the laws; for holds. */
  readonly places?: (itemId: string, lotNumber: string) => readonly { plantId: string; locationId: string }[];
  /** Whether a hold other than this one covers the lot; for releases. */
  readonly isHeldBeside?: (holdId: string, itemId: string, lotNumber: string) => boolean;
}

/** What a plan may ask while it is made: the plant, the policy, and where to put its complaints. */
export interface Planning {
  readonly contract: string;
  readonly key: string;
  readonly version: OdooVersion;
  readonly view: SiteView;
  readonly policy: PlanPolicy;
  readonly records: PlantRecords;
  readonly goods?: KnownGoods | undefined;
  readonly issues: Issue[];
  /** Look-ups of external ids that the plan begins with. */
  readonly lookups: Map<string, OdooStep>;
}

/** An amount as Odoo takes it, in one of its units. */
export interface Amount {
  readonly value: number;
  readonly unit: PlanValue;
}

/** Stands where an issue has been found: the plan will not be made. */
const NOTHING = 0;

function complain(at: Planning, path: string, found: unknown, wanted: string, help?: string): typeof NOTHING {
  at.issues.push(issue('SITE_UNKNOWN', at.contract, path, found, wanted, help));
  return NOTHING;
}

const rowsIn = (at: Planning, table: SiteTable) =>
  rowsOf(at.view.site, table) as readonly (SiteRow & { code?: string })[];

const named = (row: SiteRow): boolean => row.odooId !== undefined || row.externalId !== undefined;

/** The id of a row: as it stands in the site file, else looked up by its external id when the plan runs. */
const idOf = (at: Planning, { odooId, externalId = '' }: SiteRow): PlanValue =>
  odooId ?? standardRecord(at, externalId);

/** A record that Odoo brings along, by its external id: looked up when the plan runs. */
export function standardRecord(at: Planning, externalId: string): PlanValue {
  const name = `find ${externalId}`;
  const dot = externalId.indexOf('.');
  const domain = [
    ['module', '=', externalId.slice(0, dot)],
    ['name', '=', externalId.slice(dot + 1)],
  ];
  at.lookups.set(name, {
    ...search(name, `Find the record that is called ${externalId}.`, 'ir.model.data', domain, ['res_id']),
    expect: [{ path: [0, 'res_id'], is: 'filled' }],
    otherwise: `This database has no record ${externalId}; correct the site file.`,
  });
  return { $from: name, path: [0, 'res_id'] };
}

/** The row of a canonical code. Exactly one: where two records share a code, a person has to choose. */
function rowOf(at: Planning, table: SiteTable, path: string, code: string): SiteRow | undefined {
  const rows = rowsIn(at, table).filter((it) => it.code === code && named(it));
  if (rows.length === 1) return rows[0];
  const help = `Give exactly one row of "${table}" in the site file this code and an "odooId" or "externalId".`;
  complain(at, path, code, `one record in the table "${table}", not ${rows.length}`, help);
  return undefined;
}

/** The record of a canonical code. */
export function recordId(at: Planning, table: SiteTable, path: string, code: string): PlanValue {
  const row = rowOf(at, table, path, code);
  return row ? idOf(at, row) : NOTHING;
}

/** A list of one record, as `load` reads lists: text, by id or by external id. */
export function listColumn(
  at: Planning,
  field: string,
  [table, path, code]: readonly [SiteTable, string, string],
): Column {
  const row = rowOf(at, table, path, code);
  return row?.odooId === undefined
    ? [`${field}/id`, row?.externalId ?? '']
    : [`${field}/.id`, String(row.odooId)];
}

/** All records of a code that several may share, such as one step in several bills of material. */
export function recordIds(at: Planning, table: SiteTable, path: string, code: string): readonly PlanValue[] {
  const rows = rowsIn(at, table).filter((it) => it.code === code && named(it));
  if (rows.length > 0) return rows.map((it) => idOf(at, it));
  complain(at, path, code, `a record in the table "${table}"`);
  return [];
}

/** The record of a code: what the caller says goes before the table of the site file. */
export function plantRecord(at: Planning, table: keyof PlantRecords, path: string, code: string): PlanValue {
  const records = at.records[table] ?? {};
  const id = Object.hasOwn(records, code) ? records[code] : undefined;
  return id ?? recordId(at, table, path, code);
}

/** The company of a plant. */
export const companyOf = (at: Planning, plantId: string): PlanValue =>
  recordId(at, 'companies', '/plantId', plantId);

/** The place, which has to be one of this plant's. */
export const placeId = (at: Planning, path: string, place: { locationId: string }): PlanValue =>
  recordId(at, 'locations', `${path}/locationId`, place.locationId);

type UnitRow = SiteRow<'units'> & { code: string };

/** The unit that counts the same: the very code, else one that is the same by another name. */
function unitRow(at: Planning, unit: string): UnitRow | undefined {
  const rows = at.view.site.units.filter((it): it is UnitRow => it.code !== undefined && named(it));
  const plain = (it: UnitRow) => (it.numerator ?? 1) === (it.denominator ?? 1);
  const same = (it: UnitRow) => {
    const factor = unitFactor(unit, it.code);
    return factor !== undefined && factor[0] === factor[1];
  };
  return (
    rows.find((it) => it.code === unit && plain(it)) ??
    rows.find((it) => same(it) && plain(it)) ??
    rows.find((it) => it.code === unit)
  );
}

/** The amount in a unit of this Odoo, exact: a value that would not survive is an issue, never rounded. */
export function amountOf(
  at: Planning,
  path: string,
  { value, unit }: { readonly value: string; readonly unit: string },
): Amount {
  const row = unitRow(at, unit);
  if (!row) {
    const wanted = 'a record in the table "units"';
    return { value: NOTHING, unit: complain(at, `${path}/unit`, unit, wanted) };
  }
  const scaled = decimalScale(value, BigInt(row.denominator ?? 1), BigInt(row.numerator ?? 1));
  const number = Number(scaled ?? Number.NaN);
  const back = decimalFromNumber(number);
  const survives =
    scaled !== undefined &&
    back !== undefined &&
    decimalCompare(back, scaled) === 0 &&
    fractionDigits(back) <= row.digits;
  if (!survives) {
    const wanted = `an amount of at most ${row.digits} fraction digits in ${row.name}`;
    at.issues.push(issue('ODOO_PRECISION', at.contract, `${path}/value`, value, wanted));
  }
  return { value: survives ? number : NOTHING, unit: idOf(at, row) };
}

/** A moment as Odoo takes it: UTC, to the second. */
export const datetimeOf = (instant: string): string => instant.slice(0, 19).replace('T', ' ');

const MOST_VARIANTS = 64;

/** The record of a code, where the plant's tables have it. */
export const knownRecord = (at: Planning, table: SiteTable, code: string): PlanValue | undefined =>
  rowsIn(at, table).some((it) => it.code === code && named(it))
    ? recordId(at, table, '/id', code)
    : undefined;

/** Every name that a document may have in Odoo when this is its code. */
export function documentNames(at: Planning, code: string): readonly string[] {
  const variants = at.view.site.documentNames.reduceRight<readonly string[]>(
    (names, { from, to }) =>
      to === '' ? names : names.flatMap((it) => spellings(it, to, from)).slice(0, MOST_VARIANTS),
    [code],
  );
  const names = [...new Set([code, ...variants])];
  return names.filter((it) => at.view.documentCode(it) === code);
}

/** Each place where `from` stands may have been `to` before, or not: changed first, as is last. */
function spellings(text: string, from: string, to: string): string[] {
  const parts = text.split(from);
  return parts
    .slice(1)
    .reduce<string[]>(
      (heads, part) =>
        heads.flatMap((head) => [`${head}${to}${part}`, `${head}${from}${part}`]).slice(0, MOST_VARIANTS),
      [parts[0] as string],
    );
}
