import { z } from 'zod';
import { excerpt, type Issue, issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { failed, ok, type Result } from '../core/result.js';
import { type FieldKind, kindOf } from './codecs.js';
import { type Column, columnsThere, fromVersion, nameIn, toVersion, wantedThere } from './drift.js';
import type { OdooVersion } from './versions.js';

/** The columns of one Odoo model that the maps read, each with its codec. */
export interface OdooRecord<R> {
  readonly model: string;
  readonly fields: readonly string[];
  /** What `fields_get` says of each column, in the versions the record is written for. */
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** Columns that come with a module of their own: an Odoo without it lacks them. */
  readonly optional: ReadonlySet<string>;
  /** The module that brings the whole model, where an Odoo may be without it. */
  readonly module?: string;
  readonly schema: z.ZodType<R>;
}

/** Declares the columns of a model. The casing says whose word it is: Odoo's names stay Odoo's. */
export function odooRecord<const S extends z.ZodRawShape>(
  model: string,
  shape: S,
  module?: string,
): OdooRecord<z.output<z.ZodObject<S>>> {
  const codecs = Object.entries(shape) as [string, z.ZodType][];
  return {
    model,
    ...(module === undefined ? {} : { module }),
    fields: codecs.map(([field]) => field),
    kinds: new Map(codecs.map(([field, codec]) => [field, kindOf(codec)])),
    optional: new Set(codecs.filter(([, codec]) => codec instanceof z.ZodOptional).map(([field]) => field)),
    schema: z.object(shape) as never,
  };
}

/** The record that an `OdooRecord` decodes to. */
export type RecordOf<O> = O extends OdooRecord<infer R> ? R : never;

/** Decodes by the declared type of each field, never by the value. Issues: ODOO_SHAPE. */
export function decodeRecord<R>(of: OdooRecord<R>, version: OdooVersion, raw: unknown): Result<R> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return failed([issue('ODOO_SHAPE', of.model, '', raw, 'a record as search_read answers it')]);
  }
  const answer = raw as Readonly<Record<string, unknown>>;
  const { columns, wanted } = readingOf(of, version);
  const record = fromVersion(columns, answer);
  const decoded = of.schema.safeDecode(record as never);
  const issues = [
    ...wanted.filter((it) => !Object.hasOwn(record, it.field)).map((it) => notRead(of.model, it.name)),
    ...(decoded.success ? [] : shapeIssues(of.model, version, decoded.error, answer)),
  ];
  return decoded.success && issues.length === 0 ? ok(decoded.data) : failed(issues);
}

/**
 * The other direction: what `search_read` of that version would answer for this record, which says
 * `false` for nothing.
 */
export const encodeRecord = <R>(of: OdooRecord<R>, version: OdooVersion, record: R): unknown =>
  toVersion(
    of.model,
    version,
    Object.fromEntries(
      Object.entries(z.encode(of.schema, record) as object).map(([field, it]) => [field, it ?? false]),
    ),
  );

/** How the answers of one version are read: every column it has, and those that only some versions have. */
interface Reading {
  readonly columns: readonly Column[];
  readonly wanted: readonly Column[];
}

const readings = new WeakMap<object, Map<OdooVersion, Reading>>();

/** Worked out once for a record and a version. */
function readingOf<R>(of: OdooRecord<R>, version: OdooVersion): Reading {
  const known = readings.get(of) ?? new Map<OdooVersion, Reading>();
  readings.set(of, known);
  return remembered(known, version, () => {
    const columns = columnsThere(of.model, version, of.fields);
    const there = new Set(wantedThere(of.model, version));
    return { columns, wanted: columns.filter(({ field }) => of.optional.has(field) && there.has(field)) };
  });
}

const notRead = (model: string, name: string, wanted = `the field that this version has`): Issue => {
  const help = `Read the field "${name}" of ${model}; it was not in the answer.`;
  return issue('ODOO_SHAPE', model, `/${name}`, undefined, wanted, help);
};

function shapeIssues(
  model: string,
  version: OdooVersion,
  error: z.ZodError,
  answer: Readonly<Record<string, unknown>>,
): Issue[] {
  return error.issues.map((it) => {
    const [field, ...rest] = it.path.map(String);
    const name = nameIn(model, field ?? '', version) ?? field ?? '';
    if (!Object.hasOwn(answer, name)) return notRead(model, name, wantedText(it));
    return issue('ODOO_SHAPE', model, `/${[name, ...rest].join('/')}`, answer[name], wantedText(it));
  });
}

const wantedText = (it: z.core.$ZodIssue): string =>
  it.message.length < 100 ? it.message : excerpt(it.message);
