import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { LotNumber } from './lot.js';
import { OperationId } from './operation.js';
import { EquipmentId } from './work-center.js';
import { WorkOrderId } from './work-order.js';

/** What quality speaks of: goods, a lot, a work order, a receipt or equipment. */
export const qualitySubject = (description: string) =>
  Type.Object(
    {
      itemId: Type.Optional(ItemId),
      lotNumber: Type.Optional(LotNumber),
      workOrderId: Type.Optional(WorkOrderId),
      operationId: Type.Optional(OperationId),
      receiptId: Type.Optional(id('The receipt of goods.')),
      equipmentId: Type.Optional(EquipmentId),
    },
    { title: 'QualitySubject', description },
  );

/** What holds within that field. */
export const qualitySubjectRules = [
  rule(
    'has(this.subject.itemId) || has(this.subject.workOrderId) || has(this.subject.receiptId) || has(this.subject.equipmentId)',
    'The subject names goods, a work order, a receipt or equipment.',
  ),
  rule('!has(this.subject.lotNumber) || has(this.subject.itemId)', 'A lot is named together with its item.'),
  rule(
    '!has(this.subject.operationId) || has(this.subject.workOrderId)',
    'An operation is named together with its work order.',
  ),
];

/** Words about one lot stay in order, else those about one order, one receipt or one piece of equipment. */
export const qualityPartition = [
  { kind: 'lot', by: ['subject.itemId', 'subject.lotNumber'] },
  { kind: 'wo', by: ['subject.workOrderId'] },
  { kind: 'receipt', by: ['subject.receiptId'] },
  { kind: 'eq', by: ['subject.equipmentId'] },
  { kind: 'item', by: ['subject.itemId'] },
] as const;
