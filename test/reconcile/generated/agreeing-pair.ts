import { COLUMNS, type Column, type LedgerLine, type Sides } from '../../../src/reconcile/ledger/line.js';
import { between, onceIn, oneOf, type Roll, rollFrom } from './chance.js';
import { FLOWS, type Flow, type Keying } from './flows.js';
import { ordinary, type Scene } from './ordinary-days.js';
import type { Pair, Told } from './pair.js';
import { plantPolicy } from './plant-policy.js';
import { tell, type Voice } from './telling.js';
import { later } from './time.js';
import { type Days, type Fact, factsOf, someDays } from './truth.js';
import { ITEMS } from './world.js';

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

const isAlike = (a: Fact, b: Fact): boolean =>
  a.line.reference === b.line.reference && a.line.quantity === b.line.quantity && a.item === b.item;

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
    return facts.map((fact, no) => {
      const isOneOfEqual = keying !== 'shared' && facts.some((it) => it !== fact && isAlike(it, fact));
      return ordinary(toldOf(fact, keying, no, scene), isOneOfEqual, scene);
    });
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
