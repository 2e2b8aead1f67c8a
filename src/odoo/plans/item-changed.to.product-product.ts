import type { DataOf } from '../../core/contract.js';
import { ItemChangedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { keepMaster } from './master-steps.js';
import { type Planning, recordId } from './planning.js';
import { type Column, ref, since, text } from './steps.js';

type Item = DataOf<typeof ItemChangedV1>;

/** Until 17 one field says whether goods are stored; from 18 on it takes two. */
function kindColumns(at: Planning, { itemKind }: Item): Column[] {
  if (itemKind === 'service') return [text(since(at.version, 18) ? 'type' : 'detailed_type', 'service')];
  const isStored = itemKind !== 'consumable';
  return since(at.version, 18)
    ? [text('type', 'consu'), text('is_storable', isStored ? 'True' : 'False')]
    : [text('detailed_type', isStored ? 'product' : 'consu')];
}

/** Name, bar code and use of an item; kind, unit and tracking are settled when it is made. */
export const ItemChangedToProductProduct = defineOdooPlan({
  contract: ItemChangedV1,
  model: 'product.product',
  says: 'A product; once made, its kind, unit and tracking stay as they are.',

  steps: (data, at) => {
    const unit = recordId(at, 'units', '/baseUnit', data.baseUnit);
    const barcode = data.gtins?.[0];
    return keepMaster(at, {
      id: data.id,
      kind: 'item',
      table: 'items',
      model: 'product.product',
      columns: [
        text('name', data.name),
        text('default_code', data.id),
        text('tracking', data.trackingKind),
        ref('uom_id', unit),
        ...(since(at.version, 19) ? [] : [ref('uom_po_id', unit)]),
        ...kindColumns(at, data),
      ],
      values: {
        name: data.name,
        active: data.status !== 'obsolete',
        ...(barcode === undefined ? {} : { barcode }),
      },
    });
  },
});
