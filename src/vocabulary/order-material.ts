import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { LotNumber } from './lot.js';
import { OperationId } from './operation.js';
import { setOf } from './set.js';
import { WorkOrderId } from './work-order.js';

/** Which material of which order: shared by what is issued, consumed and returned. */
export const orderMaterial = {
  workOrderId: WorkOrderId,
  lineId: Type.Optional(
    id('The line of the requirement; absent when it was not planned, or when who tells knows no lines.'),
  ),
  operationId: Type.Optional(OperationId),
  itemId: ItemId,
  lotNumber: Type.Optional(LotNumber),
  serials: Type.Optional(setOf(LotNumber, 'The pieces, where each has a number.', 500)),
};

/** What holds between those fields and the quantity. */
export const orderMaterialRules = [
  rule(
    "!has(this.serials) || size(this.serials) == 0 || !(this.quantity.unit in ['C62', 'H87', 'EA']) || decimalCompare(string(size(this.serials)), this.quantity.value) == 0",
    'Where pieces are listed by their numbers, there are as many as the quantity says.',
  ),
];

export const GenealogyGroupId = id('Equal on what went in and what came out together.');

export const IssueReason = choice({
  extraNeed: 'The order needs more than was planned.',
  scrapReplacement: 'What was issued before is lost.',
  substitution: 'It stands in for a planned item.',
  rework: 'Something has to be mended.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});

export const ReturnReason = choice({
  leftOver: 'More was brought than was needed.',
  wrongMaterial: 'It was not what the order needs.',
  unfit: 'It is not fit for the order; quality looks at it.',
  orderChanged: 'The order was changed, held or cancelled.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});
