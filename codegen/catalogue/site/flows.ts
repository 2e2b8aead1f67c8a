import type { Entry } from '../catalogue-shape.js';
import { grouped } from '../grouped.js';
import type { SystemCode } from '../systems.js';

/** What one system tells another. */
export interface Flow {
  readonly teller: SystemCode;
  readonly reader: SystemCode;
  readonly events: readonly Entry[];
}

/** Events that the same system tells the same readers. */
export interface Bundle {
  readonly teller: SystemCode;
  readonly readers: readonly SystemCode[];
  readonly events: readonly Entry[];
}

/** Who tells whom what, by events: entities are asked for, not told. */
export function flowsOf(entries: readonly Entry[]): Flow[] {
  const told = events(entries).flatMap((event) =>
    event.consumers.map(({ system }) => ({ teller: event.owner, reader: system, event })),
  );
  return grouped(told, ({ teller, reader }) => `${teller} ${reader}`).map(([, its]) => ({
    teller: its[0].teller,
    reader: its[0].reader,
    events: its.map((it) => it.event),
  }));
}

/** The same, with events together that go the same way. */
export const bundlesOf = (entries: readonly Entry[]): Bundle[] =>
  grouped(events(entries), (it) => [it.owner, ...readers(it)].join(' ')).map(([, its]) => ({
    teller: its[0].owner,
    readers: readers(its[0]),
    events: its,
  }));

/** The place on the page of flows that lists what one system tells another. */
export const flowAnchor = ({ teller, reader }: Pick<Flow, 'teller' | 'reader'>): string =>
  `${teller}-to-${reader}`;

const events = (entries: readonly Entry[]): Entry[] => entries.filter((it) => it.kind === 'event');

const readers = ({ consumers }: Entry): SystemCode[] => consumers.map((it) => it.system);
