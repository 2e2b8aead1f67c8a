import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityType } from '../../vocabulary/entity.js';
import { breakFinding, breakRemedy, RunId } from '../../vocabulary/reconciliation-break.js';
import { told } from '../../vocabulary/told.js';

/** One disagreement of two ledgers, with its evidence and what to do about it. */
export const BreakV1 = defineEntity({
  name: 'reconciliation.break',
  version: 1,

  meaning: 'In one run of a comparison, two ledgers disagree here; so it looks and this is likely why.',
  notMeaning:
    'Not a correction: nothing is booked before somebody approves the proposal and the ledger tells it.',
  owner: 'each-system',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'snapshot',
  naturalKey: ['breakId', 'runId'],

  data: Type.Object({
    entityType: entityType('reconciliationBreak'),
    breakId: told('The disagreement: it has the same id in every run that finds it.'),
    runId: RunId,
    ...breakFinding,
    ...breakRemedy,
  }),
  rules: [
    rule('this.left.count > 0 || this.right.count > 0', 'At least one side says something.'),
    rule(
      '!has(this.proposal) || this.proposal.reason == this.code',
      'A correction is booked with the class of the break as its reason.',
    ),
  ],

  example: {
    entityType: 'reconciliationBreak',
    breakId: 'b-5f1c09d2a7e84b36',
    runId: 'run-0f2d5a6b7c8d9e0f1a2b3c4d5e6f7081',
    code: 'QTY_OVER',
    severity: 'high',
    flow: 'material.consumed',
    about: { key: 'MES-4711', plantId: 'NW-01', itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' },
    sentence: 'MES tells 4.2 MTR of TUB-CRMO-254, Odoo 4 MTR: 0.2 MTR more on the left.',
    difference: { value: '0.2', unit: 'MTR' },
    valueDifference: { amount: '1.69', currency: 'EUR' },
    pointers: ['/quantity'],
    proof: [{ name: 'tolerance', text: '0.05 MTR' }],
    left: {
      count: 1,
      total: { value: '4.2', unit: 'MTR' },
      lines: [
        { flow: 'material.consumed', key: 'MES-4711', itemId: 'TUB-CRMO-254', quantity: '4.2', unit: 'MTR' },
      ],
    },
    right: {
      count: 1,
      total: { value: '4', unit: 'MTR' },
      lines: [
        { flow: 'material.consumed', key: 'MES-4711', itemId: 'TUB-CRMO-254', quantity: '4', unit: 'MTR' },
      ],
    },
    since: '2026-03-10T06:41:07.250Z',
    likelyCauses: ['Somebody changed the quantity in Odoo after the posting.'],
    nextStep: 'Ask the line what was used, then let the side that is wrong tell it anew.',
    turn: 'right',
    tolerance: '0.05 MTR, absolute, for all tubes',
  },
});
