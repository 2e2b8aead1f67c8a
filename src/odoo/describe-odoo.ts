import type { FieldKind } from './codecs.js';
import { driftOf, fieldThere } from './drift.js';
import type { OdooRecord } from './record.js';
import { RECORDS } from './records/index.js';
import { ODOO_VERSIONS, type OdooVersion, refuseUnknown } from './versions.js';

/** What `fields_get` says of one field; more than this is not looked at. */
export interface FieldDescription {
  readonly type: string;
  readonly relation?: string;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly store?: boolean;
  /** Pairs of key and label, or the keys alone. */
  readonly selection?: readonly (string | readonly unknown[])[];
}

/** The answers of `fields_get`, by model and field. */
export type FieldsGet = Readonly<Record<string, Readonly<Record<string, FieldDescription>>>>;

/** One way in which a server differs from what its version is known for. */
export interface OdooFinding {
  readonly kind: 'missing' | 'renamed' | 'retyped' | 'site-extended';
  readonly model: string;
  /** Odoo's name of the field; empty where the whole model is missing. */
  readonly field: string;
  /** Whether records of this model can not be mapped before somebody acts. */
  readonly stops: boolean;
  readonly found: string;
  readonly wanted: string;
  readonly sentence: string;
}

/** What was found when a server was compared with its version. */
export interface OdooDescription {
  readonly version: OdooVersion;
  /** Whether nothing that was found keeps a record from being mapped. */
  readonly fits: boolean;
  readonly findings: readonly OdooFinding[];
}

/**
 * Compares the answers of `fields_get` of a server with what the records and maps need of that version:
 * what is missing, named otherwise, of another type, or added by the site. Data, never an exception; only a
 * version that nobody knows is refused.
 */
export function describeOdoo(fieldsGet: FieldsGet, version: OdooVersion): OdooDescription {
  refuseUnknown(version);
  const known = RECORDS.flatMap((record) => ofRecord(record, fieldsGet[record.model], version));
  const findings = [...distinct(known), ...extensions(fieldsGet)];
  return { version, fits: !findings.some((it) => it.stops), findings };
}

/** Two records may read one model; what is wrong with it is said once. */
const distinct = (findings: readonly OdooFinding[]): OdooFinding[] => [
  ...new Map(findings.map((it) => [`${it.model} ${it.field}`, it])).values(),
];

type Fields = Readonly<Record<string, FieldDescription>>;

function ofRecord(
  record: OdooRecord<unknown>,
  fields: Fields | undefined,
  version: OdooVersion,
): OdooFinding[] {
  if (fields) return record.fields.flatMap((field) => ofField(record, field, fields, version) ?? []);
  const { model, module } = record;
  if (module !== undefined) {
    const sentence = `${model} was not described: the module ${module} is not installed, or it was not read.`;
    return [finding('missing', model, '', false, 'nothing', 'its fields', sentence)];
  }
  const sentence = `${model} was not described: read its fields_get, or install what it belongs to.`;
  return [finding('missing', model, '', true, 'nothing', 'its fields', sentence)];
}

function ofField(
  { model, kinds, optional }: OdooRecord<unknown>,
  field: string,
  fields: Fields,
  version: OdooVersion,
): OdooFinding | undefined {
  const there = fieldThere(model, field, version);
  if (!there) return undefined;
  const name = there.name ?? field;
  const wanted = there.kind ?? kinds.get(field);
  const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (found) return wanted && ofType(model, name, found, wanted, version);
  const isOptional = optional.has(field) && !driftOf(model).some((it) => it.field === field);
  return isOptional
    ? finding('missing', model, name, false, 'nothing', kindText(wanted), withoutModule(model, name))
    : elsewhere(model, field, name, fields, kindText(wanted), version);
}

const withoutModule = (model: string, name: string): string =>
  `${model} has no ${name}: the module it comes with is not installed, and what it tells stays absent.`;

/** A field that is not there under its name may be there under the name of another version. */
function elsewhere(
  ...[model, field, name, fields, wanted, version]: [string, string, string, Fields, string, OdooVersion]
): OdooFinding {
  for (const other of ODOO_VERSIONS) {
    const there = fieldThere(model, field, other);
    const called = there && (there.name ?? field);
    if (called === undefined || called === name || !Object.hasOwn(fields, called)) continue;
    const sentence = `${model} has ${called}, as ${other} calls it, and no ${name}: is this an Odoo ${version}?`;
    return finding('renamed', model, name, true, called, name, sentence);
  }
  const sentence = `${model} has no ${name}, which ${version} has: nothing of this model can be mapped.`;
  return finding('missing', model, name, true, 'nothing', wanted, sentence);
}

function ofType(
  ...[model, name, found, wanted, version]: [string, string, FieldDescription, FieldKind, OdooVersion]
): OdooFinding | undefined {
  const keys = found.selection?.map((it) => String(typeof it === 'string' ? it : it[0]));
  const same =
    wanted.types.includes(found.type) &&
    (wanted.relation === undefined || found.relation === wanted.relation) &&
    (wanted.keys === undefined || sameKeys(wanted.keys, keys));
  if (same) return undefined;
  const [is, was] = [
    kindText({ types: [found.type], ...found, ...(keys ? { keys } : {}) }),
    kindText(wanted),
  ];
  const sentence = `${model} ${name} is ${is}; in ${version} it is ${was}.`;
  return finding('retyped', model, name, true, is, was, sentence);
}

/** A server that says nothing of the keys is believed; in what order it says them does not matter. */
const sameKeys = (wanted: readonly string[], found: readonly string[] | undefined): boolean =>
  found === undefined || (found.length === wanted.length && wanted.every((it) => found.includes(it)));

function kindText(kind: FieldKind | undefined): string {
  if (!kind) return 'a field';
  const { types, relation, keys } = kind;
  return `${types.join(' or ')}${relation ? ` of ${relation}` : ''}${keys ? ` (${keys.join(', ')})` : ''}`;
}

/** Columns a site has added, by hand or with Studio: `remap` may read them. */
const extensions = (fieldsGet: FieldsGet): OdooFinding[] =>
  Object.entries(fieldsGet).flatMap(([model, fields]) =>
    Object.entries(fields)
      .filter(([name]) => name.startsWith('x_'))
      .map(([name, field]) => {
        const by = name.startsWith('x_studio_') ? 'with Studio' : 'by hand or by a module';
        const is = kindText({ types: [field.type], ...field });
        const sentence = `${model} has ${name} (${is}), added ${by}: a remap may read it.`;
        return finding('site-extended', model, name, false, is, 'nothing', sentence);
      }),
  );

const finding = (
  ...[kind, model, field, stops, found, wanted, sentence]: [
    OdooFinding['kind'],
    string,
    string,
    boolean,
    string,
    string,
    string,
  ]
): OdooFinding => ({ kind, model, field, stops, found, wanted, sentence });
