/** What both plants know before the week begins: items, bills of material, places and reasons. */
import {
  BillOfMaterialV1,
  BusinessPartnerV1,
  DowntimeReasonV1,
  ItemV1,
  LocationV1,
  PlantV1,
} from '../../../src/index.js';
import { DOWNTIME_CLASSES } from '../../../src/vocabulary/downtime-class.js';
import type { Log } from './log.js';
import { REASONS, type StopClass } from './machines.js';
import { iso, moment, NORTH, type Plant, SOUTH } from './plants.js';
import { PRODUCTS, type Product } from './products.js';

const commons = { version: 1, updatedAt: iso(moment(NORTH, 'Mon before 06:00')) };

const BOUGHT: readonly (readonly [string, string, 'lot' | 'none', string])[] = [
  ['TUB-CRMO-254', 'Chromoly tube 25.4 mm', 'lot', 'MTR'],
  ['PNT-3020', 'Paint RAL 3020', 'lot', 'LTR'],
  ['PNT-5005', 'Paint RAL 5005', 'lot', 'LTR'],
  ['CBL-BRK-15', 'Brake cable', 'none', 'MTR'],
  ['BLT-M6-20', 'Bolt M6x20 A2', 'none', 'C62'],
  ['GRS-100', 'Assembly grease', 'none', 'GRM'],
  ['RIM-28', 'Rim 28"', 'lot', 'C62'],
  ['SPK-2-262', 'Spoke 2.0 x 262 mm', 'lot', 'C62'],
  ['HUB-36', 'Hub 36H', 'none', 'C62'],
];

const PLACES: readonly (readonly [Plant, string, string, string])[] = [
  [NORTH, 'WH-INPUT', 'internal', 'quality'],
  [NORTH, 'WH-STOCK', 'internal', 'unrestricted'],
  [NORTH, 'WH-SHELF-C', 'internal', 'unrestricted'],
  [NORTH, 'WH-QC', 'internal', 'quality'],
  [NORTH, 'WH-GOODS', 'internal', 'unrestricted'],
  [NORTH, 'ROAD-NW-02', 'transit', 'inTransit'],
  [NORTH, 'INV-LOSS', 'inventoryLoss', 'blocked'],
  [SOUTH, 'W-INPUT', 'internal', 'quality'],
  [SOUTH, 'W-STOCK', 'internal', 'unrestricted'],
  [SOUTH, 'W-QC', 'internal', 'quality'],
];

const PARTNERS: readonly (readonly [string, string, string, string])[] = [
  ['STEELWORKS-NORD', 'Stahlwerk Nord GmbH', 'supplier', 'DE'],
  ['PAINT-WEST', 'Farben West GmbH', 'supplier', 'DE'],
  ['FASTENERS-WEST', 'Schrauben West KG', 'supplier', 'DE'],
  ['RIMS-SUL', 'Aros do Sul Lda', 'supplier', 'PT'],
  ['SPOKES-SUL', 'Raios do Sul Lda', 'supplier', 'PT'],
  ['BIKE-SHOP-KIEL', 'Fahrradhaus Kiel', 'customer', 'DE'],
  ['BIKE-SHOP-UTRECHT', 'City Bike Shop Utrecht', 'customer', 'NL'],
  ['TRANS-BALTIC', 'Trans Baltic AB', 'carrier', 'SE'],
];

/** Puts the master documents at the beginning of the log. */
export function tellMasters(log: Log): void {
  tellPlant(log, NORTH, 'Northwind Cycles, Oldenburg', 'DE');
  tellPlant(log, SOUTH, 'Northwind Cycles, Lisboa', 'PT');
  for (const [id, name, role, countryCode] of PARTNERS)
    log.document(BusinessPartnerV1, {
      entityType: 'businessPartner',
      id,
      name,
      roles: [role],
      countryCode,
      status: 'active',
      ...commons,
    });
  for (const [plant, id, usage, stockStatusDefault] of PLACES)
    log.document(LocationV1, {
      entityType: 'location',
      id,
      plantId: plant.id,
      name: id,
      usage,
      stockStatusDefault,
      ...commons,
    });
  for (const [id, name, trackingKind, baseUnit] of BOUGHT)
    log.document(ItemV1, {
      entityType: 'item',
      id,
      name,
      itemKind: 'component',
      trackingKind,
      baseUnit,
      inspectionRequired: true,
      status: 'active',
      ...commons,
    });
  for (const product of PRODUCTS) tellProduct(log, product);
  for (const plant of [NORTH, SOUTH]) tellReasons(log, plant);
}

const tellPlant = (log: Log, { id, timeZone }: Plant, name: string, countryCode: string): void =>
  log.document(PlantV1, {
    entityType: 'plant',
    id,
    name,
    timeZone,
    companyId: 'NORTHWIND',
    countryCode,
    systemsOfRecord: [],
    ...commons,
  });

function tellProduct(log: Log, { itemId, name, bomId, plant, trackingKind, needs }: Product): void {
  const isBike = trackingKind === 'serial';
  log.document(ItemV1, {
    entityType: 'item',
    id: itemId,
    name,
    itemKind: isBike ? 'finished' : 'semiFinished',
    trackingKind,
    baseUnit: 'C62',
    inspectionRequired: true,
    status: 'active',
    ...commons,
  });
  log.document(BillOfMaterialV1, {
    entityType: 'billOfMaterial',
    id: bomId,
    itemId,
    plantId: plant.id,
    bomKind: 'manufacture',
    outputQuantity: { value: '1', unit: 'C62' },
    consumptionPolicy: 'warning',
    lines: needs.map((it, i) => ({
      lineId: String(i + 1),
      itemId: it.itemId,
      quantity: { value: it.each, unit: it.unit },
      usage: 'consumed',
      operationId: it.operationId,
      trackedInGenealogy: !['CBL-BRK-15', 'BLT-M6-20', 'GRS-100', 'HUB-36'].includes(it.itemId),
    })),
    ...commons,
  });
}

function tellReasons(log: Log, plant: Plant): void {
  const reasons = Object.entries(REASONS[plant.id as keyof typeof REASONS]);
  for (const [reasonClass, [plantCode, text]] of reasons) {
    const { loss, planned } = DOWNTIME_CLASSES[reasonClass as StopClass];
    log.document(DowntimeReasonV1, {
      entityType: 'downtimeReason',
      id: `${plant.id}-${plantCode}`,
      plantId: plant.id,
      plantCode,
      text,
      reasonClass,
      planned: planned === 'yes',
      oeeCategory: loss,
      ...commons,
    });
  }
}
