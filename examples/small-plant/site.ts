/** A small plant, as its site file tells it: one frame made of tubes. */
import type { Site } from '../../src/sites/site.js';

/** The places by their id in its Odoo. */
export const PLACE = {
  stock: 8,
  shelf: 19,
  quarantine: 20,
  vendors: 4,
  customers: 5,
  production: 15,
  losses: 14,
};

const row = (odooId: number, name: string, code: string) => ({
  odooId,
  name,
  code,
  sure: 'certain' as const,
  needsPerson: false,
  why: 'Written by hand.',
});

const place = (
  id: number,
  code: string,
  usage: 'internal' | 'supplier' | 'customer' | 'production' | 'inventory',
) => ({
  ...row(id, code, code),
  usage,
});

/** Its crosswalk; one unit is known by its external id alone. */
export const PLANT: Site = {
  siteVersion: 1,
  plantId: 'NW-01',
  timeZone: 'Europe/Berlin',
  system: 'odoo',
  enterpriseHost: 'enterprise.example',
  odooVersion: '18.0',
  quantityDigits: 2,
  documentNames: [{ from: '/', to: '-' }],
  companies: [row(1, 'Northwind Cycles', 'NW-01')],
  items: [row(3, 'Frame', 'FRM-28-ST'), row(4, 'Tube', 'TUB-CRMO-254'), row(6, 'Chips', 'CHIPS')],
  units: [
    { ...row(1, 'Units', 'C62'), digits: 2 },
    { ...row(5, 'm', 'MTR'), digits: 2 },
    {
      externalId: 'uom.product_uom_kgm',
      name: 'kg',
      code: 'KGM',
      digits: 3,
      sure: 'certain',
      needsPerson: false,
      why: 'A standard unit.',
    },
  ],
  locations: [
    place(PLACE.stock, 'WH-STOCK', 'internal'),
    place(PLACE.shelf, 'WH-SHELF-A', 'internal'),
    place(PLACE.quarantine, 'WH-QUARANTINE', 'internal'),
    place(PLACE.vendors, 'VENDORS', 'supplier'),
    place(PLACE.customers, 'CUSTOMERS', 'customer'),
    place(PLACE.production, 'PRODUCTION', 'production'),
    place(PLACE.losses, 'INV-LOSS', 'inventory'),
  ],
  quarantine: { code: 'WH-QUARANTINE', releasedTo: [{ decision: 'release', code: 'WH-STOCK' }] },
  workCenters: [row(1, 'Welding Cell 1', 'WC-WELD-1')],
  operations: [row(1, 'Cut tubes', 'CUT-TUBES'), row(2, 'TIG weld', 'TIG-WELD')],
  boms: [row(1, 'FRM-REV-B', 'FRM-REV-B')],
  partners: [row(7, 'Steelworks', 'STEELWORKS'), row(9, 'Shop', 'SHOP')],
  scrapReasons: [row(1, 'Damaged', 'damage')],
  equipment: [row(71, 'Welder', 'WELDER-07')],
  downtimeReasons: [
    { ...row(2, 'Equipment Failure', 'breakdown'), code: 'breakdown' },
    { ...row(9, 'Not yet known', 'unclassified'), code: 'unclassified' },
  ],
};
