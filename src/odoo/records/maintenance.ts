import { date, datetime, flag, id, integer, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

const MODULE = 'maintenance';

/** A machine as maintenance keeps it; no link to a work center in Community. */
export const MaintenanceEquipment = odooRecord(
  'maintenance.equipment',
  {
    id,
    name: text,
    active: flag,
    serial_no: maybe(text),
    model: maybe(text),
    scrap_date: maybe(date),
    company_id: maybe(many2one('res.company')),
    write_date: datetime,
  },
  MODULE,
);
export type MaintenanceEquipment = RecordOf<typeof MaintenanceEquipment>;

/** What maintenance is asked to do. It has no number; of asking and closing Odoo keeps the day alone. */
export const MaintenanceRequest = odooRecord(
  'maintenance.request',
  {
    id,
    name: text,
    equipment_id: maybe(many2one('maintenance.equipment')),
    maintenance_type: maybe(selection('corrective', 'preventive')),
    priority: maybe(selection('0', '1', '2', '3')),
    stage_id: maybe(many2one('maintenance.stage')),
    done: flag,
    archive: flag,
    request_date: maybe(date),
    close_date: maybe(date),
    company_id: maybe(many2one('res.company')),
    create_date: datetime,
    write_date: datetime,
  },
  MODULE,
);
export type MaintenanceRequest = RecordOf<typeof MaintenanceRequest>;

/** A stage of the plant's own list; requests begin in the first one. */
export const MaintenanceStage = odooRecord('maintenance.stage', { id, sequence: integer }, MODULE);
export type MaintenanceStage = RecordOf<typeof MaintenanceStage>;
