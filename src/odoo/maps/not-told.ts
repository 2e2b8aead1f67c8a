/** What Odoo can not tell, each with the reason. */

import type { Contract } from '../../core/contract.js';
import {
  AdvanceShippingNoticeV1,
  AlertRaisedV1,
  AsnReceivedV1,
  BomChangedV1,
  BreakV1,
  DowntimeReasonChangedV1,
  DowntimeReclassifiedV1,
  EnergyReportedV1,
  EquipmentAlarmRaisedV1,
  EquipmentChangedV1,
  ForecastPublishedV1,
  HoldPlacedV1,
  HoldReleasedV1,
  IdentifierCrosswalkV1,
  InventoryMovementV1,
  IssuedV1,
  ItemChangedV1,
  LaborReportedV1,
  LocationChangedV1,
  LotCreatedV1,
  LotRejectedV1,
  LotReleasedV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  OperationQuantityReportedV1,
  PartnerChangedV1,
  ProductionCostConfirmedV1,
  ProductionVariancePostedV1,
  PurchaseOrderChangedV1,
  PurchaseOrderConfirmedV1,
  QualityHoldV1,
  ReportV1,
  ReturnedV1,
  RoutingChangedV1,
  ShiftPerformanceReportedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  ShipmentV1,
  ShortageDetectedV1,
  TransactionAcknowledgedV1,
  TransactionReversedV1,
  WorkCenterChangedV1,
  WorkOrderChangedV1,
  WorkOrderClosedV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../printed/index.js';

const notTold = (contract: unknown, reason: string): readonly [Contract, string] => [
  contract as Contract,
  reason,
];

const AS_IT_IS = 'Odoo keeps a record as it is now and not what changed in it: the record itself is told.';
const NO_HOLDS =
  'Odoo Community keeps no holds. Goods set aside lie in a place for blocked stock: their balance says so.';
const NO_VERDICTS = 'Odoo Community keeps no verdicts on lots: material.lot tells where a lot lies now.';
const NO_ANNOUNCEMENTS =
  'Odoo keeps no despatch announcements of suppliers: a receipt waits as it was planned.';
const NO_DECISIONS =
  'A quality alert of Odoo keeps remarks, and no decision about what becomes of the goods.';
const OURS = 'It is what a comparison of Odoo with another system finds, and no word of Odoo.';
const NEVER_HELD = 'No state of an order of Odoo says that it is held; pauses of its steps are told.';

/** Contracts that no map is for, each with the reason in the words of the plant. */
export const NOT_TOLD: readonly (readonly [Contract, string])[] = [
  notTold(
    TransactionAcknowledgedV1,
    'Odoo answers whoever calls it and keeps no record of having dealt with a message.',
  ),
  notTold(
    TransactionReversedV1,
    'Odoo takes nothing back: a return or an unbuild is a posting of its own, and is told as one.',
  ),
  notTold(
    ProductionCostConfirmedV1,
    'Odoo keeps what an order has cost, and not what it was to cost: its standard prices and hourly rates are those of today.',
  ),
  notTold(
    ProductionVariancePostedV1,
    'Odoo Community posts no variance of an order by its cause; it values what was made at its cost.',
  ),
  notTold(
    InventoryMovementV1,
    'It is the line behind inventory.moved, and a done line never changes: told as well, all would be said twice.',
  ),
  notTold(AdvanceShippingNoticeV1, NO_ANNOUNCEMENTS),
  notTold(AsnReceivedV1, NO_ANNOUNCEMENTS),
  notTold(
    PurchaseOrderChangedV1,
    'Odoo keeps no revisions of a purchase order: it is told as it is now (logistics.purchase-order).',
  ),
  notTold(PurchaseOrderConfirmedV1, 'Odoo keeps no answer of the supplier, line by line.'),
  notTold(
    ShipmentMilestoneReportedV1,
    'A delivery of Odoo ends when it leaves: what happens on the way is known by the carrier.',
  ),
  notTold(
    ShipmentReleasedV1,
    'Odoo Community checks neither holds, history nor papers before a delivery leaves.',
  ),
  notTold(
    ShipmentV1,
    'What has left has passed checks that Odoo does not make: a delivery would stay planned for ever. What has left is told (logistics.shipment-dispatched).',
  ),
  notTold(AlertRaisedV1, 'Odoo watches no equipment; what follows from a signal is a maintenance request.'),
  notTold(DowntimeReclassifiedV1, 'Odoo overwrites the reason of a stop and forgets the one before.'),
  notTold(EquipmentAlarmRaisedV1, 'Odoo keeps no alarms of equipment.'),
  notTold(BomChangedV1, AS_IT_IS),
  notTold(DowntimeReasonChangedV1, AS_IT_IS),
  notTold(EquipmentChangedV1, AS_IT_IS),
  notTold(
    IdentifierCrosswalkV1,
    'Which code stands for which record of Odoo is said by the site file of the plant, not by Odoo.',
  ),
  notTold(ItemChangedV1, AS_IT_IS),
  notTold(LocationChangedV1, AS_IT_IS),
  notTold(PartnerChangedV1, AS_IT_IS),
  notTold(RoutingChangedV1, AS_IT_IS),
  notTold(WorkCenterChangedV1, AS_IT_IS),
  notTold(
    IssuedV1,
    'A transfer to the line goes from place to place and may serve several orders: it is told as inventory.moved.',
  ),
  notTold(
    LotCreatedV1,
    'Odoo learns where a lot comes from with its first receipt, after the number was given out: what is told at first would be told otherwise later. The lot is told as it is now (material.lot).',
  ),
  notTold(
    ReturnedV1,
    'A transfer back from the line goes from place to place and names no order: it is told as inventory.moved.',
  ),
  notTold(
    ShortageDetectedV1,
    'Odoo shows a missing component while it is missing and keeps no moment of it.',
  ),
  notTold(ForecastPublishedV1, 'Odoo Community keeps no forecasts of demand.'),
  notTold(EnergyReportedV1, 'Odoo measures no energy.'),
  notTold(LaborReportedV1, 'The time of a person stays where it is kept: when a step was worked on is told.'),
  notTold(
    OperationQuantityReportedV1,
    'Odoo keeps one running figure of what is being made, and no reports of how it grew.',
  ),
  notTold(
    ShiftPerformanceReportedV1,
    'Odoo knows no shifts: its time logs tell when a step was worked on and when a work center stood still.',
  ),
  notTold(
    WorkOrderChangedV1,
    'Odoo keeps no revisions of an order: it is told as it is now (production.work-order).',
  ),
  notTold(
    WorkOrderClosedV1,
    'Odoo ends an order without asking whether other systems agree, and that is what a closing says.',
  ),
  notTold(WorkOrderHeldV1, NEVER_HELD),
  notTold(WorkOrderResumedV1, NEVER_HELD),
  notTold(HoldPlacedV1, NO_HOLDS),
  notTold(HoldReleasedV1, NO_HOLDS),
  notTold(LotRejectedV1, NO_VERDICTS),
  notTold(LotReleasedV1, NO_VERDICTS),
  notTold(NonconformanceClosedV1, NO_DECISIONS),
  notTold(NonconformanceDispositionedV1, NO_DECISIONS),
  notTold(QualityHoldV1, NO_HOLDS),
  notTold(BreakV1, OURS),
  notTold(ReportV1, OURS),
];
