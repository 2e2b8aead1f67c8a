import type { Issue } from '../../core/issue.js';
import { rowsOf, type Site, type SiteRow } from '../../sites/site.js';
import { type Decoded, decodeAll, type OdooAnswers } from '../answers.js';
import { MaintenanceEquipment } from '../records/maintenance.js';
import { BomMaster, WorkCenterMaster } from '../records/master-data.js';
import { MrpWorkcenterProductivityLoss } from '../records/mrp-workcenter-productivity.js';
import { ProductProduct } from '../records/product-product.js';
import { StockLocation } from '../records/stock-location.js';
import { UomUom } from '../records/uom-uom.js';
import type { OdooVersion } from '../versions.js';
import { codeText } from './code-text.js';
import { type ExternalIdsOf, readExternalIds } from './external-ids.js';
import { proposeDowntimeReasons, proposeEquipment } from './machines.js';
import { certain, guess, undecided } from './proposal.js';
import { proposeQuality } from './quality-tables.js';
import { type References, readReferences } from './references.js';
import {
  proposeBoms,
  proposeItems,
  proposeLocations,
  proposeOperations,
  proposePartners,
  proposeWorkCenters,
} from './tables.js';
import { proposeUnits, standardUnit } from './units.js';

/** What the plant itself has to say. */
export interface SiteHeader {
  readonly plantId: string;
  readonly timeZone: string;
  readonly version: OdooVersion;
  readonly system: string;
  readonly enterpriseHost: string;
}

/** A proposed site file, and what was wrong with the masters it was made from. */
export interface ProposedSite {
  readonly site: Site;
  readonly issues: readonly Issue[];
}

/** Quantities have two fraction digits in an Odoo that nobody changed. */
const ORDINARY_DIGITS = 2;

/** Proposes the crosswalk tables of a plant from its own answers; every row says how sure it is and why. */
export async function proposeSite(answers: OdooAnswers, header: SiteHeader): Promise<ProposedSite> {
  const { version, plantId, timeZone, system, enterpriseHost } = header;
  const found = await readReferences(answers);
  const masters = await readMasters(answers, version);
  const site: Site = {
    siteVersion: 1,
    plantId,
    timeZone,
    system,
    enterpriseHost,
    odooVersion: version,
    quantityDigits: await quantityDigits(answers),
    documentNames: documentNames(found.orderNames),
    companies: proposeCompanies(found.companies, plantId),
    ...masterTables(masters, found, await readExternalIds(answers), version),
    operations: proposeOperations(found.operations, found.adHocOperations, found.operationsOfOrder.values()),
    partners: proposePartners(found.partners, await partnerReferences(answers)),
    scrapReasons: proposeScrapReasons(found.scrapReasons),
    ...(await proposeQuality(answers, version)),
  };
  const issues = Object.values(masters).flatMap((it) => [...it.broken.values()].flat());
  return { site: ordered(site), issues };
}

const readMasters = async (answers: OdooAnswers, version: OdooVersion) => ({
  products: await decodeAll(answers, ProductProduct, version),
  units: await decodeAll(answers, UomUom, version),
  locations: await decodeAll(answers, StockLocation, version),
  centers: await decodeAll(answers, WorkCenterMaster, version),
  boms: await decodeAll(answers, BomMaster, version),
  equipment: await decodeAll(answers, MaintenanceEquipment, version),
  losses: await decodeAll(answers, MrpWorkcenterProductivityLoss, version),
});

/** The pointers to records that were not among the answers. */
const unread = <R>(pointers: ReadonlyMap<number, string>, { byId }: Decoded<R>) =>
  new Map([...pointers].filter(([id]) => !byId.has(id)));

type Masters = Awaited<ReturnType<typeof readMasters>>;

/** The tables that are made from masters, and from what others say of masters that are missing. */
function masterTables(
  { products, units, locations, centers, boms, equipment, losses }: Masters,
  found: References,
  names: ExternalIdsOf,
  version: OdooVersion,
) {
  const missingUnits = [...unread(found.units, units)].map(([odooId, name]) =>
    missingUnit(odooId, name, names('uom.uom').get(odooId)),
  );
  const places = [...locations.byId.values()];
  return {
    items: proposeItems(
      [...products.byId.values()],
      unread(found.products, products),
      names('product.product'),
    ),
    units: [...proposeUnits([...units.byId.values()], names('uom.uom'), version), ...missingUnits],
    locations: proposeLocations(places, unread(found.locations, locations), names('stock.location')),
    workCenters: proposeWorkCenters([...centers.byId.values()], unread(found.workCenters, centers)),
    boms: proposeBoms([...boms.byId.values()], unread(found.boms, boms)),
    equipment: proposeEquipment(
      [...equipment.byId.values()],
      unread(found.equipment, equipment),
      names('maintenance.equipment'),
    ),
    downtimeReasons: proposeDowntimeReasons(
      [...losses.byId.values()],
      unread(found.downtimeReasons, losses),
      names('mrp.workcenter.productivity.loss'),
    ),
  };
}

/** Archived units are missing from an ordinary answer; those that Odoo ships are known all the same. */
function missingUnit(odooId: number, name: string, externalId: string | undefined) {
  const code = standardUnit(externalId);
  const row = { odooId, ...(externalId ? { externalId } : {}), name, digits: ORDINARY_DIGITS };
  return code
    ? { ...row, ...certain(code, 'a unit that Odoo ships; archived, or not among the answers') }
    : { ...row, ...undecided('a unit not among the answers: read uom.uom with active_test false') };
}

/** The country has to be said by a person: Odoo tells its name, in the language of the reader. */
const companyIdOf = (name: string) => {
  const companyId = codeText(name);
  return companyId === undefined ? {} : { companyId };
};

const proposeCompanies = (companies: ReadonlyMap<number, string>, plantId: string): Site['companies'] =>
  [...companies].map(([odooId, name]) => ({
    odooId,
    name,
    code: plantId,
    ...companyIdOf(name),
    sure: 'likely',
    needsPerson: companies.size > 1,
    why: 'the plant of this site file; "countryCode" is for the plant to say',
  }));

const proposeScrapReasons = (tags: ReadonlySet<number>): Site['scrapReasons'] =>
  [...tags].map((odooId) => ({
    odooId,
    name: `reason tag ${odooId}`,
    ...guess('unclassified', 'Odoo’s tags are the plant’s own words: choose the canonical reason'),
  }));

/** Rows in the order of their ids: a second run changes nothing but what changed. */
function ordered(site: Site): Site {
  const sorted = (rows: readonly SiteRow[]): never =>
    [...rows].sort((a, b) => (a.odooId ?? 1e15) - (b.odooId ?? 1e15)) as never;
  const { companies, items, units, locations, workCenters, operations, boms, partners, scrapReasons } = site;
  return {
    ...site,
    companies: sorted(companies),
    items: sorted(items),
    units: sorted(units),
    locations: sorted(locations),
    workCenters: sorted(workCenters),
    operations: sorted(operations),
    boms: sorted(boms),
    partners: sorted(partners),
    scrapReasons: sorted(scrapReasons),
    equipment: sorted(rowsOf(site, 'equipment')),
    downtimeReasons: sorted(rowsOf(site, 'downtimeReasons')),
  };
}

/** Every character of an order number that no code may have becomes a dash. */
function documentNames(names: ReadonlySet<string>): Site['documentNames'] {
  const others = new Set([...names].flatMap((name) => [...name]).filter((it) => !/[A-Za-z0-9._-]/.test(it)));
  return [...new Set(['/', ...[...others].sort()])].slice(0, 64).map((from) => ({ from, to: '-' }));
}

async function partnerReferences(answers: OdooAnswers): Promise<ReadonlyMap<number, string>> {
  const references = new Map<number, string>();
  if (!answers.models.includes('res.partner')) return references;
  for await (const raw of answers.records('res.partner')) {
    const { id, ref } = (raw ?? {}) as Record<string, unknown>;
    if (typeof id === 'number' && typeof ref === 'string' && ref !== '') references.set(id, ref);
  }
  return references;
}

async function quantityDigits(answers: OdooAnswers): Promise<number> {
  if (!answers.models.includes('decimal.precision')) return ORDINARY_DIGITS;
  for await (const raw of answers.records('decimal.precision')) {
    const { name, digits } = (raw ?? {}) as Record<string, unknown>;
    const isQuantity = name === 'Product Unit of Measure' || name === 'Product Unit';
    if (isQuantity && typeof digits === 'number' && Number.isInteger(digits))
      return Math.min(12, Math.max(0, digits));
  }
  return ORDINARY_DIGITS;
}
