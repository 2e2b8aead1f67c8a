import type { OdooStep, PlanValue } from './plan.js';
import { fieldIs, from, nameOf, search, tie, told } from './steps.js';

const LINE = 'stock.move.line';

const named = (name: string, says: string, externalId: string): OdooStep => ({
  ...told(externalId),
  name,
  says,
});

/** Before the first write: the line is there, and its order has not been received yet. */
function mayGo(no: number, externalId: string): OdooStep[] {
  const unless = from('told', [0, 'res_id']);
  const original = `original ${no}`;
  return [
    {
      ...named(original, 'Find the line that is taken off.', externalId),
      unless,
      expect: [{ path: [0, 'res_id'], is: 'filled' }],
      otherwise: 'The original has never been posted, so there is nothing to take back.',
    },
    {
      ...search(
        `state ${no}`,
        'Make sure that its order has not been received.',
        LINE,
        [['id', '=', from(original, [0, 'res_id'])]],
        ['state'],
      ),
      unless,
      expect: [fieldIs('state', 'draft', 'waiting', 'confirmed', 'partially_available', 'assigned')],
      otherwise: 'The order has been received since: unbuild it in Odoo, or count what is wrong.',
    },
  ];
}

function goes(no: number, externalId: string): OdooStep[] {
  const line = `line ${no}`;
  const asked = named(line, 'Find the line, unless it is gone.', externalId);
  return [
    asked,
    {
      name: `remove ${no}`,
      says: 'Take the line off the order.',
      model: LINE,
      method: 'unlink',
      args: [[from(line, [0, 'res_id'])]],
      kwargs: {},
      retry: 'read-first',
      read: {
        model: 'ir.model.data',
        domain: asked.kwargs.domain as PlanValue,
        fields: ['res_id'],
        done: [{ path: [0], is: 'empty' }],
      },
    },
  ];
}

/**
 * Takes lines of ours off an open order. Odoo forgets the external id together with the line, so the event is
 * tied to the item first: whoever comes next knows that the lines were there.
 */
export const takeOff = (key: string, item: PlanValue, externalIds: readonly string[]): OdooStep[] => [
  told(nameOf(key)),
  ...externalIds.flatMap((it, i) => mayGo(i + 1, it)),
  tie(nameOf(key), 'product.product', item),
  ...externalIds.flatMap((it, i) => goes(i + 1, it)),
];
