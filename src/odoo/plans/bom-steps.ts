import type { OdooStep, PlanValue } from './plan.js';
import { amountOf, type Planning, recordId } from './planning.js';
import { type Column, fieldIs, idFrom, load, ref, search, setFields, text } from './steps.js';

/** One line of a bill, or one thing that comes out besides. */
export interface BomLine {
  readonly lineId: string;
  readonly itemId: string;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly path: string;
  /** The share of the cost in percent, of what comes out besides. */
  readonly costShare?: number;
}

/** One list of lines of a bill: its model, and what its steps and records are called by. */
export interface BomList {
  readonly model: string;
  readonly kind: string;
  /** The external id of the bill. */
  readonly bill: string;
}

const stepName = ({ kind }: BomList, { lineId }: BomLine): string => `${kind} ${lineId}`;

/** No code has a colon and no external id a dot, so no two lines share an external id. */
const lastingLine = ({ bill, kind }: BomList, { lineId }: BomLine): string =>
  `${bill}:${kind}:${lineId.replaceAll('.', '~')}`;

/** A line is made under an external id of its own, then set to what it is now. */
function keepLine(at: Planning, list: BomList, line: BomLine): OdooStep[] {
  const amount = amountOf(at, `${line.path}/quantity`, line.quantity);
  const values: Record<string, PlanValue> = {
    product_id: recordId(at, 'items', `${line.path}/itemId`, line.itemId),
    product_qty: amount.value,
    product_uom_id: amount.unit,
    ...(line.costShare === undefined ? {} : { cost_share: line.costShare }),
  };
  const columns: Column[] = [
    ref('bom_id', idFrom('record')),
    ref('product_id', values.product_id as PlanValue),
    text('product_qty', amount.value),
    ref('product_uom_id', amount.unit),
  ];
  const name = stepName(list, line);
  const done = Object.entries(values).map(([field, value]) => fieldIs(field, value));
  return [
    load(name, `Make ${list.kind} ${line.lineId}.`, list.model, lastingLine(list, line), columns, {
      bom_id: idFrom('record'),
    }),
    setFields(`set ${name}`, `Set what it says now.`, list.model, idFrom(name), values, done),
  ];
}

/** Removes every line of the bill that the event no longer tells. */
function removeOthers(list: BomList, lines: readonly BomLine[]): OdooStep[] {
  const domain: PlanValue = [
    ['bom_id', '=', idFrom('record')],
    ['id', 'not in', lines.map((it) => idFrom(stepName(list, it)))],
  ];
  const others = `other ${list.kind}s`;
  return [
    {
      ...search(others, `Find each ${list.kind} that is no longer told.`, list.model, domain, []),
      method: 'search',
      args: [domain],
      kwargs: {},
    },
    {
      name: `remove ${others}`,
      says: 'Remove them.',
      model: list.model,
      method: 'unlink',
      args: [{ $from: others, path: [] }],
      kwargs: {},
      retry: 'read-first',
      read: { model: list.model, domain, fields: ['bom_id'], done: [{ path: [0], is: 'empty' }] },
    },
  ];
}

/** Makes a list of the bill say what these lines say, and nothing else. */
export const keepLines = (at: Planning, list: BomList, lines: readonly BomLine[]): OdooStep[] => [
  ...lines.flatMap((it) => keepLine(at, list, it)),
  ...removeOthers(list, lines),
];
