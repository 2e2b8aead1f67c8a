import { remembered } from '../../core/remembered.js';
import { keyOf, type LedgerLine } from '../ledger/line.js';
import type { Entity } from './balance-lines.js';
import { entityLine, latenessOf } from './entity-lines.js';
import { countOthers } from './left-out.js';

interface Taken {
  readonly entity: Entity;
  readonly line: LedgerLine;
}

/** The things of one side, each as its latest document up to the as-of moment describes it. */
export interface EntityBook {
  take(entity: Entity): void;
  flows(): ReadonlySet<string>;
  /** The lines of these flows; of two documents of one moment and version both, as they may contradict. */
  lines(flows: ReadonlySet<string>): LedgerLine[];
  /** How many documents of these flows a later one replaces. */
  replaced(flows: ReadonlySet<string>): number;
  /** How many documents of other flows there are, by flow. */
  leftOut(flows: ReadonlySet<string>): ReadonlyMap<string, number>;
  entityOf(line: LedgerLine): Entity | undefined;
}

export function createEntityBook(asOf = ''): EntityBook {
  const things = new Map<string, Taken[]>();
  const told = new Map<string, Entity>();
  const nameOf = (line: LedgerLine): string => `${keyOf(line)}\n${line.status}\n${line.content}`;
  const of = (flows: ReadonlySet<string>): Taken[][] =>
    [...things.values()].filter(([it]) => it && flows.has(it.line.flow));
  const lines = (flows: ReadonlySet<string>): LedgerLine[] =>
    of(flows).flatMap((it) => inForce(it, asOf).map(({ line }) => line));
  return {
    take: (entity) => {
      const line = entityLine(entity);
      remembered(things, keyOf(line), () => []).push({ entity, line });
      told.set(nameOf(line), entity);
    },
    flows: () => new Set([...things.values()].flatMap(([it]) => (it ? [it.line.flow] : []))),
    lines,
    replaced: (flows) => of(flows).flat().length - lines(flows).length,
    leftOut: (flows) =>
      countOthers(
        [...things.values()].flat().map(({ line }) => line.flow),
        flows,
      ),
    entityOf: (line) => told.get(nameOf(line)),
  };
}

/** The latest documents of one thing, and those that are too late to count. */
function inForce(documents: readonly Taken[], asOf: string): Taken[] {
  const isLater = ({ line }: Taken): boolean => asOf !== '' && line.recordedAt > asOf;
  const counting = documents.filter((it) => !isLater(it));
  const latest = counting.reduce<Taken | undefined>(
    (best, it) => (best === undefined || isAfter(it.entity, best.entity) ? it : best),
    undefined,
  );
  const asLate = counting.filter((it) => latest && !isAfter(latest.entity, it.entity));
  return [...asLate, ...documents.filter(isLater)];
}

function isAfter(a: Entity, b: Entity): boolean {
  const [[moment, version], [otherMoment, otherVersion]] = [latenessOf(a), latenessOf(b)];
  return moment > otherMoment || (moment === otherMoment && version > otherVersion);
}
