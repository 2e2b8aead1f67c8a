import type { LedgerLine } from '../ledger/line.js';
import { itemOf } from '../policy/entry.js';
import type { Policy } from '../policy/policy.js';
import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** One thing under two item codes. */
export const itemAlias: BreakClass = {
  code: 'ITEM_ALIAS',
  severity: 'medium',
  sentence: 'Both tell {misplaced} of {what}, {left} as item {leftTells} and {right} as item {rightTells}.',
  causes: [
    'One side uses an old or a customer code of the item.',
    'A substitute was used and told by one side only.',
  ],
  nextStep: 'Add the code to the aliases of the item if both are one thing; else correct the posting.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['itemId'], (a, b) => isOneThing(a, b, scene.policy)),
};

/** Equal amounts of two items are chance, unless the policy, a key, a lot or an order ties them together. */
const isOneThing = (a: LedgerLine, b: LedgerLine, policy: Policy): boolean =>
  (a.key !== '' && a.key === b.key) ||
  a.lotNumber !== '' ||
  a.reference !== '' ||
  isAlias(a.itemId, b.itemId, policy) ||
  isAlias(b.itemId, a.itemId, policy);

const isAlias = (itemId: string, code: string, policy: Policy): boolean =>
  itemOf(policy, itemId).aliases?.includes(code) ?? false;
