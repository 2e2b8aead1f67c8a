/** What the two plants make, of what, and by which steps. */
import { NORTH, type Plant, SOUTH } from './plants.js';

/** One step, done by one machine or bench. */
export interface Step {
  readonly operationId: string;
  readonly name: string;
  readonly workCenterId: string;
  readonly equipmentId: string;
  /** For one piece. */
  readonly minutes: number;
  /** After how many pieces the count is reported. */
  readonly reportEach: number;
}

/** What one piece needs. */
export interface Need {
  readonly itemId: string;
  readonly each: string;
  readonly unit: string;
  readonly operationId: string;
  /** For how many pieces one posting is made. */
  readonly postedEach: number;
}

/** Something that is made. */
export interface Product {
  readonly plant: Plant;
  readonly itemId: string;
  readonly name: string;
  readonly bomId: string;
  readonly trackingKind: 'lot' | 'serial';
  readonly steps: readonly [Step, ...Step[]];
  readonly needs: readonly Need[];
  /** Where what was made waits for quality, and where it lies afterwards. */
  readonly waitsAt: string;
  readonly liesAt: string;
}

const step = (
  operationId: string,
  name: string,
  place: string,
  minutes: number,
  reportEach: number,
): Step => {
  const [workCenterId = '', equipmentId = ''] = place.split(' ');
  return { operationId, name, workCenterId, equipmentId, minutes, reportEach };
};

const need = (itemId: string, amount: string, operationId: string, postedEach: number): Need => {
  const [each = '', unit = ''] = amount.split(' ');
  return { itemId, each, unit, operationId, postedEach };
};

/** Made in the south, built in in the north. */
export const WHEEL: Product = {
  plant: SOUTH,
  itemId: 'WHL-28-36',
  name: 'Wheel 28" 36H',
  bomId: 'WHL-REV-D',
  trackingKind: 'lot',
  steps: [
    step('LACE', 'Lace spokes', 'WC-LACE LACER-01', 6, 5),
    step('TRUE', 'True wheel', 'WC-TRUE TRUER-01', 5, 4),
  ],
  needs: [
    need('RIM-28', '1 C62', 'LACE', 10),
    need('SPK-2-262', '36 C62', 'LACE', 5),
    need('HUB-36', '1 C62', 'LACE', 20),
  ],
  waitsAt: 'W-QC',
  liesAt: 'W-STOCK',
};

/** Cut and welded in the north. */
export const FRAME: Product = {
  plant: NORTH,
  itemId: 'FRM-28-ST',
  name: 'Frame 28 steel',
  bomId: 'FRM-REV-B',
  trackingKind: 'lot',
  steps: [
    step('CUT-TUBES', 'Cut tubes', 'WC-CUT SAW-02', 6, 5),
    step('TIG-WELD', 'TIG weld', 'WC-WELD-1 WELDER-07', 18, 3),
  ],
  needs: [need('TUB-CRMO-254', '4.2 MTR', 'CUT-TUBES', 2)],
  waitsAt: 'WH-QC',
  liesAt: 'WH-STOCK',
};

const bike = (itemId: string, name: string, bomId: string, paint: string): Product => ({
  plant: NORTH,
  itemId,
  name,
  bomId,
  trackingKind: 'serial',
  steps: [
    step('PAINT-FRAME', 'Paint frame', 'WC-PAINT PAINT-BOOTH-1', 12, 2),
    step('ASSEMBLE', 'Assemble', 'WC-ASM BENCH-03', 25, 2),
    step('FINAL-CHECK', 'Final check', 'WC-ASM STAND-01', 8, 2),
  ],
  needs: [
    need('FRM-28-ST', '1 C62', 'PAINT-FRAME', 1),
    need(paint, '0.27 LTR', 'PAINT-FRAME', 1),
    need('WHL-28-36', '2 C62', 'ASSEMBLE', 1),
    need('CBL-BRK-15', '1.35 MTR', 'ASSEMBLE', 6),
    need('BLT-M6-20', '14 C62', 'ASSEMBLE', 3),
    need('GRS-100', '12.5 GRM', 'ASSEMBLE', 6),
  ],
  waitsAt: 'WH-QC',
  liesAt: 'WH-GOODS',
});

/** A frame of the north on wheels of the south, in red. */
export const RED_BIKE = bike('BIKE-CITY-RED', 'City Bike 28" red', 'CITY-28-R3', 'PNT-3020');
/** The same in blue. */
export const BLUE_BIKE = bike('BIKE-CITY-BLU', 'City Bike 28" blue', 'CITY-28-B3', 'PNT-5005');

/** A frame on its way through the mending bench; it takes itself in and gives itself out. */
export const MENDED_FRAME: Product = {
  ...FRAME,
  bomId: 'FRM-REWORK',
  steps: [step('REWORK', 'Ream bottom bracket', 'WC-WELD-1 REAMER-01', 20, 2)],
  needs: [need('FRM-28-ST', '1 C62', 'REWORK', 2)],
};

/** Everything that is made. */
export const PRODUCTS = [WHEEL, FRAME, RED_BIKE, BLUE_BIKE];
