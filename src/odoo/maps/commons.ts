import type { Many2one } from '../codecs.js';
import type { MrpWorkorder } from '../records/mrp-workorder.js';
import type { StockLot } from '../records/stock-lot.js';
import { complain, type Field, type Mapping, type Rule, rulesFor, siteRow } from '../rules.js';

/** The system's own name for a record of this Odoo. */
export const recordRef = (at: Mapping, model: string, id: number) => ({
  system: at.view.site.system,
  objectType: model,
  id: String(id),
});

/** A code for what has neither number nor unique name in Odoo: the system, the model and the id. */
export const recordCode = (at: Mapping, model: string, id: number): string =>
  `${at.view.site.system}.${model}.${id}`;

/** The plant: that of the record's company, or the site's own where Odoo names no company. */
export const plantOf = (at: Mapping, company: Many2one | undefined): string =>
  company ? siteRow(at, 'companies', 'company_id', company.id, company.label)?.code : at.view.site.plantId;

/** The step of a work order; one that was added to the order alone goes by its name. */
export const stepOf = (
  at: Mapping,
  field: string,
  { operation_id: operation, name }: Pick<MrpWorkorder, 'operation_id' | 'name'>,
): string => siteRow(at, 'operations', field, operation?.id, operation?.label ?? name)?.code;

/** The step of the work order that a record names. */
export function stepNamed(
  at: Mapping,
  field: string,
  ref: Many2one,
  workorder: MrpWorkorder | undefined,
): string {
  if (workorder) return stepOf(at, field, workorder);
  const wanted = 'it among the answers of mrp.workorder';
  return complain(at, 'ODOO_INCOMPLETE', field, ref.label, wanted);
}

/** What every event from Odoo says besides its own payload. */
export function eventTold<R extends { readonly id: number; readonly company_id: Many2one | undefined }>(
  model: string,
) {
  const { derived, constant, absent } = rulesFor<R>();
  return {
    plantId: derived(['company_id' as keyof R & string], 'the plant of the company', (it, at) =>
      plantOf(at, it.company_id),
    ),
    timeSource: constant('application', 'the clock of the Odoo server'),
    sourceReferences: derived(['id' as keyof R & string], 'the record itself', (it, at) => [
      recordRef(at, model, it.id),
    ]),
    notes: absent('Odoo has no remark on it.'),
    extensions: absent('Plant columns are added with remap.'),
  };
}

/** What every entity from Odoo says besides its own fields. */
export function entityTold<R extends { readonly id: number; readonly write_date: string }>(model: string) {
  const { derived, absent } = rulesFor<R>();
  const changed = 'write_date' as keyof R & string;
  return {
    version: derived([changed], 'seconds since 1970 of the last change: rises with every change', (it) =>
      Math.floor(Date.parse(it.write_date) / 1000),
    ),
    updatedAt: derived([changed], 'as it is', (it) => it.write_date),
    sourceReferences: derived(['id' as keyof R & string], 'the record itself', (it, at) => [
      recordRef(at, model, it.id),
    ]),
    validFrom: absent('Odoo keeps no validity of masters.'),
    validTo: absent('Odoo keeps no validity of masters.'),
    extensions: absent('Plant columns are added with remap.'),
  };
}

/** A place as the contracts name it. */
export function place<R extends { readonly company_id: Many2one | undefined }>(
  field: Field<R, Many2one>,
): Rule<R, { plantId: string; locationId: string }> {
  return rulesFor<R>().derived(
    [field, 'company_id' as keyof R & string],
    'through the site table "locations"',
    (it, at) => {
      const ref = it[field] as Many2one | undefined;
      if (!ref) return complain(at, 'ODOO_EMPTY', field, undefined, 'a location');
      return {
        plantId: plantOf(at, it.company_id),
        locationId: siteRow(at, 'locations', field, ref.id, ref.label)?.code,
      };
    },
  );
}

/** The status of a place, by the site's table; absent where the place keeps no stock. */
export const statusAt = <R>(field: Field<R, Many2one>) =>
  rulesFor<R>().derived(
    [field],
    'the status of the place, by the site table "locations"',
    (it, at) => at.view.row('locations', (it[field] as Many2one).id)?.stockStatus,
  );

/** The lot, exactly as typed; the label of the reference is not trusted. */
export function lotNumberOf<
  R extends { readonly lot_id: Many2one | undefined; readonly lot: StockLot | undefined },
>() {
  return rulesFor<R>().derived(['lot_id' as keyof R & string], 'stock.lot name, byte for byte', (it, at) => {
    if (!it.lot_id) return undefined;
    const wanted = 'the lot among the answers of stock.lot';
    return it.lot?.name ?? complain(at, 'ODOO_INCOMPLETE', 'lot_id', it.lot_id.label, wanted);
  });
}

/** The canonical order number: the name before any split, with the site's replacements. */
export function orderCode(at: Mapping, field: string, name: string | undefined): string {
  if (name === undefined)
    return complain(at, 'ODOO_INCOMPLETE', field, undefined, 'the order among the answers');
  const help = 'Add the characters of this name to "documentNames" in the site file.';
  return (
    at.view.documentCode(name) ??
    complain(at, 'SITE_UNKNOWN', field, name, 'a name that becomes a code', help)
  );
}

/** The id of a bill of material for one variant: with the item, where several variants share the bill. */
export function billCode(
  at: Mapping,
  field: string,
  bill: Many2one,
  variant: Many2one,
  isShared: boolean,
): string {
  const code = siteRow(at, 'boms', field, bill.id, bill.label)?.code;
  if (!isShared || code === undefined) return code as string;
  return `${code}.${siteRow(at, 'items', field, variant.id, variant.label)?.code}`;
}

/** Text as a reference or a remark holds it: one line, and what is cut off is seen to be. */
export function shortText(text: string | undefined, maxLength: number): string | undefined {
  const letters = [...(text ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim()];
  if (letters.length === 0) return undefined;
  return letters.length <= maxLength
    ? letters.join('')
    : `${letters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}
