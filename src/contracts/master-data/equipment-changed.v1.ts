import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { equipmentBody, equipmentRules } from '../../vocabulary/equipment-body.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';

/** The keeper of the plant speaks: "this is what the machine is from now on." */
export const EquipmentChangedV1 = defineEvent({
  name: 'master-data.equipment-changed',
  version: 1,

  meaning: 'One piece of equipment is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that it stands still (maintenance.downtime-started).',
  owner: 'mes',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['equipment/{id}'],
  partition: [{ kind: 'equipment', by: ['id'] }],
  after: { 'master-data.equipment-changed': 'accept' },
  undo: 'master-data.equipment-changed',

  data: Type.Object({ ...equipmentBody, ...masterChange }),
  rules: [...equipmentRules, ...masterChangeRules],

  example: {
    id: 'WELDER-07',
    name: 'TIG welding robot 7',
    plantId: 'NW-01',
    workCenterId: 'WC-WELD-1',
    equipmentLevel: 'workUnit',
    assetSerial: 'TR-88-20117',
    manufacturer: 'Fronius',
    model: 'TPS 320i',
    telemetryRefs: [{ telemetryProtocol: 'opcua', address: 'ns=2;s=Welder07' }],
    status: 'active',
    version: 3,
    updatedAt: '2026-03-02T07:15:00.000Z',
    changedFields: ['assetSerial'],
  },
});
