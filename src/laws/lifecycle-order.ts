import { byText } from '../core/field.js';
import type { ReplayFact } from './replay-facts.js';

/** Facts about one thing with the place of each in the course of its states. */
export interface Placed<F extends ReplayFact = ReplayFact> {
  readonly fact: F;
  /** Decides between facts of the same moment. */
  readonly rank: number;
}

/**
 * The facts of one thing in the order in which they count: those with a revision among each other by
 * revision, those that a source counts by its count, and these rows against each other by time. Arrival plays
 * no part.
 */
export function inCourse<P extends Placed>(placed: readonly P[], countOf: (fact: ReplayFact) => string): P[] {
  const lanes = new Map<string, P[]>();
  for (const it of placed) {
    const name = laneOf(it.fact, countOf);
    const lane = lanes.get(name);
    if (lane) lane.push(it);
    else lanes.set(name, [it]);
  }
  const rows = [...lanes.values()].map((lane) => lane.sort((a, b) => withinLane(a, b, countOf)));
  return rows.length === 1 ? (rows[0] as P[]) : merged(rows);
}

const revisionOf = ({ contract, data }: ReplayFact): number | undefined =>
  contract.revision === undefined ? undefined : Number((data as Record<string, unknown>)[contract.revision]);

function laneOf(fact: ReplayFact, countOf: (fact: ReplayFact) => string): string {
  if (fact.contract.revision !== undefined) return 'revision';
  return countOf(fact) === '' ? 'time' : `source ${fact.source}`;
}

const byMoment = (a: Placed, b: Placed): number =>
  byText(a.fact.time, b.fact.time) || a.rank - b.rank || byText(a.fact.key, b.fact.key);

function withinLane(a: Placed, b: Placed, countOf: (fact: ReplayFact) => string): number {
  const [left, right] = [revisionOf(a.fact), revisionOf(b.fact)];
  if (left !== undefined && right !== undefined) return left - right || byMoment(a, b);
  return byText(countOf(a.fact), countOf(b.fact)) || byMoment(a, b);
}

/** Always the earliest of the first facts of all lanes: a lane keeps its own order. */
function merged<P extends Placed>(lanes: readonly P[][]): P[] {
  const next = lanes.map(() => 0);
  const course: P[] = [];
  for (;;) {
    let earliest = -1;
    for (const [i, lane] of lanes.entries()) {
      const head = lane[next[i] as number];
      const best = earliest < 0 ? undefined : lanes[earliest]?.[next[earliest] as number];
      if (head && (!best || byMoment(head, best) < 0)) earliest = i;
    }
    if (earliest < 0) return course;
    course.push(lanes[earliest]?.[next[earliest] as number] as P);
    next[earliest] = (next[earliest] as number) + 1;
  }
}
