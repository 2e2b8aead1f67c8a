import type { DataOf } from '../../core/contract.js';
import { decimalScale } from '../../core/decimal.js';
import { BomChangedV1 } from '../../printed/index.js';
import { type BomLine, type BomList, keepLines } from './bom-steps.js';
import { defineOdooPlan, type NotPlanned, notPlanned } from './define-plan.js';
import { lasting } from './master-steps.js';
import { MODULE, type OdooStep, type PlanValue } from './plan.js';
import { amountOf, companyOf, type Planning, recordId } from './planning.js';
import {
  type Column,
  fieldIs,
  findOne,
  from,
  idFrom,
  load,
  nameOf,
  ref,
  search,
  setFields,
  text,
  tie,
  told,
} from './steps.js';

type Bom = DataOf<typeof BomChangedV1>;

const KINDS: Readonly<Record<string, string>> = { manufacture: 'normal', kit: 'phantom' };
const COMES_OUT = ['byProduct', 'coProduct'];

/** Why a bill has no place in Odoo, or not yet. */
function whyNot(at: Planning, data: Bom, externalId: string): NotPlanned | undefined {
  const known = at.view.site.boms.filter((it) => it.code === data.id);
  if (known.some((it) => it.externalId !== `${MODULE}.${externalId}`)) {
    return notPlanned(
      'The bill has been entered by hand, and its lines have no names that last: an engineer changes it there.',
    );
  }
  if (KINDS[data.bomKind] === undefined) {
    return notPlanned('Odoo knows bills for subcontractors only with a module that is not supposed here.');
  }
  const { validFrom, updatedAt } = data;
  return validFrom !== undefined && validFrom > updatedAt
    ? notPlanned('A bill of Odoo is valid at once: tell the change again when it begins to be valid.')
    : undefined;
}

const findTemplate = (product: PlanValue): OdooStep =>
  findOne(
    search(
      'product',
      'Read of which template the product is.',
      'product.product',
      [['id', '=', product]],
      ['product_tmpl_id'],
    ),
    'Odoo has no such product, or it is archived.',
  );

/** The bill without its lines: made once, then set to what it is now. */
function keepHead(at: Planning, data: Bom, externalId: string): OdooStep[] {
  const product = recordId(at, 'items', '/itemId', data.itemId);
  const amount = amountOf(at, '/outputQuantity', data.outputQuantity);
  const type = KINDS[data.bomKind] as string;
  const values: Record<string, PlanValue> = {
    product_qty: amount.value,
    product_uom_id: amount.unit,
    type,
    consumption: data.consumptionPolicy,
  };
  const columns: Column[] = [
    text('code', data.id),
    ref('product_tmpl_id', from('product', [0, 'product_tmpl_id', 0])),
    ref('product_id', product),
    text('product_qty', amount.value),
    ref('product_uom_id', amount.unit),
    text('type', type),
    text('consumption', data.consumptionPolicy),
    ...(data.plantId === undefined ? [] : [ref('company_id', companyOf(at, data.plantId))]),
  ];
  const done = Object.entries(values).map(([field, value]) => fieldIs(field, value));
  return [
    findTemplate(product),
    load('record', `Make bill ${data.id}.`, 'mrp.bom', externalId, columns, { product_id: product }),
    setFields('head', `Set what bill ${data.id} is now.`, 'mrp.bom', idFrom('record'), values, done),
  ];
}

/** A bill that we made: its lines are those of the event, each under an external id of its own. */
export const BomChangedToMrpBom = defineOdooPlan({
  contract: BomChangedV1,
  model: 'mrp.bom',
  says: 'A bill of our own with exactly these lines; operations, losses and substitutes are kept elsewhere.',

  steps: (data, at) => {
    const bill = lasting({ kind: 'bom', id: data.id });
    const reason = whyNot(at, data, bill);
    if (reason) return reason;
    const lines = data.lines.map((it, i) => ({ ...it, path: `/lines/${i}` }));
    const inwards = lines.filter((it) => !COMES_OUT.includes(it.usage));
    const besides = lines
      .filter((it) => COMES_OUT.includes(it.usage))
      .map(
        ({ costShare, ...it }): BomLine => ({
          ...it,
          costShare: Number(decimalScale(costShare ?? '0', 100n, 1n)),
        }),
      );
    const list = (model: string, kind: string): BomList => ({ model, kind, bill });
    return [
      told(nameOf(at.key), true),
      ...keepHead(at, data, bill),
      ...keepLines(
        at,
        list('mrp.bom.line', 'line'),
        inwards.map(({ lineId, itemId, quantity, path }) => ({ lineId, itemId, quantity, path })),
      ),
      ...keepLines(at, list('mrp.bom.byproduct', 'by-product'), besides),
      tie(nameOf(at.key), 'mrp.bom', idFrom('record')),
    ];
  },
});
