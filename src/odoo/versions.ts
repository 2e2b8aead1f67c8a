/** The versions whose answers this library knows. An unknown version is refused, not guessed. */
export const ODOO_VERSIONS = ['17.0', '18.0'] as const;
export type OdooVersion = (typeof ODOO_VERSIONS)[number];

export const isOdooVersion = (text: string): text is OdooVersion =>
  (ODOO_VERSIONS as readonly string[]).includes(text);

/** What one version calls a field otherwise than the records here do. */
export interface FieldDrift {
  readonly model: string;
  /** The name in `src/odoo/records`. */
  readonly field: string;
  /** The name in that version; null where the version has no such field. */
  readonly named: Partial<Readonly<Record<OdooVersion, string | null>>>;
  readonly note: string;
}

/** Names that differ between versions, one row each; the records are written in the names of 17 and 18. */
export const FIELD_DRIFT: readonly FieldDrift[] = [
  {
    model: 'product.product',
    field: 'is_storable',
    named: { '17.0': null },
    note: '17 keeps storable goods as type "product"; 18 as type "consu" with is_storable.',
  },
  {
    model: 'stock.scrap',
    field: 'scrap_reason_tag_ids',
    named: { '17.0': null },
    note: '17 has no reason tags; the reason is the free text in origin.',
  },
];

/** The record with the names of this version changed to the names of `src/odoo/records`. */
export function renamed(
  model: string,
  version: OdooVersion,
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const out = { ...record };
  for (const { field, named } of FIELD_DRIFT.filter((it) => it.model === model)) {
    const there = named[version];
    if (there === undefined || there === null) continue;
    out[field] = out[there];
    delete out[there];
  }
  return out;
}

/** The name of a field in a version, for the coverage page; undefined where it is absent. */
export function nameIn(model: string, field: string, version: OdooVersion): string | undefined {
  const drift = FIELD_DRIFT.find((it) => it.model === model && it.field === field);
  const there = drift?.named[version];
  return there === null ? undefined : (there ?? field);
}
