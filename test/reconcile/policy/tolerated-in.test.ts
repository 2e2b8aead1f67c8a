import { expect, it } from 'vitest';
import { driftsOf, toleratedIn } from '../../../src/reconcile/index.js';

type Borne = Parameters<typeof toleratedIn>[0][number];

const tolerated = (value: string, at: number, more: Partial<Borne> = {}): Borne => ({
  code: 'QTY_WITHIN_TOL',
  flow: 'stock',
  about: { itemId: 'PNT', plantId: 'NW-01' },
  difference: { value, unit: 'KGM' },
  since: `2026-03-${String(at).padStart(2, '0')}T06:00:00.000Z`,
  ...more,
});

it('the breaks that are borne are told as differences, exactly', () => {
  const breaks = [
    tolerated('-1/3', 1),
    tolerated('5', 2, { code: 'QTY_OVER' }),
    tolerated('0.01', 3, { code: 'ROUNDING' }),
  ];
  expect(toleratedIn(breaks)).toEqual([
    {
      flow: 'stock',
      itemId: 'PNT',
      locationId: '',
      unit: 'KGM',
      difference: { n: -(10n ** 12n), d: 3n },
      since: breaks[0]?.since,
    },
    {
      flow: 'stock',
      itemId: 'PNT',
      locationId: '',
      unit: 'KGM',
      difference: { n: 10n ** 10n, d: 1n },
      since: breaks[2]?.since,
    },
  ]);
});

it('many of one sign are a drift', () => {
  const breaks = Array.from({ length: 12 }, (_, i) => tolerated('1/3', i + 1));
  const [drift] = driftsOf(toleratedIn(breaks), { minimumCount: 10, falseAlarm: '0.001' });
  expect(drift).toMatchObject({ count: 12, sum: '4', since: '2026-03-01T06:00:00.000Z' });
});
