import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ODOO_VERSIONS, type OdooVersion } from '../../src/odoo/index.js';
import { recorded } from './recorded.js';
import { type Tables, type Told, tell } from './tell.js';

/** Moments of recording, database ids and what is made of them: no facts of the plant. */
const ASIDE = new Set([
  ...['sourceReferences', 'businessRef', 'version', 'updatedAt', 'asOf', 'releasedAt', 'occurredAt'],
  ...['startedAt', 'endedAt', 'actualStart', 'actualEnd', 'manufacturedAt'],
  ...['orderedAt', 'issuedAt', 'postedAt', 'dispatchedAt', 'resumedAt', 'cancelledAt', 'countSheet'],
  ...['raisedAt', 'completedAt'],
]);

const siteFile = (version: OdooVersion) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../examples/northwind/site-${version}.json`), 'utf8'),
  );
const told = new Map<OdooVersion, Promise<Told>>();
const tellOnce = (version: OdooVersion): Promise<Told> => {
  const known = told.get(version) ?? tell(recorded(version) as Tables, version, siteFile(version));
  told.set(version, known);
  return known;
};

type Leaves = ReadonlyMap<string, unknown>;

function leavesOf(value: unknown, path = '', into = new Map<string, unknown>()): Leaves {
  if (typeof value !== 'object' || value === null) return into.set(path, value);
  for (const [key, it] of Object.entries(value)) if (!ASIDE.has(key)) leavesOf(it, `${path}/${key}`, into);
  return into;
}

/** What a document is about: its subject and amounts, which every version tells alike. */
const ABOUT = [
  ...['entityType', 'id', 'workOrderId', 'operationId', 'runNo', 'itemId', 'lotNumber', 'locationId'],
  ...['movementKind', 'scrapKind', 'quantity', 'page', 'code', 'purchaseOrderId', 'receiptId', 'shipmentId'],
];

function byName({ documents }: Told): ReadonlyMap<string, Leaves> {
  const named = new Map<string, Leaves>();
  for (const it of documents) {
    const data = (it.data ?? it) as Readonly<Record<string, unknown>>;
    const about = JSON.stringify([it.type ?? it.entityType, ...ABOUT.map((field) => data[field])]);
    let nth = 0;
    while (named.has(`${about} ${nth}`)) nth++;
    named.set(`${about} ${nth}`, leavesOf(data));
  }
  return named;
}

const contractOf = (name: string): string =>
  String(JSON.parse(name.slice(0, name.lastIndexOf(' ')))[0]).replace('org.w3id.mfg.', '');

/** Every place where two versions tell one document otherwise, and how often. */
function differences(a: Told, b: Told): Record<string, number> {
  const [left, right] = [byName(a), byName(b)];
  const found: Record<string, number> = {};
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [leaves, others] = [left.get(name), right.get(name)];
    if (!leaves || !others) {
      const place = `${contractOf(name)} is only told by one of them`;
      found[place] = (found[place] ?? 0) + 1;
      continue;
    }
    for (const path of new Set([...leaves.keys(), ...others.keys()])) {
      if (leaves.get(path) === others.get(path)) continue;
      const place = `${contractOf(name)} ${path.replaceAll(/\/\d+(?=\/)/g, '/*')}`;
      found[place] = (found[place] ?? 0) + 1;
    }
  }
  return found;
}

describe('one scenario tells the same facts on every version', () => {
  it('16 and 17 differ in the currency of the books and in plans that 16 does not make', async () => {
    expect(differences(await tellOnce('16.0'), await tellOnce('17.0'))).toEqual({
      // the company of the recorded 16 keeps its books in EUR
      'logistics.purchase-order-issued.v1 /currency': 2,
      'logistics.purchase-order-issued.v1 /lines/*/unitPrice/currency': 6,
      'purchaseOrder /currency': 2,
      'purchaseOrder /lines/*/unitPrice/currency': 6,
      // 16 plans one hour for an order whose steps nobody has planned, 17 the duration of its steps
      'production.work-order-released.v1 /scheduledEnd': 2,
      'workOrder /scheduledEnd': 3,
    });
  });

  it('17 and 18 differ in the reason tag of one scrap, which 17 does not have', async () => {
    expect(differences(await tellOnce('17.0'), await tellOnce('18.0'))).toEqual({
      // 18 writes the customer's own number behind the sale
      'logistics.shipment-dispatched.v1 /lines/*/demandRef/id': 1,
      'material.scrap-declared.v1 /reason/source/system': 1,
      'material.scrap-declared.v1 /reason/source/code': 1,
    });
  });

  it('18 and 19 differ in places and units, the place of scrap and the duration of a batch', async () => {
    expect(differences(await tellOnce('18.0'), await tellOnce('19.0'))).toEqual({
      // 19 ships neither groups of places nor a place for scrap, and other units
      'location is only told by one of them': 4,
      'location /parentId': 6,
      'unitOfMeasure is only told by one of them': 4,
      'unitOfMeasure /name': 1,
      'unitOfMeasure /odooXmlIds/0': 2,
      // a step that lacks components waits in 18, and is ready in 19
      'operation /status': 3,
      // 19 writes the number of the sale alone, as 17 did
      'logistics.shipment-dispatched.v1 /lines/*/demandRef/id': 1,
      // 19 keeps how much a work center makes at once by product
      'routing /operations/*/runSecondsPerUnit': 4,
      // 19 ships a pack of six; every item counted in pieces can be packed so
      'item /alternateUnits/*/unit': 11,
      'item /alternateUnits/*/numerator': 11,
      'item /alternateUnits/*/denominator': 11,
      // 19 has no scrap locations: scrap goes to the place of inventory losses
      'material.scrap-declared.v1 /scrapLocation/locationId': 2,
      // 19 counts the capacity of a work center per batch, before it was per piece
      'workOrder /operations/*/plannedSeconds': 1,
      'workOrder /scheduledEnd': 1,
    });
  });

  it.each(ODOO_VERSIONS)(
    '%s tells as many documents as the others, but for places and units',
    async (version) => {
      const ofPlant = async (of: OdooVersion) =>
        (await tellOnce(of)).documents.filter(
          (it) => it.entityType !== 'location' && it.entityType !== 'unitOfMeasure',
        );
      expect(await ofPlant(version)).toHaveLength((await ofPlant('18.0')).length);
    },
  );

  it.each(ODOO_VERSIONS)('lifecycle facts of %s have the keys they have everywhere', async (version) => {
    const keys = async (of: OdooVersion) =>
      (await tellOnce(of)).documents
        .filter((it) => String(it.type).startsWith('org.w3id.mfg.production.'))
        .map((it) => it.idempotencykey)
        .sort();
    expect(await keys(version)).toEqual(await keys('18.0'));
  });
});
