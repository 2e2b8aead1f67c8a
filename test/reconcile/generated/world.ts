import type { ItemUnits } from '../../../src/vocabulary/conversion.js';

/** What the plants know of an item. */
export interface Item extends ItemUnits {
  readonly tracked: 'none' | 'lot' | 'serial';
  /** Fraction digits of its quantities. */
  readonly digits: number;
  readonly greatest: number;
  readonly unitCost: string;
  readonly roundingUnit?: string;
}

/** A plant, with the clock on its wall and the hour at which its day begins. */
export interface Plant {
  readonly id: string;
  readonly timeZone: string;
  readonly startsAt: string;
}

export const PLANTS: readonly Plant[] = [
  { id: 'NW-01', timeZone: 'Europe/Berlin', startsAt: '06:00' },
  { id: 'NW-02', timeZone: 'America/Chicago', startsAt: '00:00' },
  { id: 'NW-03', timeZone: 'Asia/Kolkata', startsAt: '05:30' },
];

export const LOCATIONS = ['WH-STOCK', 'WH-IN', 'LINE-1', 'LINE-2', 'QA-CAGE', 'DOCK-3', 'Regal-Ä7'] as const;

export const OWNERS = ['', '', 'CONSIGN-ACME', 'CONSIGN-ØRSTED'] as const;

/** Lots as labels show them: byte for byte, in any script. */
export const LOTS = ['HEAT-5512', 'L/0001', 'lot 7', 'Ø42-Ä', '批次-7', 'Серия-9', 'é-88', '0012'] as const;

const box = (numerator: number) => [{ unit: 'XBX', numerator, denominator: 1 }];

const item = (id: string, baseUnit: string, rest: Partial<Item>): Item => ({
  id,
  baseUnit,
  tracked: 'lot',
  digits: 3,
  greatest: 800,
  unitCost: '3.75',
  ...rest,
});

/** Items of every kind of counting: by weight, length, volume and piece; in lots, serials or neither. */
export const ITEMS: readonly Item[] = [
  item('TUB-CRMO', 'KGM', { digits: 3, roundingUnit: '0.01' }),
  item('RESIN-9', 'KGM', { digits: 6, roundingUnit: '0.001' }),
  item('STEEL-S355', 'KGM', { digits: 2, greatest: 9000, unitCost: '0.82' }),
  item('PAINT-RAL5010', 'LTR', { digits: 4, roundingUnit: '0.01', unitCost: '11.4' }),
  item('OIL-68', 'LTR', { digits: 2, tracked: 'none' }),
  item('CABLE-4', 'MTR', { digits: 2, tracked: 'none', roundingUnit: '0.1' }),
  item('FABRIC-2', 'MTR', { digits: 3, roundingUnit: '0.01' }),
  item('SCREW-M8', 'C62', { digits: 0, tracked: 'none', alternateUnits: box(250), unitCost: '0.02' }),
  item('BEARING-6204', 'C62', { digits: 0, alternateUnits: box(24), unitCost: '4.1' }),
  item('BRACKET-L', 'C62', { digits: 0, greatest: 5000, unitCost: '1.35' }),
  item('FRAME-54', 'C62', { digits: 0, greatest: 400, unitCost: '85' }),
  item('GEARBOX-7', 'C62', { digits: 0, tracked: 'serial', unitCost: '640' }),
  item('MOTOR-250W', 'C62', { digits: 0, tracked: 'serial', unitCost: '210' }),
];
