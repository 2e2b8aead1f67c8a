/** What both plants make this week: one order of wheels, frames and bikes a day. */
import type { Order } from './orders.js';
import { moment } from './plants.js';
import { BLUE_BIKE, FRAME, type Product, RED_BIKE, WHEEL } from './products.js';

type More = Partial<Pick<Order, 'pauses' | 'losesAt'>>;

/** An order of twenty wheels. */
const wheels = (number: number, day: string, spokes: string, rims: string, more: More = {}): Order => ({
  id: `WO-W-10${number}`,
  product: WHEEL,
  quantity: 20,
  startsAt: moment(WHEEL.plant, `${day} 06:00`),
  takes: (itemId) => ({ 'SPK-2-262': spokes, 'RIM-28': rims })[itemId],
  makes: () => `WHL-46-${number}`,
  ...more,
});

/** An order of ten frames, all of one heat of tube. */
const frames = (number: number, day: string, heat: string, more: More = {}): Order => ({
  id: `WO-F-20${number}`,
  product: FRAME,
  quantity: 10,
  startsAt: moment(FRAME.plant, `${day} 06:00`),
  takes: () => heat,
  makes: () => `FRM-46-${number}`,
  ...more,
});

/** An order of six bikes, each with a number of its own. */
const bikes = (
  product: Product,
  number: number,
  day: string,
  parts: { readonly frames: string; readonly wheels: string },
  more: More = {},
): Order => ({
  id: `WO-B-30${number}`,
  product,
  quantity: 6,
  startsAt: moment(product.plant, `${day} 06:00`),
  takes: (itemId, piece) =>
    ({
      'FRM-28-ST': lotFor(parts.frames, piece),
      'WHL-28-36': lotFor(parts.wheels, piece),
      'PNT-3020': 'PAINT-R-11',
      'PNT-5005': 'PAINT-B-07',
    })[itemId],
  makes: (piece) => `NW46-${number}0${piece}`,
  ...more,
});

/** The lot of a piece. @example lotFor('4 of A, 2 of B', 5) //=> 'B' */
function lotFor(lots: string, piece: number): string {
  let left = piece;
  for (const part of lots.split(', ')) {
    const [count = '', lot = ''] = part.split(' of ');
    if (left <= Number(count)) return lot;
    left -= Number(count);
  }
  throw new Error(`${lots} has no lot for piece ${piece}`);
}

/** The orders of wheels, by the day they are made. */
export const WHEELS = {
  monday: wheels(1, 'Mon', 'SPK-45-1', 'RIM-45-1'),
  tuesday: wheels(2, 'Tue', 'SPK-7731', 'RIM-46-1', { losesAt: 'TRUE' }),
  wednesday: wheels(3, 'Wed', 'SPK-7731', 'RIM-46-1', {
    pauses: [{ operationId: 'LACE', afterPiece: 8, stopClass: 'breakdown', minutes: 35 }],
  }),
  thursday: wheels(4, 'Thu', 'SPK-7744', 'RIM-46-1'),
  friday: wheels(5, 'Fri', 'SPK-7744', 'RIM-46-1'),
};

/** The orders of frames, by the day they are made. */
export const FRAMES = {
  monday: frames(1, 'Mon', 'HEAT-5512', { losesAt: 'TIG-WELD' }),
  tuesday: frames(2, 'Tue', 'HEAT-5601', {
    pauses: [{ operationId: 'TIG-WELD', afterPiece: 4, stopClass: 'breakdown', minutes: 25 }],
  }),
  /** Two of these turn out too tight. */
  wednesday: frames(3, 'Wed', 'HEAT-5601'),
  thursday: frames(4, 'Thu', 'HEAT-5607'),
  friday: frames(5, 'Fri', 'HEAT-5607'),
  nextWeek: frames(6, 'Sat', 'HEAT-5607'),
};

/** The orders of bikes, by the day they are made. */
export const BIKES = {
  monday: bikes(RED_BIKE, 1, 'Mon', { frames: '6 of FRM-45-1', wheels: '6 of WHL-45-1' }),
  tuesday: bikes(RED_BIKE, 2, 'Tue', { frames: '6 of FRM-46-1', wheels: '6 of WHL-45-1' }),
  wednesday: bikes(BLUE_BIKE, 3, 'Wed', { frames: '6 of FRM-46-2', wheels: '6 of WHL-46-1' }),
  thursday: bikes(
    BLUE_BIKE,
    4,
    'Thu',
    { frames: '4 of FRM-46-2, 2 of FRM-45-1', wheels: '2 of WHL-46-1, 4 of WHL-46-2' },
    { pauses: [{ operationId: 'ASSEMBLE', afterPiece: 3, stopClass: 'materialShortage', minutes: 15 }] },
  ),
  friday: bikes(RED_BIKE, 5, 'Fri', { frames: '6 of FRM-46-4', wheels: '4 of WHL-46-3, 2 of WHL-46-1' }),
  saturday: bikes(BLUE_BIKE, 6, 'Sat', {
    frames: '4 of FRM-46-4, 2 of FRM-46-3',
    wheels: '6 of WHL-46-4',
  }),
  /** Given up before it begins. */
  never: bikes(BLUE_BIKE, 7, 'Sat', { frames: '6 of FRM-46-5', wheels: '6 of WHL-46-4' }),
};
