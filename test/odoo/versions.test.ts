import { describe, expect, it } from 'vitest';
import { FIELD_DRIFT, isOdooVersion, nameIn, ODOO_VERSIONS } from '../../src/odoo/index.js';
import { renamed } from '../../src/odoo/versions.js';

describe('the versions', () => {
  it.each(['16.0', '19.0', '17', '18.0.1', 'saas~18.1', '', '18.0 ', '17.0\n'])(
    '%j is refused, not guessed',
    (version) => {
      expect(isOdooVersion(version)).toBe(false);
    },
  );

  it('are those whose answers were recorded', () => {
    expect(ODOO_VERSIONS.filter(isOdooVersion)).toEqual(['17.0', '18.0']);
  });

  it('a field that a version does not have has no name there', () => {
    expect(nameIn('product.product', 'is_storable', '17.0')).toBeUndefined();
    expect(nameIn('product.product', 'is_storable', '18.0')).toBe('is_storable');
    expect(nameIn('stock.scrap', 'scrap_reason_tag_ids', '17.0')).toBeUndefined();
    expect(nameIn('stock.lot', 'name', '17.0')).toBe('name');
  });

  it('every drift says in a sentence what it means', () => {
    for (const { note, named } of FIELD_DRIFT) {
      expect(note).toMatch(/\.$/);
      expect(Object.keys(named).filter((it) => !isOdooVersion(it))).toEqual([]);
    }
  });

  it('a record of which nothing is named otherwise stays as it is', () => {
    const record = { id: 1, name: 'x', is_storable: true };
    expect(renamed('product.product', '17.0', record)).toEqual(record);
    expect(renamed('stock.lot', '18.0', record)).toEqual(record);
  });
});
