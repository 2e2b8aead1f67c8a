import { absolute, mapKey, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { cellOf } from '../engines/rules.js';
import type { MatchRule } from '../policy/policy.js';
import { anyLine, type Candidate, onlySide } from './candidate.js';

interface Group {
  readonly left: Candidate[];
  readonly right: Candidate[];
}

const MINUTE = 60_000;

/**
 * What the policy's own rules find among lines that one side tells alone. Each rule takes, in its order, the
 * groups that agree in what it names and add up to the same; what it takes, no later rule sees.
 */
export function matchByRules(
  open: readonly Candidate[],
  rules: readonly MatchRule[],
): { open: Candidate[]; settled: Candidate[] } {
  const settled = new Set<Candidate>();
  for (const rule of rules.filter((it) => !it.suggest)) {
    const free = open.filter((it) => !settled.has(it) && onlySide(it) !== undefined);
    for (const group of groupsOf(free, rule))
      if (fits(group, rule)) for (const it of [...group.left, ...group.right]) settled.add(it);
  }
  return { open: open.filter((it) => !settled.has(it)), settled: [...settled] };
}

/**
 * The lines that one side tells alone, grouped by what a rule names; amount by amount where one finds
 * one.
 */
export function groupsOf(open: readonly Candidate[], rule: MatchRule): Group[] {
  const groups = new Map<string, Group>();
  for (const it of open) {
    const side = onlySide(it);
    if (!side || it.unit === undefined) continue;
    const amount = rule.cardinality === '1:1' ? `\n${mapKey(absolute(it.delta))}` : '';
    const place = `${cellOf(anyLine(it), rule.by)}\n${it.unit}${amount}`;
    remembered(groups, place, () => ({ left: [], right: [] }))[side].push(it);
  }
  return [...groups.values()];
}

function fits({ left, right }: Group, { cardinality, windowMinutes }: MatchRule): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (cardinality === '1:1' && left.length !== right.length) return false;
  if (cardinality === '1:n' && left.length > 1 && right.length > 1) return false;
  const apart = [...left, ...right].reduce((sum, it) => plus(sum, it.delta), ZERO);
  return apart.n === 0n && isWithin([...left, ...right], windowMinutes);
}

/** Whether all of them happened within so many minutes. */
export function isWithin(candidates: readonly Candidate[], windowMinutes: number | undefined): boolean {
  if (windowMinutes === undefined) return true;
  const times = candidates
    .flatMap((it) => [...it.left, ...it.right])
    .map(({ line }) => line.occurredAt)
    .filter((it) => it !== '')
    .map((it) => Date.parse(it));
  return times.length < 2 || Math.max(...times) - Math.min(...times) <= windowMinutes * MINUTE;
}
