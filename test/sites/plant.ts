/** A small site file, valid as it stands. */
import type { Site } from '../../src/sites/index.js';

const row = { sure: 'certain', needsPerson: false, why: 'a test' } as const;

export const plant: Site = {
  siteVersion: 1,
  plantId: 'P-01',
  timeZone: 'Europe/Berlin',
  system: 'odoo',
  enterpriseHost: 'acme.example',
  odooVersion: '18.0',
  quantityDigits: 2,
  documentNames: [
    { from: '/', to: '-' },
    { from: ' ', to: '_' },
  ],
  companies: [{ ...row, odooId: 1, name: 'Acme', code: 'P-01', companyId: 'ACME', countryCode: 'FR' }],
  items: [
    { ...row, odooId: 1, name: 'Bolt', code: 'BOLT' },
    { ...row, odooId: 2, name: 'Nut' },
  ],
  units: [
    { ...row, odooId: 1, name: 'Units', code: 'C62', digits: 2 },
    { ...row, odooId: 2, name: 'Days', code: 'HUR', numerator: 8, denominator: 1, digits: 2 },
    { ...row, odooId: 3, name: 'Third', code: 'C62', numerator: 1, denominator: 3, digits: 2 },
    {
      ...row,
      odooId: 4,
      name: 'Box',
      code: 'XBX',
      holds: { unit: 'C62', numerator: 12, denominator: 1 },
      digits: 2,
    },
  ],
  locations: [
    { ...row, odooId: 4, name: 'Vendors', code: 'Vendors', usage: 'supplier' },
    { ...row, odooId: 8, name: 'WH/Stock', code: 'WH-STOCK', usage: 'internal', stockStatus: 'unrestricted' },
    { ...row, odooId: 15, name: 'Production', code: 'Production', usage: 'production' },
  ],
  workCenters: [{ ...row, odooId: 1, name: 'Lathe', code: 'WC-1' }],
  operations: [
    { ...row, odooId: 7, name: 'Turn', code: 'TURN' },
    { ...row, name: 'Clean', code: 'CLEAN' },
  ],
  boms: [{ ...row, odooId: 1, name: 'Bolt', code: 'BOM-BOLT' }],
  partners: [{ ...row, odooId: 3, name: 'Steel Ltd', code: 'STEEL' }],
  scrapReasons: [{ ...row, odooId: 1, name: 'reason tag 1', code: 'damage' }],
  equipment: [
    { ...row, odooId: 1, name: 'Lathe 3', code: 'LATHE-3', workCenterId: 'WC-1' },
    { ...row, odooId: 2, name: 'Saw', code: 'SAW' },
  ],
  downtimeReasons: [
    { ...row, odooId: 1, name: 'Broken', code: 'breakdown' },
    { ...row, odooId: 2, name: 'Cleaning', code: 'other', planned: true, oeeCategory: 'none' },
    { ...row, odooId: 3, name: 'Visitors', code: 'other' },
    { ...row, odooId: 4, name: 'Who knows', code: 'unclassified' },
  ],
};
