import { anyLine, type Candidate } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { other } from '../ledger/line.js';
import { authorityOf } from '../policy/authority.js';
import { amountsApart } from './quantity.js';

/** What the policy says of a difference in quantity; undefined where no tolerance applies. */
export function tolerated(it: Candidate, scene: Scene) {
  const amounts = amountsApart(it);
  return amounts && undefined;
}
