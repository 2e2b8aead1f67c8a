import { DIMENSIONS } from '../../../src/reconcile/ledger/line.js';
import type { Policy } from '../../../src/reconcile/policy/policy.js';
import { oneOf, type Roll } from './chance.js';
import { ITEMS, PLANTS } from './world.js';

/** Statuses of the left side that the right side calls otherwise. */
export const RIGHT_SAYS: Readonly<Record<string, readonly string[]>> = {
  blocked: ['damaged', 'qc-fail'],
  unrestricted: ['free'],
  completed: ['done', 'finished'],
  active: ['open'],
};

const statusesOfRight = Object.fromEntries(
  Object.entries(RIGHT_SAYS).flatMap(([ours, theirs]) => theirs.map((it) => [it, ours])),
);

const itemPolicies = Object.fromEntries(
  ITEMS.map(({ id, unitCost, roundingUnit }) => [
    id,
    { unitCost, abcClass: 'B', ...(roundingUnit ? { roundingUnit } : {}) },
  ]),
);

/** A policy such as plants have one; what is rolled are the widths in which two tellings may differ. */
export function plantPolicy(roll: Roll): Policy {
  return {
    policyVersion: 1,
    timeToleranceSeconds: oneOf(roll, [30, 60, 120]),
    transitSeconds: oneOf(roll, [600, 900, 1800]),
    clockStepMinutes: oneOf(roll, [30, 60]),
    businessDays: Object.fromEntries(
      PLANTS.map(({ id, timeZone, startsAt }) => [id, { timeZone, startsAt }]),
    ),
    groupBy: DIMENSIONS,
    whereKnown: ['operationId'],
    match: [],
    tolerances: [
      { where: { itemId: 'STEEL-S355' }, absolute: '5', percent: '2', combine: 'smaller' },
      { where: { itemId: 'OIL-68' }, absolute: '0.5', combine: 'smaller' },
      { where: { itemId: 'BRACKET-L' }, percent: '1', absolute: '3', combine: 'larger' },
      { where: { itemId: 'FABRIC-2' }, roundingUnits: 50, combine: 'smaller' },
    ],
    drift: { minimumCount: 5, falseAlarm: '0.001' },
    authority: { '*': 'left', stock: oneOf(roll, ['left', 'right'] as const) },
    statuses: { left: {}, right: statusesOfRight },
    statusOrder: {
      released: ['inProgress', 'completed', 'closed'],
      inProgress: ['completed', 'closed'],
      completed: ['closed'],
      active: ['released'],
    },
    items: itemPolicies,
    currency: 'EUR',
    approvals: [{ role: 'supervisor', upTo: '1000' }, { role: 'plant-controller' }],
    severities: {},
    evidenceLimit: 1000,
  };
}
