/** The two plants of the week, their systems, and their clocks. */

/** One plant and the zone it lives in; in November no clock is put forward or back. */
export interface Plant {
  readonly id: string;
  readonly timeZone: string;
  readonly utcOffset: string;
  readonly offsetHours: number;
}

/** Frames and bikes. */
export const NORTH: Plant = {
  id: 'NW-01',
  timeZone: 'Europe/Berlin',
  utcOffset: '+01:00',
  offsetHours: 1,
};

/** Wheels. */
export const SOUTH: Plant = {
  id: 'NW-02',
  timeZone: 'Europe/Lisbon',
  utcOffset: '+00:00',
  offsetHours: 0,
};

/** One system of a plant: it states facts under its own name, with a count of its own. */
export interface System {
  readonly id: string;
  readonly plant: Plant;
  /** How long it takes from the fact to the message. */
  readonly delaySeconds: number;
}

/** What states facts at one plant. */
export interface Systems {
  readonly erp: System;
  readonly mes: System;
  readonly wms: System;
  readonly qms: System;
  readonly scada: System;
  /** What partners send: despatch notices, promises, milestones. */
  readonly edi: System;
}

const systemsOf = (plant: Plant, number: number): Systems => {
  const system = (id: string, delaySeconds: number): System => ({ id, plant, delaySeconds });
  return {
    erp: system('odoo', 5),
    mes: system(`mes-${number}`, 1.5),
    wms: system(`wms-${number}`, 3),
    qms: system(`qms-${number}`, 20),
    scada: system(`scada-${number}`, 0.4),
    edi: system(`edi-${number}`, 40),
  };
};

const SYSTEMS: Readonly<Record<string, Systems>> = {
  [NORTH.id]: systemsOf(NORTH, 1),
  [SOUTH.id]: systemsOf(SOUTH, 2),
};

/** The systems of a plant. */
export const systemsAt = (plant: Plant): Systems => SYSTEMS[plant.id] as Systems;

/** The `source` of what a system states. */
export const sourceOf = ({ id, plant }: System): string =>
  `https://northwind.example/plants/${plant.id}/systems/${id}`;

const MONDAY = Date.UTC(2026, 10, 9);
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** In milliseconds. */
export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment of the week by the clock on the wall. @example moment(NORTH, 'Fri before 09:30') */
export function moment(plant: Plant, text: string): number {
  const [, day = '', before, hours, minutes] = /^(\w{3})( before)? (\d\d):(\d\d)$/.exec(text) ?? [];
  const days = DAYS.indexOf(day) - (before ? 7 : 0);
  if (!DAYS.includes(day)) throw new Error(`${text} is no moment of the week`);
  return MONDAY + days * DAY + ((Number(hours) - plant.offsetHours) * 60 + Number(minutes)) * MINUTE;
}

/** @example iso(moment(NORTH, 'Mon 06:00')) //=> '2026-11-09T05:00:00.000Z' */
export const iso = (at: number): string => new Date(at).toISOString();

/** The day in the calendar of the plant. */
export const dayOf = (plant: Plant, at: number): string =>
  iso(at + plant.offsetHours * 60 * MINUTE).slice(0, 10);
