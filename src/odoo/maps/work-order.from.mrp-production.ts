import { WorkOrderV1 } from '../../printed/index.js';
import { familyStatus, isClosed } from '../families.js';
import { defineOdooMap } from '../odoo-map.js';
import type { MrpProduction } from '../records/mrp-production.js';
import { rulesFor } from '../rules.js';
import { entityTold, orderCode, plantOf, recordRef } from './commons.js';
import { type KnownOrder, lastChange, orderBody } from './order-body.js';

const { constant, derived } = rulesFor<KnownOrder>();

const isDone = ({ state }: MrpProduction): boolean => state === 'done';

/** A manufacturing order with all its backorders is one work order. */
export const WorkOrderFromMrpProduction = defineOdooMap<KnownOrder, (typeof WorkOrderV1)['data']>({
  contract: WorkOrderV1,
  model: 'mrp.production',
  takes: 'every order, together with its backorders',

  fields: {
    ...entityTold<KnownOrder>('mrp.production'),
    version: derived(['write_date'], 'seconds since 1970 of the last change of any backorder', (it) =>
      Math.floor(Date.parse(lastChange(it)) / 1000),
    ),
    updatedAt: derived(['write_date'], 'the last change of any backorder', lastChange),
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
    actualStart: derived(
      ['date_start', 'course'],
      'the earliest of its backorders and steps that have begun',
      (it) => it.course.startedAt,
    ),
    actualEnd: derived(
      ['date_finished', 'course'],
      'the latest of its finished backorders and steps, once nothing is open',
      (it) => (isClosed(it.family) && it.family.members.some(isDone) ? it.course.endedAt : undefined),
    ),
  },
});
