import type { Static, TObject } from '@sinclair/typebox';
import type { Contract } from '../core/contract.js';
import type { Issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import type { SiteView } from '../sites/site-view.js';
import { check } from '../wire/check.js';
import type { Mapping, Rule } from './rules.js';

/** Every canonical field has a rule; only an optional one may be absent. */
export type FieldRules<R, T> = {
  readonly [F in keyof T]-?: Rule<R, object extends Pick<T, F> ? T[F] | undefined : T[F]>;
};

/** A table: left our word, right where it comes from. */
export interface OdooMap<R, S extends TObject = TObject> {
  readonly contract: Contract<S>;
  readonly model: string;
  /** Which records it takes, in words, for the coverage page. */
  readonly takes: string;
  /** False where no recorded answer of a real Odoo stands behind it, only the published names of fields. */
  readonly verified?: false;
  readonly fields: FieldRules<R, Static<S>>;
}

/** Declares a map. The compiler refuses a forgotten field, an invented one and a rule of another type. */
export const defineOdooMap = <R, S extends TObject>(map: OdooMap<R, S>): OdooMap<R, S> => Object.freeze(map);

/** Obtains every field; the outcome is not yet checked. Issues: ODOO_EMPTY, ODOO_PRECISION, SITE_UNKNOWN. */
export function obtainFields<R, S extends TObject>(
  map: OdooMap<R, S>,
  record: R,
  view: SiteView,
): Result<Static<S>> {
  const issues: Issue[] = [];
  const at: Mapping = { view, model: map.model, issues };
  const data: Record<string, unknown> = {};
  for (const [field, rule] of Object.entries(map.fields) as [string, Rule<R, unknown>][]) {
    const value = rule.of(record, at);
    if (value !== undefined) data[field] = value;
  }
  return issues.length > 0 ? failed(issues) : ok(data as Static<S>);
}

/**
 * Obtains every field and checks the outcome. Issues: ODOO_EMPTY, ODOO_PRECISION, SITE_UNKNOWN, and those
 * of `check` where the answer does not make a valid document.
 */
export function applyMap<R, S extends TObject>(
  map: OdooMap<R, S>,
  record: R,
  view: SiteView,
): Result<Static<S>> {
  const data = obtainFields(map, record, view);
  return data.ok ? (check(map.contract, data.value) as Result<Static<S>>) : data;
}

/**
 * A map with some rules obtained another way, for one plant's own columns. It can not add, drop or retype
 * a field.
 */
export const remap = <R, S extends TObject>(
  map: OdooMap<R, S>,
  change: Partial<FieldRules<R, Static<S>>>,
): OdooMap<R, S> => Object.freeze({ ...map, fields: { ...map.fields, ...change } });
