import type { BomMaster, WorkCenterMaster } from '../records/master-data.js';
import type { ProductProduct } from '../records/product-product.js';
import type { StockLocation } from '../records/stock-location.js';
import { codeText, isCode } from './code-text.js';
import type { ExternalIds } from './external-ids.js';
import { distinct, fromCode, fromText, guess, likely, own, type Proposal, undecided } from './proposal.js';

/** Items: the internal reference, else the barcode, else the external id, else the name. */
export function proposeItems(
  products: readonly ProductProduct[],
  missing: ReadonlyMap<number, string>,
  externalIds: ExternalIds,
) {
  const rows = products.map((it): Proposal => {
    const externalId = externalIds.get(it.id);
    return { odooId: it.id, ...own(externalId), name: it.name, ...itemCode(it, externalId) };
  });
  const others = [...missing].map(([odooId, label]): Proposal => {
    const code = /^\[([^\]]+)\]/.exec(label)?.[1] ?? label;
    return {
      odooId,
      name: label,
      ...fromText(code, 'the label of a product that was not among the answers (archived?)'),
    };
  });
  return distinct([...rows, ...others]);
}

function itemCode(it: ProductProduct, externalId: string | undefined) {
  const reference = it.default_code?.trim();
  if (reference) return fromCode(reference, 'the internal reference (default_code)');
  if (it.barcode && isCode(it.barcode))
    return likely(it.barcode, 'the barcode; it has no internal reference');
  const imported = externalId?.split('.').slice(1).join('.');
  if (imported && isCode(imported))
    return guess(imported, 'the external id; it has neither internal reference nor barcode');
  return fromText(it.name, 'the name; it has neither internal reference nor barcode');
}

/** Whole words, in any script: for `\b` an é is no letter. */
const words = (...any: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${any.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const WAITING = words(
  ...['quality', 'qc', 'qa', 'inspection', 'quarant(ine|äne|ane|aine|ena)', 'cuarentena', 'prüf\\p{L}*'],
  ...['qualität\\p{L}*', 'calidad', 'qualité', 'qualità', 'kwaliteit'],
);
const STOPPED = words(
  ...['block\\p{L}*', 'hold', 'held', 'sperr\\p{L}*', 'gesperrt', 'reject\\p{L}*', 'bloqu\\p{L}*'],
  ...['defect\\p{L}*', 'nok'],
);

/**
 * Which status goods have that lie there; a place whose name speaks of quality or blocking is for a person
 * to confirm.
 */
function statusOf(usage: string, name: string) {
  if (usage === 'transit') return { stockStatus: 'inTransit' as const };
  if (usage !== 'internal') return {};
  if (STOPPED.test(name))
    return { stockStatus: 'blocked' as const, needsPerson: true, sure: 'guess' as const };
  if (WAITING.test(name))
    return { stockStatus: 'quality' as const, needsPerson: true, sure: 'guess' as const };
  return { stockStatus: 'unrestricted' as const };
}

/** Names of groups that 19 no longer writes before the place itself. */
const GROUPS = /^(Virtual Locations|Partners|Physical Locations)\//;

/** Locations: the full name, which is unique; a barcode is printed differently from version to version. */
export function proposeLocations(
  locations: readonly StockLocation[],
  missing: ReadonlyMap<number, string>,
  externalIds: ExternalIds,
) {
  const rows = locations.map((it) => {
    const name = it.complete_name ?? it.name;
    const code = codeText(name.replace(GROUPS, ''));
    const why = 'the full name of the location';
    const proposal = code ? likely(code, why) : undecided(`${why}, but nothing of it fits into a code`);
    const row = { odooId: it.id, ...own(externalIds.get(it.id)), name, ...proposal, usage: it.usage };
    return { ...row, ...statusOf(it.usage, name) };
  });
  const others = [...missing].map(([odooId, label]) => ({
    odooId,
    name: label,
    ...fromText(label.replace(GROUPS, ''), 'the label of a location that was not among the answers'),
    usage: 'unknown' as const,
  }));
  return distinct([...rows, ...others]);
}

/** Work centers: their code, else their name. */
export function proposeWorkCenters(
  centers: readonly WorkCenterMaster[],
  missing: ReadonlyMap<number, string>,
) {
  const rows = centers.map((it): Proposal => {
    const proposal = it.code?.trim()
      ? fromCode(it.code.trim(), 'the code of the work center')
      : fromText(it.name, 'the name; it has no code');
    return { odooId: it.id, name: it.name, ...proposal };
  });
  const others = [...missing].map(
    ([odooId, name]): Proposal => ({
      odooId,
      name,
      ...fromText(name, 'the label of a work center not among the answers'),
    }),
  );
  return distinct([...rows, ...others]);
}

/** Bills of material: their code, else that of their product with a sign that it is none of the product. */
export function proposeBoms(boms: readonly BomMaster[], missing: ReadonlyMap<number, string>) {
  const rows = boms.map((it): Proposal => {
    const label = (it.product_id ?? it.product_tmpl_id).label;
    const proposal = it.code?.trim()
      ? fromCode(it.code.trim(), 'the reference of the bill of material')
      : fromText(`BOM-${label}`, 'the product; it has no reference');
    return { odooId: it.id, name: `${it.code ?? ''} ${label}`.trim(), ...proposal };
  });
  const others = [...missing].map(
    ([odooId, name]): Proposal => ({
      odooId,
      name,
      ...fromText(name, 'the label of a bill of material not among the answers'),
    }),
  );
  return distinct([...rows, ...others]);
}

/**
 * Steps: the name, in capitals. The same name on two bills of material is the same step, on one order it
 * is not.
 */
export function proposeOperations(
  operations: ReadonlyMap<number, string>,
  adHoc: ReadonlySet<string>,
  neighbours: Iterable<ReadonlySet<number>>,
): Proposal[] {
  const rows = new Map(
    [...operations].map(([odooId, name]): [number, Proposal] => [
      odooId,
      { odooId, name, ...stepCode(name) },
    ]),
  );
  for (const ids of neighbours) {
    const together = distinct([...ids].flatMap((id) => rows.get(id) ?? []));
    for (const row of together) if (row.odooId !== undefined) rows.set(row.odooId, row);
  }
  return [...rows.values(), ...[...adHoc].map((name): Proposal => ({ name, ...stepCode(name) }))];
}

function stepCode(name: string) {
  const code = codeText(name)?.toUpperCase();
  return code
    ? likely(code, 'the name of the operation')
    : undecided('the name, but nothing of it fits into a code');
}

/** Partners: their reference, else their name. */
export function proposePartners(
  partners: ReadonlyMap<number, string>,
  references: ReadonlyMap<number, string>,
) {
  const rows = [...partners].map(([odooId, name]): Proposal => {
    const reference = references.get(odooId)?.trim();
    return {
      odooId,
      name,
      ...(reference
        ? fromCode(reference, 'the reference of the partner')
        : fromText(name, 'the name; it has no reference')),
    };
  });
  return distinct(rows);
}
