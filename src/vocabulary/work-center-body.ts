import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { decimalFromZero, positiveDecimal } from './decimal.js';
import { id } from './id.js';
import { PlantId } from './plant.js';
import { displayName } from './text.js';
import { WorkCenterId } from './work-center.js';

/** Where work is done: shared by the work center's entity and the word that it changed. */
export const workCenterBody = {
  id: WorkCenterId,
  name: displayName('What people call it.'),
  plantId: PlantId,
  areaId: Type.Optional(id('The area of the plant (ISA-95 area).')),
  workCenterKind: choice({
    line: 'A production line.',
    cell: 'A work cell.',
    processCell: 'A process cell (ISA-88).',
    unit: 'One unit that works by itself.',
    storage: 'A place that stores.',
  }),
  capacityUnitsPerHour: Type.Optional(decimalFromZero('Units of the product an hour, at full speed.')),
  efficiency: Type.Optional(positiveDecimal('What it really makes of its capacity; 1 is all of it.')),
  costCenter: Type.Optional(id('Where its cost is booked.')),
  calendarId: Type.Optional(id('The calendar of its working time.')),
  status: choice({ active: 'In use.', blocked: 'Not to be planned for now.', retired: 'No longer there.' }),
};
