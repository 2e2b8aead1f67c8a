import { describe, expect, it } from 'vitest';
import { amountOf, amountText } from '../../../src/core/fraction.js';
import { approvalFor, DEFAULT_POLICY, readPolicy, worthOf } from '../../../src/reconcile/index.js';
import { unitsOf } from '../../../src/vocabulary/conversion.js';

const read = readPolicy({
  policyVersion: 1,
  currency: 'EUR',
  items: { PNT: { unit: 'KGM', unitCost: '8' }, TUB: {} },
  approvals: [{ role: 'storekeeper', upTo: '50' }, { role: 'manager', upTo: '1000' }, { role: 'controller' }],
});
const policy = read.ok ? read.value : DEFAULT_POLICY;
const worth = (quantity: string, itemId = 'PNT', unit = 'KGM') =>
  worthOf(policy, { itemId, unit, quantity: amountOf(quantity) }, unitsOf());

describe('an approval', () => {
  it.each([
    ['6.25', 'storekeeper'],
    ['-6.25', 'storekeeper'],
    ['6.250000000001', 'manager'],
    ['125', 'manager'],
    ['-126', 'controller'],
  ])('of %s kg at 8 EUR is for the %s', (quantity, role) => {
    expect(approvalFor(policy, worth(quantity)).role).toBe(role);
  });

  it('says the value and the limit', () => {
    expect(approvalFor(policy, worth('-5')).because).toBe('40 EUR; storekeeper approves up to 50 EUR');
    expect(approvalFor(policy, worth('500')).because).toBe('4000 EUR; controller approves without limit');
  });

  it('of an unknown cost is for the highest level, and says so', () => {
    const highest = { role: 'controller', because: 'the highest level: no cost of TUB is told' };
    expect(approvalFor(policy, worth('0.1', 'TUB'))).toEqual(highest);
    expect(approvalFor(policy, worth('0.1', 'PNT', 'MTR')).role).toBe('controller');
  });

  it('counts a quantity in another unit by what it is worth', () => {
    const value = worth('-2500', 'PNT', 'GRM');
    expect(value.known && amountText(value.amount)).toBe('-20');
  });

  it('is never nobody', () => {
    expect(approvalFor(DEFAULT_POLICY, worth('1'))).toMatchObject({ role: 'plant controller' });
  });
});
