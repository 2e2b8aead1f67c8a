import type { FieldKind } from './codecs.js';
import { FIELD_DRIFT } from './field-drift.js';
import type { OdooVersion } from './versions.js';

export { FIELD_DRIFT };

/** How one version writes a field otherwise than the records here do. */
export interface FieldThere {
  /** Its name there, where it is another one. */
  readonly name?: string;
  /** What `fields_get` says of it there, where that is something else. */
  readonly kind?: FieldKind;
  /** From the value there to the value the record is written for, and back. */
  readonly converter?: Converter;
}

/** A pair of pure functions that lose nothing. */
export interface Converter {
  readonly read: (there: unknown) => unknown;
  readonly write: (here: unknown) => unknown;
}

/** One field that is not the same in every version. */
export interface FieldDrift {
  readonly model: string;
  /** The name in `src/odoo/records`. */
  readonly field: string;
  /** The versions that differ; null where the version has no such field. */
  readonly there: Partial<Readonly<Record<OdooVersion, FieldThere | null>>>;
  readonly note: string;
}

const rowsOf = new Map<string, FieldDrift[]>();
for (const row of FIELD_DRIFT) rowsOf.set(row.model, [...(rowsOf.get(row.model) ?? []), row]);

/** The fields of one model that are not the same in every version. */
export const driftOf = (model: string): readonly FieldDrift[] => rowsOf.get(model) ?? [];

/** How a version writes a field; undefined where it has none, an empty object where nothing differs. */
export function fieldThere(model: string, field: string, version: OdooVersion): FieldThere | undefined {
  const row = driftOf(model).find((it) => it.field === field);
  const there = row?.there[version];
  return there === null ? undefined : (there ?? {});
}

/** The name of a field in a version; undefined where it is absent. */
export function nameIn(model: string, field: string, version: OdooVersion): string | undefined {
  const there = fieldThere(model, field, version);
  return there && (there.name ?? field);
}

type Raw = Readonly<Record<string, unknown>>;

/** Where a column of a record stands in the answers of a version, and how it is written there. */
export interface Column {
  readonly field: string;
  readonly name: string;
  readonly converter: Converter | undefined;
}

/** The columns of a record that a version has. */
export const columnsThere = (model: string, version: OdooVersion, fields: readonly string[]): Column[] =>
  fields.flatMap((field) => {
    const there = fieldThere(model, field, version);
    return there ? [{ field, name: there.name ?? field, converter: there.converter }] : [];
  });

/** The answer of a version as the records are written: these columns alone, in their names and shapes. */
export function fromVersion(columns: readonly Column[], answer: Raw): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const { field, name, converter } of columns)
    if (Object.hasOwn(answer, name)) out[field] = converter ? converter.read(answer[name]) : answer[name];
  return out;
}

/** The other direction: what the version would have answered. */
export function toVersion(model: string, version: OdooVersion, record: Raw): Record<string, unknown> {
  const out = { ...record };
  for (const { field, there } of driftOf(model)) {
    const differs = there[version];
    if (differs === undefined || !Object.hasOwn(record, field)) continue;
    delete out[field];
    if (differs === null) continue;
    out[differs.name ?? field] = differs.converter ? differs.converter.write(record[field]) : record[field];
  }
  return out;
}

/** Fields that a version has and others lack: optional in the record, and yet wanted there. */
export const wantedThere = (model: string, version: OdooVersion): string[] =>
  driftOf(model)
    .filter(({ there }) => Object.values(there).includes(null) && there[version] !== null)
    .map((it) => it.field);
