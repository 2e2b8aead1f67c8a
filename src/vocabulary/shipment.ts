import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { HandlingUnit, locationRef } from './location.js';
import { LotNumber } from './lot.js';
import { CarrierId, CustomerId } from './partner.js';
import { positiveQuantity } from './quantity.js';
import { listOf, setOf } from './set.js';
import { sourceRef } from './source-ref.js';
import { ssccsAt, ssccsOf } from './sscc.js';
import { opaque } from './text.js';

export const ShipmentId = id('The shipment.');

export const ShipmentStatus = choice({
  planned: 'Not yet released.',
  released: 'May leave.',
  dispatched: 'Has left the plant.',
  delivered: 'Has arrived.',
  cancelled: 'Will not leave.',
});

const ShipmentLine = Type.Object(
  {
    lineId: id('The line, within the shipment.'),
    itemId: ItemId,
    lotNumber: Type.Optional(LotNumber),
    quantity: positiveQuantity('How much of it.'),
    from: Type.Optional(locationRef('Where the goods are taken from.')),
    handlingUnit: Type.Optional(HandlingUnit),
    demandRef: Type.Optional(sourceRef('The demand behind the line, such as a sales order.')),
  },
  { title: 'ShipmentLine', description: 'One line of a shipment: one item, one lot.' },
);

/** What goes to whom: shared by the shipment's entity, its release and its dispatch. */
export const shipmentBody = {
  shipToId: CustomerId,
  lines: listOf(ShipmentLine, 'What goes, line by line.', 500, 1),
  handlingUnits: Type.Optional(setOf(HandlingUnit, 'The units it is packed in.', 500)),
  carrierId: Type.Optional(CarrierId),
  trackingRef: Type.Optional(opaque("The carrier's own number of the transport.", 128)),
};

/** What holds between the fields of that body. */
export const shipmentRules = [
  rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
  ssccsAt('handlingUnits'),
  ssccsOf('lines'),
];

export const ReleaseChecks = Type.Object(
  {
    holds: choice(
      { clear: 'No active hold forbids shipping.', blocked: 'An active hold forbids shipping.' },
      'Whether a hold covers the goods or anything that went into them.',
    ),
    genealogy: choice(
      { complete: 'All is known.', incomplete: 'Something is missing.' },
      'Whether it is known what went into the goods.',
    ),
    documents: choice(
      { complete: 'All are there.', incomplete: 'Something is missing.' },
      'Whether the papers that go with the goods are there.',
    ),
  },
  { title: 'ReleaseChecks', description: 'What was looked at before the goods may leave.' },
);

/** What lets goods leave, in CEL. */
export const CHECKS_PASSED =
  "this.releaseChecks.holds == 'clear' && this.releaseChecks.genealogy == 'complete' && this.releaseChecks.documents == 'complete'";

export const ShipmentExceptionReason = choice({
  delayed: 'It comes later than promised.',
  damaged: 'Goods are broken.',
  lost: 'Goods are gone.',
  refused: 'The receiver did not take it.',
  customs: 'It is held at a border.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the carrier's own code says what.",
});
