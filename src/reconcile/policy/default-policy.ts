import { DIMENSIONS } from '../ledger/line.js';
import type { Policy } from './policy.js';

/** What a comparison is run by where nobody has said otherwise. Nothing is tolerated. */
export const DEFAULT_POLICY: Policy = Object.freeze({
  policyVersion: 1,
  // A fact typed in by a person within the hour is the same fact; a shift later it is another.
  timeToleranceSeconds: 3600,
  // Queues that stand longer than a quarter of an hour are somebody's fault.
  transitSeconds: 900,
  // Every offset between two time zones is a whole number of quarters of an hour.
  clockStepMinutes: 15,
  // A plant that has not said where its clock hangs has none; UTC at least has no changes of clocks.
  businessDays: { '*': { timeZone: 'UTC', startsAt: '00:00' } },
  groupBy: DIMENSIONS,
  // Few stock systems know the operation: it may tell cells apart only where all lines know it.
  whereKnown: ['operationId'],
  // Key and cell are sure; whatever finds more by guessing is for the plant to allow.
  match: [],
  tolerances: [],
  // Ten differences are what a person looks at in a week; one false call in a thousand is borne.
  drift: { minimumCount: 10, falseAlarm: '0.001' },
  authority: { '*': 'left' },
  statuses: { left: {}, right: {} },
  statusOrder: {},
  items: {},
  // No plant's money is guessed: whoever states a cost or a limit states its currency.
  currency: '',
  // Until levels are agreed, no correction passes without the one who answers for the books.
  approvals: [{ role: 'plant controller' }],
  severities: {},
  // Enough to see what happened; a break of ten thousand lines still fits a page.
  evidenceLimit: 50,
} satisfies Policy);
