import type { QualityCheck } from '../records/quality.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { orderCode } from './commons.js';
import {
  inspectionKind,
  limitsThatJudge,
  qualitySubject,
  readOff,
  type WithInspected,
} from './quality-commons.js';

/** A check that passed or failed, with what it is about. */
export interface JudgedCheck extends QualityCheck, WithInspected {}

const { absent, derived, required } = rulesFor<JudgedCheck>();

function characteristicOf(it: JudgedCheck, at: Mapping) {
  const { point_id: point, quality_state: state, test_type: kind } = it;
  const label = point?.label ?? it.title ?? 'a check without a point';
  const row = siteRow(at, 'characteristics', 'point_id', point?.id, label);
  const common = { characteristicId: row?.code, conforming: state === 'pass' };
  if (kind !== 'measure') return { ...common, resultKind: 'attribute' as const };
  const help = 'Say "unit" in the row of this point in "characteristics": Odoo keeps the unit as free text.';
  const unit = row?.unit ?? complain(at, 'SITE_UNKNOWN', 'norm_unit', it.norm_unit, 'a unit code', help);
  const value = readOff(at, 'measure', it.measure);
  const [lower, upper] = [it.tolerance_min ?? 0, it.tolerance_max ?? 0];
  const said = { lower: readOff(at, 'tolerance_min', lower), upper: readOff(at, 'tolerance_max', upper) };
  const limits = value === undefined ? undefined : limitsThatJudge(value, said, common.conforming);
  return {
    ...common,
    resultKind: 'variable' as const,
    measured: { value, unit },
    ...(limits ? { limits } : {}),
  };
}

/** The code of the result: the number of the check. */
export const checkCode = derived(
  ['name'],
  'with the replacements of "documentNames"',
  (it: JudgedCheck, at) =>
    it.name === undefined
      ? complain(at, 'ODOO_EMPTY', 'name', undefined, 'a number')
      : orderCode(at, 'name', it.name),
);

/** What a check found, for the result and for the word that it was recorded. */
export const checkBody = {
  inspectionPlanId: absent(
    'A check knows its point, which is the characteristic; Odoo has no plan above it.',
  ),
  inspectionKind: inspectionKind<JudgedCheck>(),
  subject: qualitySubject<JudgedCheck>(),
  sampleSize: absent('Odoo counts what was tested per line of a transfer, not per check.'),
  sampleId: absent('Odoo numbers no samples.'),
  performedAt: required('control_date'),
  inspectorRef: absent('Users are persons; their names stay in Odoo.'),
  characteristics: derived(
    [
      'point_id',
      'title',
      'test_type',
      'measure',
      'norm_unit',
      'tolerance_min',
      'tolerance_max',
      'quality_state',
    ],
    'one: the point, through the site table "characteristics"; limits where the judgement follows from them',
    (it, at) => [characteristicOf(it, at)],
  ),
  outcome: derived(['quality_state'], 'pass or fail', (it): 'pass' | 'fail' =>
    it.quality_state === 'pass' ? 'pass' : 'fail',
  ),
  attachments: absent('Pictures stay in Odoo.'),
};
