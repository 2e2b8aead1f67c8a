import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { factKey, factType, tellingId } from '../../vocabulary/fact.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { SystemId } from '../../vocabulary/plant.js';
import { listOf } from '../../vocabulary/set.js';
import { sourceRef } from '../../vocabulary/source-ref.js';
import { opaque } from '../../vocabulary/text.js';

/** The receiver of a fact speaks: "this is what I have done with it." */
export const TransactionAcknowledgedV1 = defineEvent({
  name: 'exchange.transaction-acknowledged',
  version: 1,

  meaning:
    'One system has dealt with one fact it was told: booked, changed, refused, parked or known before.',
  notMeaning: 'Not that the message arrived: that is for the broker to say.',
  owner: 'receiver',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['acknowledgedBy', 'originalKey', 'ackNo'],
  occurredAt: 'acknowledgedAt',
  revision: 'ackNo',
  subject: ['ack/{acknowledgedBy}/{originalKey}'],
  partition: [{ kind: 'fact', by: ['originalKey'] }],
  after: {},
  undo: 'exchange.transaction-acknowledged',

  data: Type.Object({
    acknowledgedBy: SystemId,
    originalType: factType('The CloudEvents type of the fact.'),
    originalKey: factKey('The idempotency key of the fact.'),
    originalEventId: tellingId('The id under which the fact was told.'),
    ackNo: ordinal('Which word of this system on this fact; the highest holds.'),
    acknowledgedAt: instant('When the system had dealt with it.'),
    outcome: choice({
      accepted: 'Booked as told.',
      modified: 'Booked, but not quite as told.',
      rejected: 'Refused.',
      duplicate: 'Known before; nothing was done.',
      parked: 'Waiting for something that comes before it.',
    }),
    businessStateReached: Type.Optional(opaque('The state that the thing has there now.', 64)),
    resultRef: Type.Optional(sourceRef('The record that it became there, such as an Odoo picking.')),
    errors: Type.Optional(
      listOf(
        Type.Object(
          {
            code: opaque('The error, as the system names it.', 64),
            category: choice({
              technical: 'The system could not deal with it now.',
              validation: 'The fact breaks a rule.',
              conflict: 'The same fact was told otherwise before.',
              missingPredecessor: 'Something that comes before it has not arrived.',
              ownership: 'The sender may not state this fact.',
            }),
            field: Type.Optional(opaque('The field, as a JSON pointer.', 256)),
            text: opaque('What a person ought to know.', 1000),
          },
          { title: 'AcknowledgedError', description: 'One reason.' },
        ),
        'Why it was not simply accepted.',
        50,
      ),
    ),
    ...eventCommons,
  }),
  rules: [
    rule(
      "!(this.outcome in ['rejected', 'parked']) || (has(this.errors) && size(this.errors) > 0)",
      'What is refused or parked says why.',
    ),
    rule(
      "this.outcome != 'accepted' || !has(this.errors) || size(this.errors) == 0",
      'What is accepted as told has no errors.',
    ),
    rule(
      "!(this.outcome in ['rejected', 'parked']) || !has(this.resultRef)",
      'What is refused or parked has become no record.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    acknowledgedBy: 'odoo',
    originalType: 'org.w3id.mfg.material.consumed.v1',
    originalKey: 'k1-0f2d5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081',
    originalEventId: '01KKB9R8M0W5T3QZ6YH2N4XCVF',
    ackNo: 1,
    acknowledgedAt: '2026-03-10T09:00:04.000Z',
    outcome: 'accepted',
    businessStateReached: 'done',
    resultRef: { system: 'odoo', objectType: 'stock.move', id: '412' },
  },
});
