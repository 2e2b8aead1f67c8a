import type { BreakClass, Found } from '../classes/break-class.js';
import { CLASSES, classOf } from '../classes/index.js';
import type { LedgerLine, Side, Sides } from '../ledger/line.js';
import { SIDES } from '../ledger/line.js';
import type { Policy } from '../policy/policy.js';
import type { Residue } from '../residue.js';
import type { Candidate } from './candidate.js';
import { candidatesOf, type Sorted } from './candidates.js';
import { type Ground, groundOf, type Knowledge, sceneOf } from './scene.js';

/** A class and what it found. */
export interface Finding {
  readonly breakClass: BreakClass;
  readonly found: Found;
}

/** One fact told in several ways by one side: the latest counts. */
export interface Conflict {
  readonly breakClass: BreakClass;
  readonly side: Side;
  readonly ways: readonly LedgerLine[];
}

/** Everything that does not agree, with its class. */
export interface Classified {
  readonly ground: Ground;
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
  /** Lines that repeat what is told already. */
  readonly again: Sides<readonly LedgerLine[]>;
}

/**
 * Gives every difference its class: each class in its order takes what it can explain, the first that fits
 * wins. Pure, and the order of lines plays no part.
 */
export function classify(residue: Residue, policy: Policy, asOf: string, knowledge: Knowledge): Classified {
  const ground = groundOf(residue, policy, asOf, knowledge);
  const { open, settled, tellings } = candidatesOf(residue, ground);
  const scene = sceneOf(ground, settled, open);
  const taken = new Set<Candidate>();
  const findings: Finding[] = [];
  for (const breakClass of CLASSES) {
    const left = open.filter((it) => !taken.has(it));
    for (const found of breakClass.find(left, scene)) {
      if (found.taken.some((it) => taken.has(it))) continue;
      for (const it of found.taken) taken.add(it);
      findings.push({ breakClass, found });
    }
  }
  return {
    ground,
    findings,
    conflicts: conflictsOf(tellings),
    again: { left: tellings.left.again, right: tellings.right.again },
  };
}

const conflictsOf = (tellings: Sorted['tellings']): Conflict[] =>
  SIDES.flatMap((side) =>
    tellings[side].conflicts.map((ways) => ({
      breakClass: classOf(side === 'left' ? 'CONFLICT_LEFT' : 'CONFLICT_RIGHT'),
      side,
      ways,
    })),
  );
