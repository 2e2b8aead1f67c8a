import type { Lot, Told, ToldEvent } from '../../src/laws/index.js';
import {
  arrived,
  booked,
  dice,
  freed,
  held,
  lot,
  made,
  movedTo,
  reversed,
  shipped,
  used,
} from './history.js';

/** A lawful history: lots come, are used up level by level, are moved, held in between and shipped. */
export interface World {
  readonly documents: Told[];
  readonly levels: readonly (readonly Lot[])[];
  /** One output of each group, with what went into it. */
  readonly groups: readonly { readonly name: string; readonly into: readonly Lot[]; readonly out: Lot }[];
  readonly serial: Lot;
  readonly until: number;
}

export const SERIAL_ITEM = 'BIKE';

/** The lawful history of this seed. */
export function worldOf(seed: number): World {
  const roll = dice(seed);
  const documents: Told[] = [];
  const first = Array.from({ length: 2 + roll(4) }, (_, i) => lot(`L0-${i}`));
  for (const it of first) documents.push(arrived(it, 100, roll(100)));
  const levels: Lot[][] = [first];
  const groups: { name: string; into: Lot[]; out: Lot }[] = [];
  const depth = 1 + roll(4);
  for (let level = 1; level <= depth; level++) {
    const outputs: Lot[] = [];
    for (let i = 0; i < 1 + roll(3); i++) {
      const name = `G${level}-${i}`;
      const before = levels[level - 1] as Lot[];
      const into = before.filter((_, k) => k === i % before.length || roll(2) === 1);
      const out = lot(`L${level}-${i}`);
      for (const it of into) documents.push(used(it, name, 1, level * 1000 + roll(400)));
      documents.push(made(out, name, 50, level * 1000 + 500 + roll(100)));
      groups.push({ name, into, out });
      outputs.push(out);
    }
    levels.push(outputs);
  }
  const until = (depth + 1) * 1000;
  const serial = lot(`S-${seed}`, SERIAL_ITEM);
  const source = levels.at(-1)?.[0] as Lot;
  documents.push(used(source, 'LAST', 1, until), made(serial, 'LAST', 1, until + 100));
  documents.push(movedTo(serial, 'WH-GATE', 1, until + 200));
  const wrong = movedTo(first[0] as Lot, 'WH-GATE', 1 + roll(9), until + 300);
  const back = reversed(wrong);
  documents.push(wrong, back);
  if (roll(2) === 1) documents.push(reversed(back));
  documents.push(
    held('H-1', { scopeKind: 'lot', lots: [source] }, until + 400),
    freed('H-1', 1, { scopeKind: 'lot', lots: [source] }, until + 500),
    shipped(serial, 'SHIP-1', until + 600),
  );
  return { documents: shuffled(documents, roll), levels, groups, serial, until };
}

/** The same documents in another order. */
export function shuffled<T>(list: readonly T[], roll: (sides: number) => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = roll(i + 1);
    [copy[i], copy[k]] = [copy[k] as T, copy[i] as T];
  }
  return copy;
}

/** A violation put into a lawful history, and how it is reported. */
export interface Fault {
  readonly law: string;
  readonly name: string;
  /** The documents to add, and those of them whose keys the report names. */
  readonly inject: (world: World, roll: (sides: number) => number) => { add: Told[]; guilty: ToldEvent[] };
}

/** One way to break every law. */
export const FAULTS: readonly Fault[] = [
  {
    law: 'X6',
    name: 'the books say one piece too many',
    inject: ({ until }) => {
      const fresh = lot('BOOKED');
      const move = arrived(fresh, 10, until + 1_500);
      return {
        add: [booked(fresh, 0, until + 1_000), move, booked(fresh, 11, until + 2_000)],
        guilty: [move],
      };
    },
  },
  {
    law: 'X7',
    name: 'a serial number is made twice',
    inject: ({ serial, until }) => {
      const again = made(serial, 'LAST', 1, until + 150);
      return { add: [again], guilty: [again] };
    },
  },
  {
    law: 'X7',
    name: 'a serial number is used up twice',
    inject: ({ serial, until }) => {
      const twice = [used(serial, 'AFTER', 1, until + 700), used(serial, 'AFTER', 1, until + 701)];
      return { add: twice, guilty: twice };
    },
  },
  {
    law: 'X7',
    name: 'a serial number lies in two places',
    inject: ({ serial, until }) => {
      const second = arrived(serial, 1, until + 250);
      return { add: [second], guilty: [second] };
    },
  },
  {
    law: 'X8',
    name: 'a lot goes into what it was made of',
    inject: ({ groups, until }, roll) => {
      const { into, out } = groups[roll(groups.length)] as World['groups'][number];
      const back = [used(out, 'BACK', 1, until + 10), made(into[0] as Lot, 'BACK', 1, until + 11)];
      return { add: back, guilty: back };
    },
  },
  {
    law: 'X9',
    name: 'a descendant of a held lot is shipped',
    inject: ({ levels, serial, until }) => {
      const source = levels.at(-1)?.[0] as Lot;
      const hold = held('H-2', { scopeKind: 'lot', lots: [source] }, until + 1_000, ['ship']);
      const left = shipped(serial, 'SHIP-2', until + 1_001);
      return { add: [hold, left], guilty: [hold, left] };
    },
  },
  {
    law: 'X9',
    name: 'a held lot is used up',
    inject: ({ levels, until }) => {
      const source = levels[0]?.[0] as Lot;
      const hold = held('H-3', { scopeKind: 'lot', lots: [source] }, until + 1_000, ['consume']);
      const use = used(source, 'LATE', 1, until + 1_001);
      return { add: [hold, use], guilty: [hold, use] };
    },
  },
  {
    law: 'X14',
    name: 'a fact that nobody told is taken back',
    inject: ({ until }) => {
      const back = reversed(arrived(lot('NEVER'), 1, until));
      return { add: [back], guilty: [back] };
    },
  },
  {
    law: 'X14',
    name: 'a fact is taken back twice',
    inject: ({ until }) => {
      const wrong = arrived(lot('WRONG'), 1, until);
      const backs = [reversed(wrong, 1), reversed(wrong, 2)];
      return { add: [wrong, ...backs], guilty: backs };
    },
  },
];
