import { DowntimeStartedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { companyOf, datetimeOf, plantRecord, recordId } from './planning.js';
import { act, fieldIs, idFrom, load, nameOf, ref, search, text } from './steps.js';

/** A stop is a running time log of its reason, which blocks the work center. */
export const DowntimeStartedToProductivity = defineOdooPlan({
  contract: DowntimeStartedV1,
  model: 'mrp.workcenter.productivity',
  says: 'A running time log of the reason, which blocks the work center.',

  steps: (data, at) => {
    const center = recordId(at, 'workCenters', '/workCenterId', data.workCenterId);
    const reason = plantRecord(at, 'downtimeReasons', '/reason/code', data.reason.code);
    const model = 'mrp.workcenter.productivity';
    const columns = [
      ref('workcenter_id', center),
      ref('loss_id', reason),
      text('date_start', datetimeOf(data.startedAt)),
      text('description', data.reason.source?.text ?? data.downtimeId),
      ref('company_id', companyOf(at, data.plantId)),
    ];
    return [
      load('log', 'Open the time log of the stop.', model, nameOf(at.key), columns, {
        workcenter_id: center,
      }),
      {
        ...search(
          'running',
          'Read whether the stop is over.',
          model,
          [['id', '=', idFrom('log')]],
          ['date_end'],
        ),
        finishes: [{ path: [0, 'date_end'], is: 'filled' }],
        expect: [{ path: [0], is: 'filled' }],
      },
      {
        ...act('post', 'Block the work center.', model, 'button_block', idFrom('log'), {
          fields: [],
          done: [],
        }),
        read: {
          model: 'mrp.workcenter',
          domain: [['id', '=', center]],
          fields: ['working_state'],
          done: [fieldIs('working_state', 'blocked')],
        },
      },
    ];
  },
});
