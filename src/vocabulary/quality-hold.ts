import { type Rule, rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { code, otherNeedsSource } from './code.js';
import { id } from './id.js';
import { instant } from './instant.js';
import { ItemId } from './item.js';
import { LocationId } from './location.js';
import { lotRef } from './lot.js';
import { personRef } from './person.js';
import { restrictions } from './restriction.js';
import { setOf } from './set.js';
import { WorkOrderId } from './work-order.js';

export const HoldId = id('The hold.');

const HoldReason = choice({
  contamination: 'Something is in it that does not belong there.',
  outOfSpec: 'A measured value is outside its limits.',
  suspectedMix: 'It may be mixed with something else.',
  documentation: 'Papers are missing or wrong.',
  supplierAlert: 'The supplier has warned us.',
  customerComplaint: 'A customer has complained.',
  equipmentDeviation: 'The machine did not run as it ought to.',
  expired: 'Past its date.',
  other: "Something else: the plant's own code says what.",
});

/** What a hold covers: its kind, and exactly the selector that belongs to the kind. */
export const holdScope = (description: string) =>
  Type.Object(
    {
      scopeKind: choice({
        lot: 'The lots of the list.',
        serial: 'The pieces of the list.',
        workOrder: 'All that one work order makes.',
        location: 'All that lies in one location.',
        shipment: 'All that is in one shipment.',
        itemWindow: 'All of one item that was made within a stretch of time.',
      }),
      lots: Type.Optional(setOf(lotRef('A lot or serial number.'), 'The lots or pieces.', 500, 1)),
      workOrderId: Type.Optional(WorkOrderId),
      locationId: Type.Optional(LocationId),
      shipmentId: Type.Optional(id('The shipment.')),
      itemWindow: Type.Optional(
        Type.Object(
          {
            itemId: ItemId,
            producedFrom: instant('From when on it was made (inclusive).'),
            producedTo: instant('Until when it was made (exclusive).'),
          },
          { title: 'ItemWindow', description: 'One item, made within a stretch of time.' },
        ),
      ),
    },
    { title: 'HoldScope', description },
  );

/** The rules that go with a scope. @example holdScopeRules('scope') */
export const holdScopeRules = (field: string): readonly Rule[] => {
  const here = `this.${field}`;
  const only = (kinds: string, selector: string) =>
    `(${here}.scopeKind in [${kinds}]) == has(${here}.${selector})`;
  return [
    rule(
      only("'lot', 'serial'", 'lots'),
      'Lots are listed exactly where the scope is lots or serial numbers.',
    ),
    rule(only("'workOrder'", 'workOrderId'), 'A work order is named exactly where it is the scope.'),
    rule(only("'location'", 'locationId'), 'A location is named exactly where it is the scope.'),
    rule(only("'shipment'", 'shipmentId'), 'A shipment is named exactly where it is the scope.'),
    rule(only("'itemWindow'", 'itemWindow'), 'An item window is given exactly where it is the scope.'),
    rule(
      `!has(${here}.itemWindow) || ${here}.itemWindow.producedTo > ${here}.itemWindow.producedFrom`,
      'The item window ends after it begins.',
    ),
  ];
};

/** What is set aside, and why: shared by the hold's entity and its placing. */
export const qualityHoldBody = {
  scope: holdScope('What the hold covers.'),
  reason: code('HoldReason', HoldReason, 'Why it is held.'),
  restrictions: restrictions('What may not be done with it.'),
  placedAt: instant('When it was set aside.'),
  placedBy: personRef('Who set it aside, as a pseudonym; a system names itself.'),
  nonconformanceId: Type.Optional(id('The nonconformance behind it.')),
};

/** What holds between the fields of that body. */
export const qualityHoldRules = [...holdScopeRules('scope'), otherNeedsSource('reason')];
