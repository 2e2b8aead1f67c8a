import { describe, expect, it } from 'vitest';
import { isOdooVersion, ODOO_VERSIONS } from '../../src/odoo/index.js';
import { refuseUnknown } from '../../src/odoo/versions.js';

describe('the versions', () => {
  it.each(['15.0', '20.0', '17', '18.0.1', 'saas~18.1', '', '18.0 ', '17.0\n'])(
    '%j is refused, not guessed',
    (version) => {
      expect(isOdooVersion(version)).toBe(false);
      expect(() => refuseUnknown(version)).toThrow('known are 16.0, 17.0, 18.0, 19.0');
    },
  );

  it('are those whose answers were recorded', () => {
    expect(ODOO_VERSIONS.filter(isOdooVersion)).toEqual(['16.0', '17.0', '18.0', '19.0']);
  });
});
