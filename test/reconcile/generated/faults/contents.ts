import { decimalAdd, decimalRound } from '../../../../src/core/decimal.js';
import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import type { LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { between, type Roll } from '../chance.js';
import { times } from '../decimals.js';
import type { Told } from '../pair.js';
import { otherAmount } from './amounts.js';
import { type Lying, lineOf, lying, type Place, pick, retell, said, type Variant } from './fault.js';

const bothTell = (told: Told, field: 'value' | 'content' | 'version'): boolean =>
  lineOf(told, 'left')[field] !== '' && lineOf(told, 'right')[field] !== '';

/** The amount agrees, the money does not. */
const money = (where: Lying): Variant => ({
  name: `other money, ${where}`,
  put: (place) => {
    const told = pick(place, (it) => bothTell(it, 'value') && lying(place, it) === where);
    if (!told) return undefined;
    const line = lineOf(told, place.side);
    const percent = decimalRound(times(line.value, `0.${between(place.roll, 10, 90)}`), 2);
    return retell(
      place,
      told,
      [said(line, { value: decimalAdd(line.value, percent === '0' ? '1' : percent) })],
      'VALUE_ONLY',
    );
  },
});

const otherCurrency: Variant = {
  name: 'the same number in another currency',
  put: (place) => {
    const told = pick(place, (it) => bothTell(it, 'value') && it.keying === 'shared');
    return told && retell(place, told, [said(lineOf(told, place.side), { currency: 'USD' })], 'VALUE_ONLY');
  },
};

const words = (name: string, code: BreakCode, other: (line: LedgerLine) => Partial<LedgerLine>): Variant => ({
  name,
  put: (place) => {
    const told = pick(
      place,
      (it) => it.keying === 'shared' && bothTell(it, 'content') && bothTell(it, 'version'),
    );
    const line = told && lineOf(told, place.side);
    return told && line && retell(place, told, [said(line, other(line))], code);
  },
});

type Wrong = (told: Told, roll: Roll) => Partial<LedgerLine> | undefined;

const has = (told: Told, dimension: 'lotNumber' | 'locationId'): boolean =>
  told.flow.dimensions.includes(dimension);

const isCounted = ({ flow, item }: Told): boolean => flow.counts && item.tracked !== 'serial';

/** An amount that is neither the right one turned, nor a power of ten or a usual factor of it. */
const oddAmount = (roll: Roll, told: Told): string => decimalAdd(otherAmount(roll, told.item), '17');

/** Several things of one posting are wrong at once. */
const MUDDLES: Readonly<Record<string, Wrong>> = {
  'lot and amount': (told, roll) =>
    has(told, 'lotNumber') && isCounted(told)
      ? { lotNumber: 'LOT-ELSE', quantity: oddAmount(roll, told) }
      : undefined,
  'place and amount': (told, roll) =>
    has(told, 'locationId') && isCounted(told)
      ? { locationId: 'WH-ELSE', quantity: oddAmount(roll, told) }
      : undefined,
  'lot and place': (told) =>
    has(told, 'lotNumber') && has(told, 'locationId')
      ? { lotNumber: 'LOT-ELSE', locationId: 'WH-ELSE' }
      : undefined,
  'item, lot and amount': (told, roll) =>
    has(told, 'lotNumber') && isCounted(told)
      ? { itemId: 'ELSE-1', lotNumber: 'LOT-ELSE', quantity: oddAmount(roll, told) }
      : undefined,
};

const muddle = (name: string, wrong: Wrong): Variant => ({
  name: `${name} at once`,
  put: (place: Place) => {
    const told = pick(place, (it) => it.keying === 'shared' && wrong(it, () => 0) !== undefined);
    const found = told && wrong(told, place.roll);
    return told && found && retell(place, told, [said(lineOf(told, place.side), found)], 'UNEXPLAINED');
  },
});

/** Faults of what else is told, and of everything at once. */
export const CONTENT_FAULTS = {
  VALUE_ONLY: [...(['key', 'alone', 'among'] as const).map(money), otherCurrency],
  VERSION_MISMATCH: [
    words('another version, and so another content', 'VERSION_MISMATCH', () => ({
      version: '2',
      content: 'sha256-v2',
    })),
    words('another version of the same content', 'VERSION_MISMATCH', () => ({ version: '2' })),
  ],
  CONTENT: [
    words('a field corrected on one side', 'CONTENT', (line) => ({ content: `${line.content}-corrected` })),
  ],
  UNEXPLAINED: Object.entries(MUDDLES).map(([name, wrong]) => muddle(name, wrong)),
} as const satisfies Partial<Record<BreakCode, readonly Variant[]>>;
