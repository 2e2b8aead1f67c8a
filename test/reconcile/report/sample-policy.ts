import type { Policy } from '../../../src/reconcile/policy/policy.js';

/** A policy such as a plant writes it. */
export const SAMPLE_POLICY: Policy = {
  policyVersion: 1,
  timeToleranceSeconds: 60,
  transitSeconds: 900,
  clockStepMinutes: 15,
  businessDays: { 'NW-01': { timeZone: 'Europe/Berlin', startsAt: '06:00' } },
  groupBy: ['plantId', 'itemId', 'lotNumber', 'locationId'],
  whereKnown: ['lotNumber'],
  match: [
    {
      name: 'item and hour',
      by: ['plantId', 'itemId'],
      cardinality: '1:1',
      windowMinutes: 60,
      suggest: true,
    },
  ],
  tolerances: [
    { where: { unit: 'LTR' }, absolute: '0.05', percent: '0.5', combine: 'smaller' },
    { where: { abcClass: 'C' }, value: { amount: '5', currency: 'EUR' }, combine: 'larger' },
  ],
  drift: { minimumCount: 20, falseAlarm: '0.001' },
  authority: { stock: 'right', '*': 'left' },
  statuses: { left: { damaged: 'blocked' }, right: {} },
  statusOrder: { released: ['inProgress', 'completed'] },
  items: { 'PNT-3020': { abcClass: 'B', unitCost: '14.2', roundingUnit: '0.01', aliases: ['RAL 3020'] } },
  currency: 'EUR',
  approvals: [{ role: 'shift-lead', upTo: '500' }, { role: 'plant-controller' }],
  severities: { QTY_WITHIN_TOL: 'info' },
  evidenceLimit: 20,
};
