/** Events that Odoo has no place for, each with the reason. */

import type { EventContract } from '../../core/contract.js';
import {
  AlertRaisedV1,
  AsnReceivedV1,
  BalanceReportedV1,
  DowntimeReasonChangedV1,
  DowntimeReclassifiedV1,
  EnergyReportedV1,
  EquipmentAlarmRaisedV1,
  EquipmentChangedV1,
  ForecastPublishedV1,
  LaborReportedV1,
  LocationChangedV1,
  LotCreatedV1,
  LotRejectedV1,
  LotReleasedV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  NonconformanceRaisedV1,
  ProductionCostConfirmedV1,
  ProductionVariancePostedV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  PurchaseOrderConfirmedV1,
  PurchaseOrderIssuedV1,
  ResultRecordedV1,
  RoutingChangedV1,
  ShiftPerformanceReportedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  ShortageDetectedV1,
  TransactionAcknowledgedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../printed/index.js';

const refused = (contract: unknown, reason: string): readonly [EventContract, string] => [
  contract as EventContract,
  reason,
];

export const REFUSED: readonly (readonly [EventContract, string])[] = [
  refused(EquipmentAlarmRaisedV1, 'Odoo keeps no alarms; what follows from them travels as maintenance.'),
  refused(LotCreatedV1, 'A lot is made together with the goods that first carry it.'),
  refused(
    WorkOrderHeldV1,
    'No state of an order of Odoo (draft, confirmed, progress, to close, done, cancelled) says that it is held; its operations can be paused (production.operation-paused).',
  ),
  refused(
    WorkOrderResumedV1,
    'An order of Odoo is never held, so there is nothing to resume; its operations can be resumed (production.operation-resumed).',
  ),
  refused(AlertRaisedV1, 'Odoo keeps no signals; what follows from them travels as a maintenance request.'),
  refused(AsnReceivedV1, 'Odoo keeps no notices of dispatch: the receipt waits as it was planned.'),
  refused(
    BalanceReportedV1,
    'A balance is there to be compared; what is put right by it travels as inventory.adjusted.',
  ),
  refused(
    DowntimeReclassifiedV1,
    'The reason of a stop that has ended is changed on its time log in Odoo, by hand.',
  ),
  refused(
    DowntimeReasonChangedV1,
    "Odoo's reasons of downtime are set up by hand; the site file ties them to codes.",
  ),
  refused(EnergyReportedV1, 'Odoo keeps no consumption of energy.'),
  refused(EquipmentChangedV1, 'Equipment is set up in Odoo by hand; the site file ties it to codes.'),
  refused(
    ForecastPublishedV1,
    'Odoo Community keeps no forecasts; what follows from them travels as orders.',
  ),
  refused(
    LaborReportedV1,
    "The clock of an operation is Odoo's own: time told afterwards is not added to it.",
  ),
  refused(LocationChangedV1, 'Places are set up in Odoo by hand; the site file ties them to codes.'),
  refused(LotRejectedV1, 'Odoo Community keeps no verdicts on lots: goods are set aside by a hold.'),
  refused(
    LotReleasedV1,
    'Odoo Community keeps no verdicts on lots: goods come back when their hold is released.',
  ),
  refused(NonconformanceClosedV1, 'Odoo Community keeps no reports of nonconformance.'),
  refused(
    NonconformanceDispositionedV1,
    'Odoo Community keeps no reports of nonconformance; what becomes of the goods travels as scrap or movement.',
  ),
  refused(NonconformanceRaisedV1, 'Odoo Community keeps no reports of nonconformance.'),
  refused(ProductionCostConfirmedV1, 'Odoo works out the cost of an order itself.'),
  refused(ProductionVariancePostedV1, 'Odoo works out the variance of an order itself.'),
  refused(
    PurchaseOrderCancelledV1,
    'A purchase order is written where it is bought: this plant only receives on it.',
  ),
  refused(
    PurchaseOrderChangedV1,
    'A purchase order is written where it is bought: this plant only receives on it.',
  ),
  refused(
    PurchaseOrderConfirmedV1,
    'A purchase order is written where it is bought: this plant only receives on it.',
  ),
  refused(
    PurchaseOrderIssuedV1,
    'A purchase order is written where it is bought: this plant only receives on it.',
  ),
  refused(ResultRecordedV1, 'Odoo Community keeps no results of inspections.'),
  refused(
    RoutingChangedV1,
    'Operations belong to one bill in Odoo and have no code: they are set up there by hand.',
  ),
  refused(ShiftPerformanceReportedV1, 'Odoo works out performance from its own time logs.'),
  refused(ShipmentMilestoneReportedV1, 'A delivery of Odoo ends when it is dispatched.'),
  refused(
    ShipmentReleasedV1,
    'Odoo plans its deliveries itself; what has left travels as logistics.shipment-dispatched.',
  ),
  refused(ShortageDetectedV1, 'Odoo works out shortages itself.'),
  refused(TransactionAcknowledgedV1, 'An answer to the sender is no document.'),
  refused(
    WorkOrderClosedV1,
    'An order of Odoo is closed by its last receipt (material.finished-goods-received).',
  ),
  refused(
    WorkOrderCompletedV1,
    'An order of Odoo is closed by its last receipt (material.finished-goods-received).',
  ),
];
