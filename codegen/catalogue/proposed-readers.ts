import type { SystemCode } from './systems.js';

/** Who reads a fact, and what for. */
export type Readers = Readonly<Partial<Record<SystemCode, string>>>;

/** Readers that no contract implies: proposals, for each plant to agree with or to change. */
export const PROPOSED_READERS: Readonly<Record<string, Readers>> = {
  'exchange.transaction-acknowledged': {
    'each-system': 'told the original, and learns what became of it',
  },
  'exchange.transaction-reversed': {
    'each-system': 'read the original, and takes it back',
  },
  'finance.production-cost-confirmed': { reporting: 'shows what an order cost' },
  'finance.production-variance-posted': { reporting: 'shows where cost left the standard' },
  'inventory.balance-reported': {
    erp: 'lays it beside its own books',
    wms: 'lays it beside its own books',
  },
  'inventory.inventory-movement': { erp: 'books the value' },
  'inventory.moved': { mes: 'knows what lies at the line' },
  'maintenance.alert-raised': { cmms: 'plans the work before the machine fails' },
  'maintenance.downtime-ended': { cmms: 'keeps the history of the machine' },
  'maintenance.equipment-alarm-raised': {
    mes: 'shows it at the line and gives a stop its reason',
    cmms: 'keeps the history of the machine',
  },
  'maintenance.request-created': { cmms: 'plans the work', mes: 'keeps the machine free for it' },
  'maintenance.request-completed': { cmms: 'closes the work', mes: 'plans with the machine again' },
  'master-data.bom-changed': { mes: 'checks what goes in' },
  'master-data.partner-changed': {
    wms: 'receives from it and ships to it',
    qms: 'judges what it delivers',
  },
  'master-data.downtime-reason-changed': {
    scada: 'offers the reasons at the machine',
    reporting: 'sums up losses by class',
  },
  'master-data.equipment-changed': { cmms: 'maintains it' },
  'master-data.identifier-crosswalk': { 'each-system': 'translates its own numbers' },
  'master-data.routing-changed': { mes: 'runs the steps' },
  'material.shortage-detected': { wms: 'brings what is missing' },
  'planning.forecast-published': {
    mes: 'sees what is to come',
    supplier: 'sees what may be ordered',
  },
  'production.energy-reported': { erp: 'puts energy into cost' },
  'production.shift-performance-reported': { erp: 'plans with what a line really does' },
  'quality.nonconformance-raised': { supplier: 'learns of its own goods' },
  'reconciliation.break': {
    erp: 'corrects its books where the move is its own',
    mes: 'corrects its own words where the move is its own',
  },
  'reconciliation.report': { reporting: 'shows how far two ledgers agree, run by run' },
};
