import { remembered } from '../../core/remembered.js';
import type { BreakCode } from '../classes/codes.js';
import { anyLine, type Candidate, lineOrder } from '../classify/candidate.js';
import type { Finding } from '../classify/classify.js';
import { groupsOf, isWithin } from '../classify/match-rules.js';
import type { Suggestion } from '../outcome.js';
import type { MatchRule } from '../policy/policy.js';

const ALONE: ReadonlySet<BreakCode> = new Set(['MISSING_LEFT', 'MISSING_RIGHT', 'PHANTOM_MASTER']);

/**
 * What the policy's suggesting rules find among the facts that one side tells alone: the two may be one. They
 * stay breaks, for a person to judge.
 */
export function suggestionsOf(
  findings: readonly Finding[],
  rules: readonly MatchRule[],
): ReadonlyMap<Candidate, readonly Suggestion[]> {
  const alone = findings.filter((it) => ALONE.has(it.breakClass.code)).flatMap((it) => it.found.taken);
  const found = new Map<Candidate, Suggestion[]>();
  for (const rule of rules.filter((it) => it.suggest))
    for (const { left, right } of groupsOf(alone, rule))
      for (const a of left.toSorted(byLine))
        for (const b of right.toSorted(byLine)) {
          if (!isWithin([a, b], rule.windowMinutes)) continue;
          const suggestion = suggestionOf(a, b, rule);
          for (const it of [a, b]) remembered(found, it, () => []).push(suggestion);
        }
  return found;
}

const byLine = (a: Candidate, b: Candidate): number => {
  const [x, y] = [a.left[0] ?? a.right[0], b.left[0] ?? b.right[0]];
  return x && y ? lineOrder(x, y) : 0;
};

const nameOf = (it: Candidate): string => anyLine(it).key || anyLine(it).id || anyLine(it).reference;

const suggestionOf = (a: Candidate, b: Candidate, { name, by, windowMinutes }: MatchRule): Suggestion => ({
  left: nameOf(a),
  right: nameOf(b),
  rule: name,
  because: `the same ${by.join(', ')} and quantity${windowMinutes === undefined ? '' : ` within ${windowMinutes} minutes`}`,
});
