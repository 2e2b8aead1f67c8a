import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { instant } from './instant.js';
import { personRef } from './person.js';
import { signedQuantity } from './quantity.js';
import { opaque } from './text.js';
import { EquipmentId } from './work-center.js';

export const MaintenanceRequestId = id('The maintenance request.');
export const AlertId = id('The alert.');
export const DowntimeId = id('The downtime.');

export const maintenanceKind = (description: string) =>
  choice(
    {
      corrective: 'Something is broken.',
      preventive: 'By calendar or by running time.',
      predictive: 'By what the signals foretell.',
    },
    description,
  );

/** What set it off. */
export const maintenanceTrigger = Type.Object(
  {
    triggerKind: choice({
      alarm: 'The equipment raised an alarm.',
      runtimeThreshold: 'It has run for so long.',
      condition: 'A signal left its range.',
      manual: 'A person asked for it.',
    }),
    alertId: Type.Optional(AlertId),
    metric: Type.Optional(opaque('What was watched, such as the temperature of the spindle.', 128)),
    threshold: Type.Optional(signedQuantity('The value that was crossed.')),
  },
  { title: 'MaintenanceTrigger', description: 'What set it off.' },
);

/** The rules that go with a trigger. */
export const maintenanceTriggerRules = [
  rule(
    "!has(this.trigger) || !(this.trigger.triggerKind in ['runtimeThreshold', 'condition']) || has(this.trigger.metric)",
    'A threshold or a condition names what was watched.',
  ),
  rule(
    '!has(this.trigger) || !has(this.trigger.threshold) || has(this.trigger.metric)',
    'A threshold stands beside what was watched.',
  ),
];

/** What is asked of maintenance: shared by the request's entity and its creation. */
export const maintenanceRequestBody = {
  equipmentId: EquipmentId,
  requestKind: maintenanceKind('Why it is wanted.'),
  priority: choice({
    low: 'When there is time.',
    normal: 'In its turn.',
    high: 'Before others.',
    urgent: 'Now.',
  }),
  raisedAt: instant('When it was asked for.'),
  raisedBy: Type.Optional(personRef('Who asked for it, as a pseudonym.')),
  text: Type.Optional(opaque('What is to be done.', 256)),
  trigger: Type.Optional(maintenanceTrigger),
  downtimeId: Type.Optional(DowntimeId),
};
