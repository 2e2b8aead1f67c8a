import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { factKey, factType } from '../../vocabulary/fact.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';

/** The owner of a fact speaks: "that did not happen, or not so." */
export const TransactionReversedV1 = defineEvent({
  name: 'exchange.transaction-reversed',
  version: 1,

  meaning: 'One earlier fact is taken back as a whole; what it added is subtracted again.',
  notMeaning: 'Not a correction in place: the corrected fact follows under a transaction of its own.',
  owner: 'each-system',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['originalKey', 'reversalNo'],
  occurredAt: 'reversedAt',
  subject: ['fact/{originalKey}'],
  partition: [{ kind: 'fact', by: ['originalKey'] }],
  after: {},
  undo: 'exchange.transaction-reversed',
  reverses: 'originalKey',

  data: Type.Object({
    businessRef: Type.Optional(BusinessRef),
    originalType: factType('The CloudEvents type of the fact taken back.'),
    originalKey: factKey('The idempotency key of the fact taken back.'),
    reversalNo: ordinal(
      '1 for the first reversal; a reversal of a reversal names the reversal as its original.',
    ),
    reason: choice({
      didNotOccur: 'It never happened.',
      incorrectData: 'It happened otherwise.',
      duplicatePosting: 'It was told twice under two numbers.',
      other: 'Something else, told in the notes.',
    }),
    reversedAt: instant('When it was taken back.'),
    correctedByKey: Type.Optional(factKey('The idempotency key of the fact that replaces it.')),
    original: Type.Optional(
      Type.Object(
        {},
        {
          title: 'OriginalData',
          description: 'The data taken back, for readers without history. Not part of the content hash.',
          additionalProperties: true,
          'x-open': true,
          'x-not-hashed': true,
        },
      ),
    ),
    effectiveAccountingDate: Type.Optional(date('The day the reversal counts for.')),
    ...eventCommons,
  }),
  rules: [
    rule(
      '!has(this.correctedByKey) || this.correctedByKey != this.originalKey',
      'A fact does not replace itself.',
    ),
    rule("this.reason != 'other' || has(this.notes)", 'A reason of "other" is told in the notes.'),
  ],

  example: {
    plantId: 'NW-01',
    originalType: 'org.w3id.mfg.material.consumed.v1',
    originalKey: 'k1-0f2d5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081',
    reversalNo: 1,
    reason: 'incorrectData',
    reversedAt: '2026-03-10T16:00:00.000Z',
  },
});
