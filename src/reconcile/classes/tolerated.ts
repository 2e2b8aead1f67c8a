import { anyLine, type Candidate } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { judgeSides, type Verdict } from '../policy/tolerance.js';
import { amountsApart } from './quantity.js';

/** What the policy says of a difference in quantity; undefined where quantities do not differ. */
export function tolerated(it: Candidate, scene: Scene): Verdict | undefined {
  const amounts = amountsApart(it);
  if (!amounts || it.unit === undefined) return undefined;
  const told = {
    left: { quantity: amounts.left, lines: it.left.length },
    right: { quantity: amounts.right, lines: it.right.length },
  };
  return judgeSides(scene.policy, { ...anyLine(it), unit: it.unit }, told, scene.units);
}
