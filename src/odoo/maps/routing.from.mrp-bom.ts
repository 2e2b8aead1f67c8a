import { decimalFromNumber, decimalRound, decimalScale } from '../../core/decimal.js';
import { RoutingV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { secondsOfMinutes } from '../quantity.js';
import type { KnownRouting } from '../recipe-books.js';
import type { RoutingStep } from '../records/master-data.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold, plantOf } from './commons.js';

/** Odoo keeps minutes; a float of it carries noise from here on. */
const MINUTE_DIGITS = 6;

const stepCode = (step: RoutingStep, at: Mapping): string =>
  siteRow(at, 'operations', 'operation_ids', step.id, step.name)?.code;

const whole = (minutes: number, field: string, at: Mapping): number =>
  secondsOfMinutes(minutes) ?? complain(at, 'ODOO_PRECISION', field, minutes, 'minutes');

/** The time of one piece, where a work center makes one at a time; else a cycle is the time of several. */
function secondsPerUnit(step: RoutingStep, capacity: number | undefined): string | undefined {
  const minutes = capacity === 1 ? decimalFromNumber(step.time_cycle) : undefined;
  return minutes === undefined ? undefined : decimalScale(decimalRound(minutes, MINUTE_DIGITS), 60n, 1n);
}

function operation(step: RoutingStep, index: number, it: KnownRouting, at: Mapping) {
  const { id, label } = step.workcenter_id;
  const center = it.centers.get(id);
  const run = secondsPerUnit(step, center?.default_capacity);
  const before = it.steps.filter((one) => step.blocked_by_operation_ids.includes(one.id));
  return {
    operationId: stepCode(step, at),
    sequence: index + 1,
    name: step.name.trim(),
    workCenterId: siteRow(at, 'workCenters', 'operation_ids', id, label)?.code,
    ...(center ? { setupSeconds: whole(center.time_start, 'time_start', at) } : {}),
    ...(run === undefined ? {} : { runSecondsPerUnit: run }),
    ...(center ? { teardownSeconds: whole(center.time_stop, 'time_stop', at) } : {}),
    ...(it.allow_operation_dependencies ? { predecessors: before.map((one) => stepCode(one, at)) } : {}),
    reportingPoint: true,
  };
}

const { constant, derived } = rulesFor<KnownRouting>();

/** Odoo hangs the steps on the bill of material: its routing has the same code. */
export const RoutingFromMrpBom = defineOdooMap<KnownRouting, (typeof RoutingV1)['data']>({
  contract: RoutingV1,
  model: 'mrp.bom',
  takes: 'bills with operations that hold for every variant',

  fields: {
    ...entityTold<KnownRouting>('mrp.bom'),
    entityType: constant('routing'),
    id: derived(
      ['id'],
      'through the site table "boms": the steps hang on the bill',
      (it, at) => siteRow(at, 'boms', 'id', it.id, it.product_tmpl_id.label)?.code,
    ),
    itemId: derived(
      ['product_id', 'product_tmpl_id'],
      'where one product is made by it',
      (it, at) => it.variant && siteRow(at, 'items', 'product_id', it.variant.id, it.variant.label)?.code,
    ),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    operations: derived(
      ['id'],
      'mrp.routing.workcenter in their order; setup and teardown of the work center; the time of one piece ' +
        'where a work center makes one at a time, which 19 keeps elsewhere',
      (it, at) => it.steps.map((step, index) => operation(step, index, it, at)),
    ),
  },
});
