import {
  COLUMNS,
  type Column,
  type LedgerLine,
  type Side,
  type Sides,
} from '../../../src/reconcile/ledger/line.js';
import { between, onceIn, oneOf, type Roll, rollFrom } from './chance.js';
import { FLOWS, type Flow, type Keying } from './flows.js';
import type { Pair, Told } from './pair.js';
import { plantPolicy } from './plant-policy.js';
import { idOf, tell, type Voice } from './telling.js';
import { later } from './time.js';
import { type Days, type Fact, factsOf, someDays } from './truth.js';
import { ITEMS } from './world.js';

interface Scene {
  readonly roll: Roll;
  readonly days: Days;
  readonly voices: Sides<Voice>;
  readonly next: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

/** Balances with no moment, with the moment of their last change, or all with the moment of the snapshot. */
function balanceTimes(roll: Roll, { asOf }: Days): Sides<Voice['balances']> {
  const untimed = { occurredAt: '' };
  if (onceIn(roll, 2)) return { left: untimed, right: untimed };
  const at = (seconds: number) => ({ occurredAt: '', recordedAt: later(asOf, seconds) });
  return { left: at(-600), right: at(-between(roll, 570, 900)) };
}

function sceneOf(roll: Roll, jitter: number): Scene {
  const days = someDays(roll);
  const next = counter();
  const balances = balanceTimes(roll, days);
  const silent = { operation: false, reference: false, content: false };
  const units = new Map<string, string>();
  const left = {
    side: 'left',
    roll,
    jitter,
    lag: 120,
    splits: 8,
    otherUnits: 9,
    units,
    silent,
    next,
  } as const;
  const voices = {
    left: { ...left, balances: balances.left },
    right: {
      ...left,
      side: 'right' as const,
      lag: 600,
      splits: 4,
      otherUnits: 3,
      units: new Map<string, string>(),
      balances: balances.right,
      silent: { operation: onceIn(roll, 3), reference: onceIn(roll, 4), content: onceIn(roll, 4) },
    },
  };
  return { roll, days, voices, next };
}

const isPlain = ({ left, right }: Sides<readonly LedgerLine[]>): boolean =>
  left.length === 1 && right.length === 1 && left[0]?.unit === right[0]?.unit;

function toldOf(fact: Fact, keying: Keying, no: number, { voices }: Scene): Told {
  const said = { left: tell(fact, keying, no, voices.left), right: tell(fact, keying, no, voices.right) };
  return { flow: fact.flow, keying, item: fact.item, plain: isPlain(said), ...said };
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
function afterwards(told: Told, { roll, days }: Scene): Told {
  const move = (it: LedgerLine): LedgerLine => {
    const occurredAt = later(days.asOf, between(roll, 1, 5000));
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

/** What else happens on an ordinary day, and is no break. */
function ordinary(told: Told, scene: Scene): Told {
  if (told.flow.balance) return onceIn(scene.roll, 12) ? emptied(told, scene) : told;
  if (onceIn(scene.roll, 15)) return takenBack(told, scene);
  if (onceIn(scene.roll, 20)) return afterwards(told, scene);
  const isReferred = told.left.every((it) => it.reference === told.right[0]?.reference);
  if (isReferred && onceIn(scene.roll, 20)) return toldAnew(told, scene);
  if (told.keying === 'none' || told.left.length + told.right.length > 2) return told;
  if (onceIn(scene.roll, 12)) return redelivered(told, scene);
  return onceIn(scene.roll, 20) ? editedLater(told, scene) : told;
}

const LEFT_OUT: readonly (readonly Column[])[] = [
  [],
  [],
  [],
  ['ownerId'],
  ['value', 'currency'],
  ['version'],
];

function without(told: Told, columns: readonly Column[]): Told {
  const blank = Object.fromEntries(columns.map((it) => [it, '']));
  return columns.length === 0 ? told : { ...told, right: told.right.map((it) => ({ ...it, ...blank })) };
}

/** Two ledgers that tell the same truth, each in its own way: nothing in them is a break. */
export function agreeingPair(seed: number): Pair {
  const roll = rollFrom(seed);
  const policy = plantPolicy(roll);
  const scene = sceneOf(roll, policy.timeToleranceSeconds);
  const tellAll = (flow: Flow): Told[] => {
    const keying = oneOf(roll, flow.keyings);
    const facts = factsOf(roll, flow, between(roll, flow.balance ? 8 : 5, flow.balance ? 14 : 9), scene.days);
    return facts.map((fact, no) => ordinary(toldOf(fact, keying, no, scene), scene));
  };
  const leftOut = oneOf(roll, LEFT_OUT);
  const nothing = { items: [], locations: [] };
  return {
    told: FLOWS.flatMap(tellAll).map((it) => without(it, leftOut)),
    columns: {
      left: new Set(COLUMNS),
      right: new Set(COLUMNS.filter((it) => !leftOut.includes(it))),
    },
    policy,
    items: ITEMS,
    asOf: scene.days.asOf,
    underWay: [],
    archived: { left: nothing, right: nothing },
  };
}
