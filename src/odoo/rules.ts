import { decimalFromNumber, decimalScale } from '../core/decimal.js';
import { type Issue, issue } from '../core/issue.js';
import type { SiteRow, SiteTable } from '../sites/site.js';
import type { SiteView } from '../sites/site-view.js';
import type { Many2one } from './codecs.js';
import { decimalOfFloat } from './quantity.js';

/** What a rule may ask while one record is mapped: the site, and where to put its complaints. */
export interface Mapping {
  readonly view: SiteView;
  readonly model: string;
  readonly issues: Issue[];
}

/** How one canonical field is obtained. `reads` and `note` feed the coverage page; `of` does the work. */
export interface Rule<R, out T> {
  readonly reads: readonly string[];
  readonly note?: string;
  readonly absent?: true;
  /** After a complaint the value no longer matters: the record is rejected. */
  readonly of: (record: R, at: Mapping) => T;
}

type Key<R> = keyof R & string;
/** The fields of R that hold a V, or may hold one. */
export type Field<R, V> = { [K in Key<R>]: R[K] extends V | undefined ? K : never }[Key<R>];

/** Complains and gives up on the field: the issue makes the whole record a rejected one. */
export function complain(at: Mapping, ...[code, field, found, wanted, help]: Complaint): never {
  at.issues.push(issue(code, at.model, `/${field}`, found, wanted, help));
  return undefined as never;
}
type Complaint = [
  code: 'ODOO_EMPTY' | 'ODOO_PRECISION' | 'ODOO_INCOMPLETE' | 'SITE_UNKNOWN',
  field: string,
  found: unknown,
  wanted: string,
  help?: string,
];

/** The row of a record in a site table, with its code; a row without code is a decision nobody has made. */
export function siteRow<T extends SiteTable>(
  at: Mapping,
  table: T,
  field: string,
  odooId: number | undefined,
  label: string,
) {
  const row = at.view.row(table, odooId, label);
  if (row?.code !== undefined) return row as SiteRow<T> & { code: string };
  const found = odooId === undefined ? `"${label}"` : `${label} (id ${odooId})`;
  const help = row
    ? `Somebody has to fill in "code" in its row of "${table}" in the site file: ${row.why}.`
    : `Add a row to "${table}" in the site file, or run \`mfgc site init\` on these answers again.`;
  return complain(at, 'SITE_UNKNOWN', field, found, `a row with a code in the table "${table}"`, help);
}

/** A quantity in the unit of the very line: exact, in the site's unit code. */
export function siteQuantity(
  at: Mapping,
  field: string,
  amount: number,
  unit: Many2one,
  unitField = field,
): { value: string; unit: string } {
  const row = siteRow(at, 'units', unitField, unit.id, unit.label);
  if (row === undefined) return undefined as never;
  if (row.code === 'DAY' && row.externalId === 'uom.product_uom_day') {
    const help = 'Say HUR with numerator 8 in its row of "units", or what the plant means by a day.';
    return complain(at, 'SITE_UNKNOWN', unitField, row.code, 'no calendar day: Odoo’s has 8 hours', help);
  }
  const digits = Math.max(row.digits, at.view.site.quantityDigits);
  const value = decimalOfFloat(amount, digits);
  if (value === undefined) {
    const help = `Raise "digits" of the unit ${unit.label} in the site file if this Odoo really counts so finely.`;
    return complain(
      at,
      'ODOO_PRECISION',
      field,
      decimalFromNumber(amount) ?? amount,
      `at most ${digits} fraction digits`,
      help,
    );
  }
  const scaled = decimalScale(value, BigInt(row.numerator ?? 1), BigInt(row.denominator ?? 1));
  return {
    value: scaled ?? complain(at, 'ODOO_PRECISION', field, value, `an amount that ${row.code} can express`),
    unit: row.code,
  };
}

const plainRules = <R>() => ({
  /** Take the field as decoded. */
  from: <K extends Key<R>>(field: K): Rule<R, R[K]> => ({ reads: [field], of: (record) => record[field] }),

  /** The contract needs it; Odoo may leave it empty. Empty is an error here. */
  required: <K extends Key<R>>(field: K): Rule<R, NonNullable<R[K]>> => ({
    reads: [field],
    of: (record, at) => record[field] ?? complain(at, 'ODOO_EMPTY', field, undefined, 'a value'),
  }),

  /** Worked out from several fields; the note says how. */
  derived: <T>(reads: readonly Key<R>[], note: string, of: (record: R, at: Mapping) => T): Rule<R, T> => ({
    reads,
    note,
    of,
  }),

  /** The same for every record. */
  constant: <const T>(value: T, note?: string): Rule<R, T> => ({
    reads: [],
    ...(note ? { note } : {}),
    of: () => value,
  }),

  /** Odoo does not know. Say so, and say why. */
  absent: (reason: string): Rule<R, undefined> => ({
    reads: [],
    note: reason,
    absent: true,
    of: () => undefined,
  }),
});

const siteRules = <R>() => ({
  /** Odoo's record, said in this plant's own code; absent where Odoo has none. */
  lookup: (field: Field<R, Many2one>, table: SiteTable): Rule<R, string | undefined> => ({
    reads: [field],
    note: `through the site table "${table}"`,
    of: (record, at) => {
      const ref = record[field] as Many2one | undefined;
      return ref && siteRow(at, table, field, ref.id, ref.label)?.code;
    },
  }),

  /** Odoo's record, said in this plant's own code; an empty field is an error. */
  code: (field: Field<R, Many2one>, table: SiteTable): Rule<R, string> => ({
    reads: [field],
    note: `through the site table "${table}"`,
    of: (record, at) => {
      const ref = record[field] as Many2one | undefined;
      if (!ref) return complain(at, 'ODOO_EMPTY', field, undefined, 'a record');
      return siteRow(at, table, field, ref.id, ref.label)?.code;
    },
  }),

  /** An amount in the unit beside it. */
  quantity: (
    amount: Field<R, number>,
    unit: Field<R, Many2one>,
  ): Rule<R, { value: string; unit: string }> => ({
    reads: [amount, unit],
    note: 'in the unit of this very record, exact',
    of: (record, at) => {
      const ref = record[unit] as Many2one | undefined;
      if (!ref) return complain(at, 'ODOO_EMPTY', unit, undefined, 'a unit');
      return siteQuantity(at, amount, record[amount] as number, ref, unit);
    },
  }),
});

/** The rules for the fields of one record. */
export const rulesFor = <R>() => ({ ...plainRules<R>(), ...siteRules<R>() });
