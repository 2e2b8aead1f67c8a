import { endOfDay } from '../../sites/local-time.js';
import { PRIORITY_KEYS } from '../maintenance-priority.js';
import type { MaintenanceRequest } from '../records/maintenance.js';
import { type Mapping, rulesFor } from '../rules.js';
import { recordCode, shortText } from './commons.js';

/** A request with the stage in which requests begin. */
export interface KnownRequest extends MaintenanceRequest {
  readonly firstStage: number | undefined;
}

export const REQUEST_MODEL = 'maintenance.request';

/** Of the day that Odoo keeps and the moment it was written down, the latest moment that fits both. */
export function latestOn(at: Mapping, day: string | undefined, writtenAt: string): string {
  const end = day === undefined ? writtenAt : endOfDay(at.view.site.timeZone, day);
  return end < writtenAt ? end : writtenAt;
}

const ranks = Object.entries(PRIORITY_KEYS) as [keyof typeof PRIORITY_KEYS, string][];

const { absent, code, derived, required } = rulesFor<KnownRequest>();

/** The name of a request: it has no number, and its title is not unique. */
export const requestId = derived(['id'], 'the record: requests have no number', (it, at) =>
  recordCode(at, REQUEST_MODEL, it.id),
);

/** How the moment of completion is found. */
export const COMPLETED_AT =
  'Odoo keeps the day: the last change, or the end of that day where the change came later';

/** When it was done, as closely as Odoo keeps it. */
export const completedAt = (it: KnownRequest, at: Mapping): string =>
  latestOn(at, it.close_date, it.write_date);

/** What the request and its creation say alike. */
export const requestBody = {
  equipmentId: code('equipment_id', 'equipment'),
  requestKind: required('maintenance_type'),
  priority: derived(
    ['priority'],
    'rank by rank, "0" to "3"; normal where nobody has set it',
    (it) => ranks.find(([, key]) => key === it.priority)?.[0] ?? ('normal' as const),
  ),
  raisedAt: derived(
    ['request_date', 'create_date'],
    'the entry, or the end of the day of the request where it was entered later',
    (it, at) => latestOn(at, it.request_date, it.create_date),
  ),
  raisedBy: absent('Users are persons; their names stay in Odoo.'),
  text: derived(['name'], 'the title, as one line', (it) => shortText(it.name, 256)),
  trigger: absent('Odoo does not keep what set a request off.'),
  downtimeId: absent('Odoo Community ties no stop to a request.'),
};
