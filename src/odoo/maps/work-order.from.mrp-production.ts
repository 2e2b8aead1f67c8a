import { WorkOrderV1 } from '../../contracts/index.js';
import { familyStatus, isClosed, startedMembers } from '../families.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, orderCode, plantOf, recordRef } from './commons.js';
import { type KnownOrder, orderBody } from './order-body.js';

const { constant, derived } = rulesFor<KnownOrder>();

const earliest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((it) => it !== undefined).sort()[0];
const latest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);

const changed = (it: KnownOrder): string =>
  latest(it.family.members.map((member) => member.write_date)) ?? it.write_date;

/** A manufacturing order with all its backorders is one work order. */
export const WorkOrderFromMrpProduction = defineOdooMap<KnownOrder, (typeof WorkOrderV1)['data']>({
  contract: WorkOrderV1,
  model: 'mrp.production',
  takes: 'every order, together with its backorders',

  fields: {
    ...entityTold<KnownOrder>('mrp.production'),
    version: derived(['write_date'], 'seconds since 1970 of the last change of any backorder', (it) =>
      Math.floor(Date.parse(changed(it)) / 1000),
    ),
    updatedAt: derived(['write_date'], 'the last change of any backorder', changed),
    sourceReferences: derived(['id'], 'the first backorders', (it, at) =>
      it.family.members.slice(0, 8).map((member) => recordRef(at, 'mrp.production', member.id)),
    ),
    entityType: constant('workOrder'),
    id: derived(['name', 'backorder_sequence'], 'the name before any split into backorders', (it, at) =>
      orderCode(at, 'name', it.family.name),
    ),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    revision: constant(1, 'Odoo keeps no revisions; who polls may count them.'),
    status: derived(['state'], 'over all backorders', (it) => familyStatus(it.family)),
    ...orderBody,
    actualStart: derived(['date_start'], 'the earliest of the backorders that have begun', (it) =>
      earliest(startedMembers(it.family).map((member) => member.date_start)),
    ),
    actualEnd: derived(
      ['date_finished'],
      'the latest of the finished backorders, once nothing is open',
      (it) =>
        isClosed(it.family)
          ? latest(
              it.family.members
                .filter((member) => member.state === 'done')
                .map((member) => member.date_finished),
            )
          : undefined,
    ),
  },
});
