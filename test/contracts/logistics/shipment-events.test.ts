import { describe, expect, it } from 'vitest';
import {
  type DataOf,
  identify,
  meet,
  memoryRegister,
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  seal,
} from '../../../src/index.js';

const telling = {
  source: 'https://example.org/plants/NW-01/systems/tms-1',
  recordedAt: '2026-03-14T09:00:00.000Z',
  utcOffset: '+01:00',
};

const keyOf = (data: DataOf<typeof ShipmentMilestoneReportedV1>) => {
  const named = identify(ShipmentMilestoneReportedV1, data);
  if (!named.ok) throw new Error('a milestone that can not be named');
  return named.value.key;
};

/** How a reader meets the earlier document when the later one came first. */
function overtaken<C extends typeof ShipmentDispatchedV1 | typeof ShipmentReleasedV1>(
  contract: C,
  earlier: DataOf<C>,
  later: DataOf<C>,
): string {
  const register = memoryRegister();
  const met = (data: DataOf<C>): string => {
    const sealed = seal(contract, data, telling);
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
    return meet(register, contract, sealed.value).outcome;
  };
  expect(met(later)).toBe('first');
  return met(earlier);
}

describe('a milestone', () => {
  const { example } = ShipmentMilestoneReportedV1;

  it('reached again is another fact, told with a new estimate it is the same', () => {
    expect(keyOf({ ...example, milestoneNo: 2 })).not.toBe(keyOf(example));
    expect(keyOf({ ...example, expectedAt: '2026-03-15T08:00:00.000Z' })).toBe(keyOf(example));
  });
});

describe('what arrives late', () => {
  it('is overtaken when it is an earlier release', () => {
    const { example } = ShipmentReleasedV1;
    expect(overtaken(ShipmentReleasedV1, example, { ...example, releaseNo: 2 })).toBe('superseded');
  });

  it('counts all the same when it is an earlier truck', () => {
    const { example } = ShipmentDispatchedV1;
    expect(overtaken(ShipmentDispatchedV1, example, { ...example, dispatchNo: 2 })).toBe('first');
  });
});
