import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import type { LedgerLine, Side } from '../../../../src/reconcile/ledger/line.js';
import { between, oneOf, type Roll } from '../chance.js';
import type { Told } from '../pair.js';
import { later } from '../time.js';
import { LOCATIONS } from '../world.js';
import { otherAmount } from './amounts.js';
import { type Lying, lineOf, lying, newId, type Place, pick, retell, said, type Variant } from './fault.js';

const bySide = (code: 'CONFLICT' | 'DUPLICATE', side: Side): BreakCode =>
  side === 'left' ? `${code}_LEFT` : `${code}_RIGHT`;

/** What an edited posting says otherwise. */
function edits(roll: Roll, told: Told): Partial<LedgerLine>[] {
  const { flow, item } = told;
  const some: Partial<LedgerLine>[] = [{ content: 'sha256-edited' }];
  if (flow.counts) some.push({ quantity: otherAmount(roll, item) });
  if (flow.dimensions.includes('lotNumber')) some.push({ lotNumber: 'LOT-EDITED' });
  if (flow.dimensions.includes('locationId')) some.push({ locationId: oneOf(roll, ['WH-X', 'WH-Y']) });
  if (!flow.counts && flow.values === 'always') some.push({ value: '1234.56' });
  return some;
}

/** A posting edited in place and sent again under its old number; `latest` is what is counted. */
const conflict = (name: string, latest: 'right' | 'wrong', keying: 'shared' | 'own'): Variant => ({
  name,
  put: (place) => {
    const { side, roll } = place;
    const told = pick(place, (it) => it.keying === keying && lineOf(it, side).content !== '');
    if (!told) return undefined;
    const line = lineOf(told, side);
    const seconds = between(roll, 1, 5000) * (latest === 'right' ? -1 : 1);
    const recordedAt = later(line.recordedAt, seconds);
    const edit = oneOf(roll, edits(roll, told));
    if (recordedAt > place.pair.asOf || edit.quantity === line.quantity) return undefined;
    const again = said(line, { ...edit, id: newId(line), recordedAt });
    const spoiled = retell(place, told, [line, again], bySide('CONFLICT', side), [[line.id], [again.id]]);
    return { ...spoiled, expected: spoiled.expected.map((it) => ({ ...it, beside: latest === 'wrong' })) };
  },
});

/** What counts nothing is told twice where its money is told twice or, under a key, its words. */
function isRecognisable(told: Told, where: Lying, { side, there }: Place): boolean {
  const [line, right] = [lineOf(told, side), lineOf(told, there)];
  const isValued = line.value !== '' && right.value !== '';
  return told.flow.counts || isValued || (where === 'key' && line.content !== '');
}

/** What is told twice under two numbers. */
const duplicate = (name: string, where: Lying, balance = false): Variant => ({
  name,
  put: (place) => {
    const { side, roll } = place;
    const isTwice = (it: Told): boolean =>
      it.flow.balance === balance &&
      lying(place, it) === where &&
      it.item.tracked !== 'serial' &&
      isRecognisable(it, where, place);
    const told = pick(place, (it) => isTwice(it) && lineOf(it, side).quantity !== '0');
    if (!told) return undefined;
    const line = lineOf(told, side);
    const again = said(line, {
      key: line.key && `again-${line.key}`,
      id: newId(line),
      recordedAt: line.recordedAt && later(line.recordedAt, balance ? 0 : between(roll, 0, 400)),
    });
    const shows = where === 'key' ? [[again.id]] : [[line.id, again.id]];
    return retell(place, told, [line, again], bySide('DUPLICATE', side), shows);
  },
});

/** A line that does not stand on one side any more. */
const withdrawn = (state: 'reversed' | 'cancelled', where: Lying): Variant => ({
  name: `${state} on one side, ${where}`,
  put: (place) => {
    const told = pick(place, (it) => !it.flow.balance && lying(place, it) === where);
    if (!told) return undefined;
    const gone = said(lineOf(told, place.side), { state });
    const code = state === 'reversed' ? 'REVERSED_ONE_SIDE' : 'CANCELLED_ONE_SIDE';
    return retell(place, told, [gone], code, [[lineOf(told, place.there).id]]);
  },
});

/** A serial number that stands in a second place. */
const serialTwice = (
  name: string,
  elsewhere: (place: Place, line: LedgerLine) => Partial<LedgerLine>,
): Variant => ({
  name,
  put: (place) => {
    const told = pick(place, (it) => it.flow.balance && it.item.tracked === 'serial');
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const twin = said(line, { ...elsewhere(place, line), id: newId(line) });
    return retell(place, told, [line, twin], 'SERIAL_DUP', [[twin.id]]);
  },
});

const otherPlace = ({ roll }: Place, { locationId }: LedgerLine): Partial<LedgerLine> => ({
  locationId: oneOf(roll, [...LOCATIONS.filter((it) => it !== locationId), 'WH-NEW']),
});

/** Faults of what is told how often. */
export const KEY_FAULTS = {
  CONFLICT: [
    conflict('edited, the last telling is right', 'right', 'shared'),
    conflict('edited, the last telling is wrong', 'wrong', 'shared'),
    conflict('edited under a number of its own, the last is right', 'right', 'own'),
  ],
  DUPLICATE: [
    duplicate('posted again, the first has its key there', 'key'),
    duplicate('posted again, alone in its cell', 'alone'),
    duplicate('posted again, among others', 'among'),
    duplicate('a balance listed twice', 'alone', true),
  ],
  CANCELLED: (['key', 'alone', 'among'] as const).map((it) => withdrawn('cancelled', it)),
  REVERSED: (['key', 'alone', 'among'] as const).map((it) => withdrawn('reversed', it)),
  SERIAL_DUP: [
    serialTwice('a serial number at two places', otherPlace),
    serialTwice('a serial number in two plants', (_, line) => ({
      plantId: line.plantId === 'NW-01' ? 'NW-02' : 'NW-01',
    })),
    serialTwice('a serial number good and blocked', (_, line) => ({
      status: line.status === 'quality' ? 'blocked' : 'quality',
    })),
  ],
} as const satisfies Record<string, readonly Variant[]>;
