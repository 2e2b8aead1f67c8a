import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { equipmentBody, equipmentRules } from '../../vocabulary/equipment-body.js';

/** A machine, the role it fills and where its signals are found. */
export const EquipmentV1 = defineEntity({
  name: 'master-data.equipment',
  version: 1,

  meaning:
    'One piece of equipment of one plant: where it stands, what it is part of and where its signals are found.',
  notMeaning:
    'Not a value of one of its signals, and not that it has failed (maintenance.equipment-alarm-raised).',
  owner: 'mes',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('equipment'), ...equipmentBody, ...entityCommons }),
  rules: [...equipmentRules, ...entityRules],

  example: {
    entityType: 'equipment',
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
  },
});
