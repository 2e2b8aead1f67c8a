import { EquipmentV1 } from '../../printed/index.js';
import { localDate } from '../../sites/local-time.js';
import { defineOdooMap } from '../odoo-map.js';
import type { MaintenanceEquipment } from '../records/maintenance.js';
import { complain, rulesFor, siteRow } from '../rules.js';
import { entityTold, plantOf } from './commons.js';

const { absent, constant, derived } = rulesFor<MaintenanceEquipment>();

/** A machine that maintenance looks after; which work center it belongs to, only the plant can say. */
export const EquipmentFromMaintenanceEquipment = defineOdooMap<
  MaintenanceEquipment,
  (typeof EquipmentV1)['data']
>({
  contract: EquipmentV1,
  model: 'maintenance.equipment',
  takes: 'equipment whose work center the site file names, archived too',

  fields: {
    ...entityTold<MaintenanceEquipment>('maintenance.equipment'),
    entityType: constant('equipment'),
    id: derived(
      ['id'],
      'through the site table "equipment"',
      (it, at) => siteRow(at, 'equipment', 'id', it.id, it.name)?.code,
    ),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    workCenterId: derived(
      ['id'],
      'by the site table "equipment": Odoo Community ties no equipment to a work center',
      (it, at) => {
        const wanted = 'a "workCenterId" in its row of "equipment"';
        const named = at.view.row('equipment', it.id)?.workCenterId;
        return named ?? complain(at, 'SITE_UNKNOWN', 'id', it.name, wanted);
      },
    ),
    equipmentLevel: constant(
      'workUnit',
      'Odoo knows no levels: part of its work center; a remap may say more',
    ),
    assetSerial: derived(
      ['serial_no'],
      'spaces at the ends removed',
      (it) => it.serial_no?.trim() || undefined,
    ),
    manufacturer: absent('Odoo knows who sold it, not who made it.'),
    model: derived(['model'], 'spaces at the ends removed', (it) => it.model?.trim() || undefined),
    parentId: absent('Equipment of Odoo has no parts.'),
    telemetryRefs: absent('Odoo keeps no signals.'),
    status: derived(
      ['active', 'scrap_date'],
      'archived, or scrapped by the day of the last change, is retired',
      (it, at) => {
        const isScrapped =
          it.scrap_date !== undefined && it.scrap_date <= localDate(at.view.site.timeZone, it.write_date);
        return it.active && !isScrapped ? 'active' : 'retired';
      },
    ),
  },
});
