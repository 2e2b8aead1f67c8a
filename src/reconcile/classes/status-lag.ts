import type { LedgerLine } from '../ledger/line.js';
import type { Policy } from '../policy/policy.js';
import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** One side is a step behind: the status of the other can be reached from its own. */
export const statusLag: BreakClass = {
  code: 'STATUS_LAG',
  severity: 'low',
  sentence: '{left} has {what} as {leftTells}, {right} as {rightTells}: one of them is behind.',
  causes: ['A change of status is under way.', 'One side books the change by hand, later.'],
  nextStep:
    'Nothing, unless it is still behind in the next run; then look for the message that tells the change.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['status'], (a, b) => oneLeadsToOther(a, b, scene.policy)),
};

const oneLeadsToOther = (a: LedgerLine, b: LedgerLine, policy: Policy): boolean =>
  isLater(a.status, b.status, policy) || isLater(b.status, a.status, policy);

/** Whether the second status can be reached from the first, over any steps. */
function isLater(from: string, to: string, { statusOrder }: Policy): boolean {
  const reached = new Set<string>([from]);
  for (const status of reached) for (const next of statusOrder[status] ?? []) reached.add(next);
  return from !== to && reached.has(to);
}
