import { DowntimeEndedV1, DowntimeStartedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { nameOfEvent } from './event-name.js';
import type { Condition, OdooStep } from './plan.js';
import { datetimeOf, plantRecord } from './planning.js';
import { act, fieldIs, findOurs, firstId, from, search, setFields } from './steps.js';

const MODEL = 'mrp.workcenter.productivity';

/** A log that has its end and its reason needs nothing more. */
const readLog = (isOver: readonly Condition[]): OdooStep => ({
  ...search(
    'log',
    'Read the log.',
    MODEL,
    [['id', '=', from('start', [0, 'res_id'])]],
    ['date_end', 'loss_id', 'workcenter_id'],
  ),
  finishes: isOver,
  expect: [{ path: [0], is: 'filled' }],
  otherwise: 'The log of the stop has been deleted in Odoo.',
});

/** The work center is free again, and the log of the stop ends when the stop ended. */
export const DowntimeEndedToProductivity = defineOdooPlan({
  contract: DowntimeEndedV1,
  model: MODEL,
  says: 'The work center is freed, and the time log of the stop gets its end and its reason.',

  steps: (data, at) => {
    const values = {
      date_end: datetimeOf(data.endedAt),
      loss_id: plantRecord(at, 'downtimeReasons', '/reason/code', data.reason.code),
    };
    const isOver = [fieldIs('date_end', values.date_end), fieldIs('loss_id', values.loss_id)];
    const { plantId, equipmentId, startedAt } = data;
    const start = nameOfEvent(DowntimeStartedV1, { plantId, equipmentId, startedAt });
    return [
      findOurs(
        'start',
        'Find the log that the beginning of the stop made.',
        start,
        'The beginning of this stop has not been posted; post it first.',
      ),
      readLog(isOver),
      act(
        'free',
        'Free the work center.',
        'mrp.workcenter',
        'unblock',
        from('log', [0, 'workcenter_id', 0]),
        {
          fields: ['working_state'],
          done: [fieldIs('working_state', 'normal', 'done')],
        },
      ),
      setFields('post', 'Set when the stop ended, and why it stood.', MODEL, firstId('log'), values, isOver),
    ];
  },
});
