import { z } from 'zod';
import { excerpt, type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import { type OdooVersion, renamed } from './versions.js';

/** The columns of one Odoo model that the maps read, each with its codec. */
export interface OdooRecord<R> {
  readonly model: string;
  readonly fields: readonly string[];
  readonly schema: z.ZodType<R>;
}

/** Declares the columns of a model. The casing says whose word it is: Odoo's names stay Odoo's. */
export function odooRecord<const S extends z.ZodRawShape>(
  model: string,
  shape: S,
): OdooRecord<z.output<z.ZodObject<S>>> {
  return { model, fields: Object.keys(shape), schema: z.object(shape) as never };
}

/** The record that an `OdooRecord` decodes to. */
export type RecordOf<O> = O extends OdooRecord<infer R> ? R : never;

/** Decodes by the declared type of each field, never by the value. Issues: ODOO_SHAPE. */
export function decodeRecord<R>(of: OdooRecord<R>, version: OdooVersion, raw: unknown): Result<R> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return failed([issue('ODOO_SHAPE', of.model, '', raw, 'a record as search_read answers it')]);
  }
  const named = renamed(of.model, version, raw as Record<string, unknown>);
  const decoded = of.schema.safeDecode(named as never);
  return decoded.success ? ok(decoded.data) : failed(shapeIssues(of.model, decoded.error, named));
}

/** The other direction: what `search_read` would answer for this record, which says `false` for nothing. */
export const encodeRecord = <R>(of: OdooRecord<R>, record: R): unknown =>
  Object.fromEntries(
    Object.entries(z.encode(of.schema, record) as object).map(([field, it]) => [field, it ?? false]),
  );

function shapeIssues(model: string, error: z.ZodError, raw: Readonly<Record<string, unknown>>): Issue[] {
  return error.issues.map((it) => {
    const field = String(it.path[0] ?? '');
    const found = Object.hasOwn(raw, field) ? raw[field] : undefined;
    const help = Object.hasOwn(raw, field)
      ? undefined
      : `Read the field "${field}" of ${model}; it was not in the answer.`;
    return issue('ODOO_SHAPE', model, `/${it.path.map(String).join('/')}`, found, wanted(it), help);
  });
}

const wanted = (it: z.core.$ZodIssue): string => (it.message.length < 100 ? it.message : excerpt(it.message));
