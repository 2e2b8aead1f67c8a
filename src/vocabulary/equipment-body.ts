import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { PlantId } from './plant.js';
import { setOf } from './set.js';
import { displayName, opaque } from './text.js';
import { EquipmentId, WorkCenterId } from './work-center.js';

/** The levels of B2MML below the site. */
const equipmentLevel = choice({
  area: 'A part of the site.',
  processCell: 'All that makes a batch.',
  unit: 'A vessel or machine that carries out a phase of a batch.',
  productionLine: 'A line of discrete production.',
  workCell: 'A cell of such a line.',
  productionUnit: 'What makes a continuous product.',
  storageZone: 'A zone of a store.',
  storageUnit: 'A unit of such a zone.',
  workCenter: 'A work center of some other kind.',
  workUnit: 'A part of a work center.',
  equipmentModule: 'A group of devices that does one thing.',
  controlModule: 'A single device.',
  other: 'Something else.',
});

/** A machine and where it stands: shared by the equipment's entity and the word that it changed. */
export const equipmentBody = {
  id: EquipmentId,
  name: displayName('What people call it.'),
  plantId: PlantId,
  workCenterId: WorkCenterId,
  equipmentLevel,
  assetSerial: Type.Optional(opaque("The maker's serial number of the thing that fills the role.", 64)),
  manufacturer: Type.Optional(displayName('Who made it.')),
  model: Type.Optional(opaque("The maker's name for its kind.", 128)),
  parentId: Type.Optional(EquipmentId),
  telemetryRefs: Type.Optional(
    setOf(
      Type.Object(
        {
          telemetryProtocol: choice({
            opcua: 'OPC UA: a node.',
            mtconnect: 'MTConnect: a device or a data item.',
            sparkplug: 'Sparkplug: a topic or a metric.',
            other: 'Something else.',
          }),
          address: opaque('Where to ask; never a value.', 256),
        },
        { title: 'TelemetryRef', description: 'Where one signal of the equipment is found.' },
      ),
      'Where its signals are found.',
      8,
    ),
  ),
  status: choice({ active: 'In use.', blocked: 'Not to be used for now.', retired: 'No longer there.' }),
};

/** What holds between the fields of that body. */
export const equipmentRules = [
  rule('!has(this.parentId) || this.parentId != this.id', 'Equipment is no part of itself.'),
];
