/** Faults that a single line shows: spoiled on its way, sent again, told otherwise, overtaken. */
import {
  BalanceReportedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  MovedV1,
  OperationCompletedV1,
  OperationQuantityReportedV1,
  PurchaseOrderChangedV1,
  ResultRecordedV1,
  ScrapDeclaredV1,
  ShipmentDispatchedV1,
} from '../../../src/index.js';
import { type FaultPlan, law } from './fault-plan.js';
import { moment, NORTH } from './plants.js';
import { pieces } from './stock.js';

/** Plants them. */
export function spoilLines(plan: FaultPlan): void {
  spoilOnTheWay(plan);
  sendAgain(plan);
  tellTwice(plan);
}

function spoilOnTheWay(plan: FaultPlan): void {
  const { log } = plan;
  const tube = log.find(ConsumedV1, { workOrderId: 'WO-F-201' });
  plan.spoil('A scale tells a weight below zero.', tube, 'MALFORMED', '/data/quantity/value', (text) =>
    text.replace('"quantity":{"value":"8.4"', '"quantity":{"value":"-8.4"'),
  );
  const cable = log.find(ConsumedV1, { workOrderId: 'WO-F-202' });
  plan.spoil(
    'A terminal tells the unit as people say it.',
    cable,
    'MALFORMED',
    '/data/quantity/unit',
    (text) => text.replace('"unit":"MTR"', '"unit":"m"'),
  );
  const report = log.find(OperationQuantityReportedV1, { workOrderId: 'WO-W-104' });
  plan.spoil('The connection breaks in the middle of a message.', report, 'NOT_JSON', '', (text) =>
    text.slice(0, 620),
  );
  const done = log.find(OperationCompletedV1, { workOrderId: 'WO-F-204' });
  plan.spoil('A new terminal makes up a type of event.', done, 'UNKNOWN_CONTRACT', '/type', (text) =>
    text.replace('production.operation-completed.v1', 'production.operation-finished.v1'),
  );
  const move = log.find(MovedV1, { lotNumber: 'WHL-46-2', movementKind: 'transfer' });
  plan.spoil('A time as the wall clock shows it, without a zone.', move, 'MALFORMED', '/time', (text) =>
    text.replace(/("time":"[^"]+)\.000Z"/, '$1"'),
  );
  const scrap = log.find(ScrapDeclaredV1, { workOrderId: 'WO-F-201' });
  plan.spoil('A tool writes one field twice.', scrap, 'DUPLICATE_KEY', '', (text) =>
    text.replace('{', '{"specversion":"1.0",'),
  );
  plan.spoil('A loss without its reason.', scrap, 'REQUIRED_MISSING', '/data/reason', (text) =>
    text.replace(/"reason":\{[^}]*\{[^}]*\}\},/, ''),
  );
  const wheel = log.find(FinishedGoodsReceivedV1, { workOrderId: 'WO-W-101' });
  plan.spoil(
    'Somebody edits a quantity and leaves the old hash.',
    wheel,
    'IDENTITY_WRONG',
    '/contenthash',
    (text) => text.replace('"quantity":{"value":"4"', '"quantity":{"value":"40"'),
  );
  const bike = log.find(FinishedGoodsReceivedV1, { workOrderId: 'WO-B-301' });
  plan.spoil('A gateway stamps the name of the other plant.', bike, 'ENVELOPE_MISMATCH', '/plantid', (text) =>
    text.replace('"plantid":"NW-01"', '"plantid":"NW-02"'),
  );
  const result = log.find(ResultRecordedV1, { resultId: 'QR-FRM-46-3' });
  plan.spoil(
    'A value outside its limits is ticked as good.',
    result,
    'RULE_BROKEN',
    '/data/characteristics',
    (text) => text.replace('"conforming":false', '"conforming":true'),
  );
}

function sendAgain(plan: FaultPlan): void {
  const { log } = plan;
  const report = log.find(OperationQuantityReportedV1, { workOrderId: 'WO-B-303' });
  plan.repeat('A message is sent again after a timeout.', report, 1);
  const use = log.find(ConsumedV1, { workOrderId: 'WO-B-304', lotNumber: 'WHL-46-2' });
  plan.repeat('A queue is replayed two days later.', use, 2 * 24 * 60);
  const gone = log.find(ShipmentDispatchedV1, { shipmentId: 'SHP-46-02' });
  plan.repeat('Both gates tell of the same truck.', gone, 3);
  plan.repeat('The books are sent by mail as well.', log.find(BalanceReportedV1, { system: 'wms-2' }), 90);
}

function tellTwice(plan: FaultPlan): void {
  const { log } = plan;
  const done = log.find(OperationCompletedV1, { workOrderId: 'WO-B-302', operationId: 'ASSEMBLE' });
  const again = log.tell(done.system, done.contract, {
    ...done.data,
    total: { good: pieces(5), scrap: pieces(1) },
  });
  again.recordedAt += 45_000;
  again.arrivesAt = again.recordedAt;
  plan.plant(
    'The end of an operation is told twice, with two counts.',
    { stage: 'conflict', line: again, differs: '/total/good/value /total/scrap/value' },
    law('conflict', 'broken', done),
  );
  const earlier = log.find(PurchaseOrderChangedV1, { revision: 2 });
  earlier.arrivesAt = moment(NORTH, 'Tue 06:00');
  plan.plant('A change of a purchase order comes after the next change.', {
    stage: 'overtaken',
    line: earlier,
  });
}
