/** Events that Odoo has no place for, each with the reason. */
import {
  BomChangedV1,
  EquipmentAlarmRaisedV1,
  HoldPlacedV1,
  HoldReleasedV1,
  LotCreatedV1,
  OperationQuantityReportedV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../contracts/index.js';
import type { EventContract } from '../../core/contract.js';

const refused = (contract: unknown, reason: string): readonly [EventContract, string] => [
  contract as EventContract,
  reason,
];

export const REFUSED: readonly (readonly [EventContract, string])[] = [
  refused(
    BomChangedV1,
    'Lines of a bill have no name in Odoo that lasts: a changed bill is entered there by an engineer.',
  ),
  refused(EquipmentAlarmRaisedV1, 'Odoo keeps no alarms; what follows from them travels as maintenance.'),
  refused(
    HoldPlacedV1,
    'Odoo Community has no holds. Goods are set aside by moving them: how much and where to tells inventory.moved.',
  ),
  refused(
    HoldReleasedV1,
    'Odoo Community has no holds. Goods come back by moving them: how much and where to tells inventory.moved.',
  ),
  refused(LotCreatedV1, 'A lot is made together with the goods that first carry it.'),
  refused(
    OperationQuantityReportedV1,
    'Odoo keeps one figure per operation and no reports: a difference added twice can not be told from two. The total goes with production.operation-completed.',
  ),
  refused(WorkOrderHeldV1, 'An order of Odoo can not be held; its operations can be paused.'),
  refused(WorkOrderResumedV1, 'An order of Odoo can not be held; its operations can be paused.'),
];
