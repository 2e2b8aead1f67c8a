import { code } from './code.js';
import { DowntimeClass } from './downtime-class.js';
import { instant } from './instant.js';
import { DowntimeId } from './maintenance-request.js';
import { EquipmentId } from './work-center.js';

/** The plant's reason for a stop, with the class it belongs to. */
export const downtimeReason = (description: string) => code('DowntimeReason', DowntimeClass, description);

/** Which stop: equipment stands still once at a time, so the moment it stopped names the stop. */
export const downtimeName = {
  downtimeId: DowntimeId,
  equipmentId: EquipmentId,
  startedAt: instant('When it stopped.'),
};
