import type { OdooVersion } from '../versions.js';
import { type Condition, type From, MODULE, type OdooStep, type Path, type PlanValue } from './plan.js';

/** Part of the answer of an earlier step. */
export const from = (step: string, path: Path, or?: PlanValue): From =>
  or === undefined ? { $from: step, path } : { $from: step, path, or };

/** The id of a record that an earlier step made or found. */
export const idFrom = (step: string): From => from(step, ['id']);

/** The id of the first record that an earlier search found. */
export const firstId = (step: string): From => from(step, [0, 'id']);

/** Reads records. */
export const search = (
  name: string,
  says: string,
  model: string,
  domain: PlanValue,
  fields: readonly string[],
  order = 'id',
): OdooStep => ({
  name,
  says,
  model,
  method: 'search_read',
  args: [],
  kwargs: { domain, fields, limit: 2, order },
  retry: 'safe',
});

/** Reads all records there are. */
export const searchAll = (...asked: Parameters<typeof search>): OdooStep => {
  const { limit: _, ...kwargs } = search(...asked).kwargs;
  return { ...search(...asked), kwargs };
};

const exactlyOne: readonly Condition[] = [
  { path: [0], is: 'filled' },
  { path: [1], is: 'empty' },
];

/** Reads the one record that the plan needs; none or two stop it. */
export const findOne = (step: OdooStep, otherwise: string, also: readonly Condition[] = []): OdooStep => ({
  ...step,
  expect: [...exactlyOne, ...also],
  otherwise,
});

/** The name of an external id of ours: the key of the event, and what of it. */
export const nameOf = (key: string, part?: string): string =>
  [key.replace('-', '_'), ...(part === undefined ? [] : [part])].join('_');

const dataOf = (name: string): PlanValue => [
  ['module', '=', MODULE],
  ['name', '=', name],
];

/** Asks whether an external id of ours is known. */
export const told = (name: string, finishes = false): OdooStep => ({
  ...search('told', 'Ask whether this event has been posted before.', 'ir.model.data', dataOf(name), [
    'model',
    'res_id',
  ]),
  ...(finishes ? { finishes: [{ path: [0, 'res_id'], is: 'filled' }] } : {}),
});

/** Finds the record that another event made, by its external id. */
export const findOurs = (name: string, says: string, ours: string, otherwise: string): OdooStep =>
  findOne(search(name, says, 'ir.model.data', dataOf(ours), ['res_id']), otherwise);

/** Ties the event to the record it is posted on, by an external id: nobody can tie it twice. */
export const tie = (name: string, model: string, record: PlanValue): OdooStep => ({
  name: 'tie',
  says: 'Write down, as an external id, which record this event is posted on.',
  model: 'ir.model.data',
  method: 'create',
  args: [{ module: MODULE, name, model, res_id: record, noupdate: true }],
  kwargs: {},
  retry: 'read-first',
  read: {
    model: 'ir.model.data',
    domain: dataOf(name),
    fields: ['res_id'],
    done: [{ path: [0, 'res_id'], equals: record }],
    ready: [{ path: [0], is: 'empty' }],
  },
});

/** One column of a record to load: amounts and texts as text, other records by their id. */
export type Column = readonly [field: string, value: PlanValue];

/** Another record, by its id in this database. */
export const ref = (field: string, id: PlanValue): Column => [`${field}/.id`, id];

/** A value as `load` reads it: text. */
export const text = (field: string, value: string | number): Column => [field, String(value)];

/**
 * Makes a record under an external id of ours. Datetimes are read as UTC, whatever zone the user has, and
 * units that Odoo keeps in its archive are found too.
 */
export const load = (
  name: string,
  says: string,
  model: string,
  externalId: string,
  columns: readonly Column[],
  same: Readonly<Record<string, PlanValue>> = {},
): OdooStep => ({
  name,
  says,
  model,
  method: 'load',
  args: [],
  kwargs: {
    fields: ['id', ...columns.map(([field]) => field)],
    data: [[`${MODULE}.${externalId}`, ...columns.map(([, value]) => value)]],
    context: { tz: 'UTC', active_test: false },
  },
  retry: 'by-external-id',
  externalId,
  same,
});

/** Calls a method of one record, after a read that tells whether it is done. */
export const act = (
  name: string,
  says: string,
  model: string,
  method: string,
  record: PlanValue,
  look: { fields: readonly string[]; done: readonly Condition[]; ready?: readonly Condition[] },
): OdooStep => ({
  name,
  says,
  model,
  method,
  args: [[record]],
  kwargs: {},
  retry: 'read-first',
  read: { model, domain: [['id', '=', record]], ...look },
});

/** Sets fields of one record to absolute values, unless it has them. */
export const setFields = (
  name: string,
  says: string,
  model: string,
  record: PlanValue,
  values: Readonly<Record<string, PlanValue>>,
  done: readonly Condition[],
): OdooStep => ({
  ...act(name, says, model, 'write', record, { fields: Object.keys(values), done }),
  args: [[record], values],
});

/** The first record says this in that field. */
export const fieldIs = (field: string, ...values: PlanValue[]): Condition => ({
  path: [0, field],
  in: values,
});

/** Whether a version is this one or a later one. */
export const since = (version: OdooVersion, major: number): boolean => Number.parseInt(version, 10) >= major;
