import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMap, decodeRecord, odooMaps } from '../../../src/odoo/index.js';
import { isGtin } from '../../../src/odoo/maps/item.from.product-product.js';
import { ProductProduct } from '../../../src/odoo/records/product-product.js';
import { viewSite } from '../../../src/sites/index.js';
import { plant } from '../../sites/plant.js';
import { good } from '../../wire/telling.js';
import { products } from '../other-plant.js';

const uom = { uom_id: [1, 'Units'] };
const item = (fields: object, isMade = false, isUsed = false, version: '17.0' | '18.0' = '18.0') => {
  const record = good(decodeRecord(ProductProduct, version, { ...products[0], ...uom, ...fields }));
  return good(applyMap(odooMaps.item, { ...record, isMade, isUsed }, viewSite(plant)));
};

describe('the kind of an item', () => {
  it.each([
    ['a service', { type: 'service' }, false, false, 'service'],
    ['a combo', { type: 'combo' }, false, false, 'service'],
    ['a consumable of 18', { type: 'consu', is_storable: false }, true, true, 'consumable'],
    ['made and not used', { type: 'consu', is_storable: true }, true, false, 'finished'],
    ['made and used', { type: 'consu', is_storable: true }, true, true, 'semiFinished'],
    ['used and not made', { type: 'consu', is_storable: true }, false, true, 'component'],
    ['neither', { type: 'consu', is_storable: true }, false, false, 'component'],
  ])('%s', (_, fields, isMade, isUsed, kind) => {
    expect(item(fields, isMade, isUsed).itemKind).toBe(kind);
  });

  it('17 keeps stock of type product, and what is consumed is not stocked', () => {
    const { is_storable: _, ...seventeen } = products[0] as { is_storable: boolean };
    const kindOf = (type: string) => {
      const record = good(decodeRecord(ProductProduct, '17.0', { ...seventeen, ...uom, type }));
      return good(applyMap(odooMaps.item, { ...record, isMade: true, isUsed: false }, viewSite(plant)))
        .itemKind;
    };
    expect([kindOf('product'), kindOf('consu')]).toEqual(['finished', 'consumable']);
  });
});

describe('what an item says', () => {
  it('archived is obsolete', () => {
    expect([true, false].map((active) => item({ active }).status)).toEqual(['active', 'obsolete']);
  });

  it('a shelf life only where the product uses expiry dates', () => {
    const days = [true, false].map(
      (it) => item({ use_expiration_date: it, expiration_time: 30 }).shelfLifeDays,
    );
    expect(days).toEqual([30, undefined]);
  });

  it('the packages that hold its unit, exactly', () => {
    expect(item({}).alternateUnits).toEqual([{ unit: 'XBX', numerator: 12, denominator: 1 }]);
  });

  it('a version that rises with every change', () => {
    const [before, after] = ['2026-05-04 06:00:00', '2026-05-04 06:00:01'].map((it) =>
      item({ write_date: it }),
    );
    expect((after?.version ?? 0) - (before?.version ?? 0)).toBe(1);
    expect(after?.updatedAt).toBe('2026-05-04T06:00:01.000Z');
  });

  it('a barcode only where it is a trade item number', () => {
    expect(item({ barcode: '4006381333931' }).gtins).toEqual(['4006381333931']);
    expect([item({ barcode: 'ABC-1' }), item({ barcode: false })].map((it) => it.gtins)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('a trade item number', () => {
  it.each([
    ['4006381333931', true],
    ['96385074', true],
    ['036000291452', true],
    ['10614141000415', true],
    ['4006381333932', false],
    ['4006381333', false],
    ['', false],
    ['40063813339３1', false],
  ])('%j: %s', (text, isNumber) => {
    expect(isGtin(text)).toBe(isNumber);
  });

  it('has one check digit that is right', () => {
    const bodies = fc
      .constantFrom(7, 11, 12, 13)
      .chain((length) =>
        fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((it) => it.join('')),
      );
    fc.assert(
      fc.property(bodies, (body) => {
        const right = [...'0123456789'].filter((digit) => isGtin(body + digit));
        expect(right).toHaveLength(1);
      }),
      { seed: 461, numRuns: 300 },
    );
  });
});
