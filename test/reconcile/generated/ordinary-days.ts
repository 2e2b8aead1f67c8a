import type { LedgerLine, Side, Sides } from '../../../src/reconcile/ledger/line.js';
import { between, onceIn, oneOf, type Roll } from './chance.js';
import type { Told } from './pair.js';
import { idOf, type Voice } from './telling.js';
import { later } from './time.js';
import type { Days } from './truth.js';

/** Two systems, and the days of which they tell. */
export interface Scene {
  readonly roll: Roll;
  readonly days: Days;
  readonly voices: Sides<Voice>;
  readonly next: () => number;
}

/** The same message once more, as it comes in after a timeout: nothing is said that was not said before. */
function redelivered(told: Told, { roll, next }: Scene): Told {
  const side: Side = oneOf(roll, ['left', 'right']);
  const again = told[side].map((it) => ({
    ...it,
    id: onceIn(roll, 2) ? it.id : idOf(side, next()),
    recordedAt: later(it.recordedAt, between(roll, 0, 300)),
  }));
  return { ...told, plain: false, [side]: [...told[side], ...again] };
}

/** Taken back on both sides, or by one that told it while the other never did. */
function takenBack(told: Told, { roll }: Scene): Told {
  const state = oneOf(roll, ['reversed', 'cancelled'] as const);
  const gone = (side: Side) => told[side].map((it): LedgerLine => ({ ...it, state }));
  const silent = roll(4);
  return {
    ...told,
    plain: false,
    left: silent === 1 ? [] : gone('left'),
    right: silent === 2 ? [] : gone('right'),
  };
}

/** It happened after the moment of comparison; one side may not even have it yet. */
function afterwards(told: Told, { roll, days, voices }: Scene): Told {
  const moment = later(days.asOf, between(roll, 1, 5000));
  const move = (it: LedgerLine): LedgerLine => {
    const occurredAt = later(moment, between(roll, 0, voices.left.jitter));
    return { ...it, occurredAt, recordedAt: later(occurredAt, between(roll, 1, 300)) };
  };
  const silent = roll(4);
  return {
    ...told,
    plain: false,
    left: silent === 1 ? [] : told.left.map(move),
    right: silent === 2 ? [] : told.right.map(move),
  };
}

/** A row of a balance that says zero, where the other side has no row. */
function emptied(told: Told, { roll }: Scene): Told {
  const side: Side = oneOf(roll, ['left', 'right']);
  const zero = told[side].slice(0, 1).map((it) => ({ ...it, quantity: '0', value: it.value && '0' }));
  return { ...told, plain: false, left: [], right: [], [side]: zero };
}

/** Taken back and told anew under another number by one side; the other never knew of it. */
function toldAnew(told: Told, { roll, next }: Scene): Told {
  const side: Side = oneOf(roll, ['left', 'right']);
  const lines = told[side].flatMap((it): LedgerLine[] => [
    { ...it, state: 'reversed' },
    { ...it, key: it.key && `anew-${it.key}`, id: idOf(side, next()), recordedAt: later(it.recordedAt, 60) },
  ]);
  return { ...told, plain: false, [side]: lines };
}

/** Edited on one side after the moment of comparison: until then it said the same. */
function editedLater(told: Told, { roll, next, days }: Scene): Told {
  const side: Side = oneOf(roll, ['left', 'right']);
  const edited = told[side].map((it) => ({
    ...it,
    id: idOf(side, next()),
    recordedAt: later(days.asOf, between(roll, 1, 5000)),
    ...(told.flow.counts ? { quantity: '77' } : { content: 'sha256-edited' }),
  }));
  return { ...told, plain: false, [side]: [...told[side], ...edited] };
}

/**
 * What else happens on an ordinary day, and is no break. In a series of equal amounts without shared keys
 * nothing is delivered again: sums can not tell which of the equal lines was meant.
 */
export function ordinary(told: Told, isOneOfEqual: boolean, scene: Scene): Told {
  if (told.flow.balance) return onceIn(scene.roll, 12) ? emptied(told, scene) : told;
  if (onceIn(scene.roll, 15)) return takenBack(told, scene);
  if (onceIn(scene.roll, 20)) return afterwards(told, scene);
  const isReferred = told.left.every((it) => it.reference === told.right[0]?.reference);
  if (isReferred && onceIn(scene.roll, 20)) return toldAnew(told, scene);
  if (told.keying === 'none' || told.left.length + told.right.length > 2) return told;
  if (!isOneOfEqual && onceIn(scene.roll, 12)) return redelivered(told, scene);
  return onceIn(scene.roll, 20) ? editedLater(told, scene) : told;
}
