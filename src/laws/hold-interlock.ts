import { isOpen, lineJudge, type Refusal, type Register } from './hold-refusals.js';
import type { Hold } from './holds.js';
import type { ShipmentLine } from './shipment-lines.js';
import type { Place } from './whereabouts.js';

/** Yes, or no with every reason. */
export type ShipAnswer =
  | { readonly may: true }
  | { readonly may: false; readonly because: readonly Refusal[] };

/** Which shipment asks, and when; holds on shipments are those of its plant. */
export interface ShipmentAsked {
  readonly id?: string;
  readonly plantId?: string;
  readonly at?: string;
}

/** Answers whether shipments may leave, against one state of the register. */
export interface Interlock {
  /** Synchronous: a shipment asks before it is released. The moment decides which holds are open. */
  mayShip(lines: readonly ShipmentLine[], shipment?: ShipmentAsked): ShipAnswer;
}

const END_OF_TIME = '9999-12-31T23:59:59.998Z';

/**
 * Binds the interlock to a register; bind it anew when a hold or a lot was told since.
 * @example interlockOf({ holds, graph }).mayShip([{ itemId: 'FRM-28', lotNumber: 'A' }]) //=> { may: true }
 */
export function interlockOf(register: Register): Interlock {
  const blocking = register.holds.filter((it) => it.restrictions.includes('ship'));
  const lineRefusals = lineJudge(register, blocking);
  const placesOf = ({ itemId, lotNumber, from }: ShipmentLine): readonly Place[] =>
    from ? [from] : (register.placesOf?.(itemId, lotNumber) ?? []);
  return {
    mayShip: (lines, { id = '', plantId, at = END_OF_TIME } = {}) => {
      const because = [
        ...blocking
          .filter((it) => id !== '' && it.scope.shipmentId === id && isOpen(it, at))
          .filter((it) => plantId === undefined || it.plantId === plantId)
          .map((hold) => ({ why: 'shipmentHeld' as const, hold })),
        ...lines.flatMap((line) => [
          ...placeRefusals(blocking, line, placesOf(line), at),
          ...lineRefusals(line, at),
        ]),
      ];
      return because.length === 0 ? { may: true } : { may: false, because };
    },
  };
}

/** Answers once; bind `interlockOf` where one register answers many shipments. */
export const mayShip = (
  lines: readonly ShipmentLine[],
  register: Register,
  shipment: ShipmentAsked = {},
): ShipAnswer => interlockOf(register).mayShip(lines, shipment);

/** Where a line says nothing of its place, every place where its goods lie is asked. */
const placeRefusals = (
  holds: readonly Hold[],
  line: ShipmentLine,
  places: readonly Place[],
  at: string,
): Refusal[] =>
  holds
    .filter((hold) => isOpen(hold, at))
    .flatMap((hold) =>
      places
        .filter((it) => it.plantId === hold.plantId && it.locationId === hold.scope.locationId)
        .map((place) => ({ why: 'placeHeld' as const, line, hold, place })),
    );
