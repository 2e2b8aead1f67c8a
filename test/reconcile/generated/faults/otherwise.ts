import type { LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { oneOf, type Roll } from '../chance.js';
import type { Told } from '../pair.js';
import { RIGHT_SAYS } from '../plant-policy.js';
import { LOCATIONS } from '../world.js';

/** What stands in a dimension by mistake; undefined where nothing else can stand there. */
export type Otherwise = (line: LedgerLine, roll: Roll, told: Told) => string | undefined;

/** Another lot, another spelling of it, or none. */
export const otherLot: Otherwise = ({ lotNumber }, roll) =>
  lotNumber === '' ? undefined : oneOf(roll, [`${lotNumber}-B`, lotNumber.toLowerCase().concat('x'), '']);

/** The same letters to the eye, other bytes to the machine. */
export const otherSpelling: Otherwise = ({ lotNumber }) => {
  const apart = lotNumber.normalize('NFD');
  return apart === lotNumber ? undefined : apart;
};

const placeBut = (locationId: string, roll: Roll): string =>
  oneOf(
    roll,
    LOCATIONS.filter((it) => it !== locationId),
  );

/** Another place. */
export const otherLocation: Otherwise = ({ locationId }, roll) => placeBut(locationId, roll);

/** Another place to which it was moved. */
export const otherTarget: Otherwise = ({ toLocationId }, roll) => placeBut(toLocationId, roll);

/** Ours instead of a partner's, or the other way round. */
export const otherOwner: Otherwise = ({ ownerId }) => (ownerId === '' ? 'CONSIGN-ACME' : '');

const isHold = ({ flow }: Told): boolean => flow.flow === 'quality.hold';

/** A status of stock that is another one, whatever it is called on the right. */
const otherStockStatus: Otherwise = ({ status }, roll, { flow }) => {
  const called = RIGHT_SAYS.unrestricted?.includes(status) ? 'unrestricted' : status;
  return oneOf(
    roll,
    flow.statuses.filter((it) => it !== 'blocked' && it !== called),
  );
};

/** A status that is neither before nor after. */
export const otherStatus: Otherwise = (line, roll, told) => {
  if (told.flow.balance) return otherStockStatus(line, roll, told);
  if (isHold(told)) return undefined;
  return line.status === 'held' ? 'inProgress' : 'held';
};

const NEXT: Readonly<Record<string, string>> = {
  released: 'inProgress',
  inProgress: 'completed',
  completed: 'closed',
};

const PREVIOUS: Readonly<Record<string, string>> = {
  inProgress: 'released',
  completed: 'released',
  closed: 'completed',
};

/** A status that comes later; of a hold, that it was released. */
export const laterStatus: Otherwise = ({ status }, _, told) => {
  if (told.flow.balance) return undefined;
  if (isHold(told)) return status === 'active' ? 'released' : undefined;
  return NEXT[status];
};

/** A status that comes before; of a hold, that it is active. */
export const earlierStatus: Otherwise = ({ status }, _, told) => {
  if (told.flow.balance) return undefined;
  if (isHold(told)) return status === 'released' ? 'active' : undefined;
  return PREVIOUS[status];
};

/** Another item of the same unit that the plant knows as the same, or that bears the same lot. */
export const otherItem: Otherwise = ({ lotNumber }, _, { item }) =>
  item.tracked === 'lot' && lotNumber !== '' ? `OLD-${item.id}` : undefined;
