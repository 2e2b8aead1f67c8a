import type { DataOf } from '../../core/contract.js';
import { decimalFromNumber } from '../../core/decimal.js';
import { OperationQuantityReportedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { onOperation } from './operation-steps.js';
import { MODULE, type OdooStep, type SumOf } from './plan.js';
import { type Amount, amountOf, datetimeOf, type Planning, standardRecord } from './planning.js';
import {
  fieldIs,
  firstId,
  from,
  load,
  nameOf,
  ref,
  search,
  searchAll,
  setFields,
  text,
  told,
} from './steps.js';

type Reported = DataOf<typeof OperationQuantityReportedV1>;

const MODEL = 'mrp.workorder';
const LOG = 'mrp.workcenter.productivity';
const OPERATION = firstId('operation');

/** In a pattern, `_` stands for itself only behind a backslash. */
const OURS = `% (${MODULE}.k1_%)`.replaceAll('_', '\\_');

const allReports = (name: string, says: string): OdooStep =>
  searchAll(
    name,
    says,
    LOG,
    [
      ['workorder_id', '=', OPERATION],
      ['description', '=like', OURS],
    ],
    ['description'],
  );

const sumOf = (reports: string): SumOf => ({ $sum: reports, field: 'description' });

/** Before the first write: the operation is under way, and its figure is what our reports have made of it. */
function mayAdd(report: string): OdooStep[] {
  const unless = from('begun', [0, 'res_id']);
  const figure = search(
    'figure',
    'Make sure that the figure of the operation is what the reports before came to.',
    MODEL,
    [['id', '=', OPERATION]],
    ['qty_produced'],
  );
  return [
    { ...told(report), name: 'begun', says: 'Ask whether this report has been written down.' },
    {
      ...search(
        'running',
        'Read whether the operation is under way.',
        MODEL,
        [['id', '=', OPERATION]],
        ['state'],
      ),
      expect: [fieldIs('state', 'progress')],
      otherwise:
        'The operation is not under way: reports count after its start, and its completion tells all.',
    },
    { ...allReports('before', 'Read the reports before.'), unless },
    {
      ...figure,
      unless,
      expect: [fieldIs('qty_produced', sumOf('before'))],
      otherwise:
        'Another report was begun and not finished: run its plan again first. Or somebody changed the figure.',
    },
  ];
}

/** A log without length, whose name says that this very report is in the sum. */
function writeDown(at: Planning, report: string, { occurredAt }: Reported, good: Amount): OdooStep {
  const description = `${decimalFromNumber(good.value)} (${MODULE}.${report})`;
  const moment = datetimeOf(occurredAt);
  return load(
    'report',
    'Write the report down as a time log without length.',
    LOG,
    report,
    [
      ref('workorder_id', OPERATION),
      ref('workcenter_id', from('operation', [0, 'workcenter_id', 0])),
      ref('loss_id', standardRecord(at, 'mrp.block_reason7')),
      text('date_start', moment),
      text('date_end', moment),
      text('description', description),
    ],
    { workorder_id: OPERATION, description },
  );
}

/** The figure is always set to the sum of all reports: done twice, or by two at once, it stays that. */
const setToSum = (): OdooStep[] => [
  allReports('reports', 'Read all reports.'),
  setFields('post', 'Set what the reports come to.', MODEL, OPERATION, { qty_produced: sumOf('reports') }, [
    fieldIs('qty_produced', sumOf('reports')),
  ]),
  {
    ...allReports('settled', 'Make sure that no report came in between.'),
    expect: [{ path: [], equals: from('reports', []) }],
    otherwise: 'Another report came in between: run this plan again.',
  },
];

/** Each report is written down under a name of its own, and the operation says what all of them come to. */
export const OperationQuantityReportedToMrpWorkorder = defineOdooPlan({
  contract: OperationQuantityReportedV1,
  model: MODEL,
  says: 'The report is written down as a time log without length; the operation says the sum of its reports.',

  steps: (data, at) => {
    const good = amountOf(at, '/delta/good', data.delta.good);
    if (data.delta.good.value === '0')
      return notPlanned('No good pieces came out; what is lost travels as scrap (material.scrap-declared).');
    const report = nameOf(at.key, 'report');
    return onOperation(
      at,
      data,
      [...mayAdd(report), writeDown(at, report, data, good), ...setToSum()],
      [fieldIs('product_uom_id', good.unit)],
    );
  },
});
