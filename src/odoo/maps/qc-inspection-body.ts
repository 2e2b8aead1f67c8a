import { decimalScale } from '../../core/decimal.js';
import type { Many2one } from '../codecs.js';
import type { QcInspection, QcInspectionLine } from '../records/quality.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { orderCode, shortText } from './commons.js';
import {
  inspectionKind,
  limitsThatJudge,
  qualitySubject,
  readOff,
  type WithInspected,
} from './quality-commons.js';

/** A closed inspection with its questions and what it is about. */
export interface ClosedInspection extends QcInspection, WithInspected {
  readonly lines: readonly QcInspectionLine[];
}

const { absent, derived, from } = rulesFor<ClosedInspection>();

/** A number in the unit code of the site, exact. */
function inUnit(at: Mapping, field: string, value: number, unitField: string, unit: Many2one | undefined) {
  if (!unit) return complain(at, 'ODOO_EMPTY', unitField, undefined, 'a unit');
  const row = siteRow(at, 'units', unitField, unit.id, unit.label);
  const text = readOff(at, field, value);
  if (row === undefined || text === undefined) return undefined as never;
  const scaled = decimalScale(text, BigInt(row.numerator ?? 1), BigInt(row.denominator ?? 1));
  const wanted = `a number that ${row.code} can express`;
  return { value: scaled ?? complain(at, 'ODOO_PRECISION', field, text, wanted), unit: row.code };
}

function measuredOf(line: QcInspectionLine, at: Mapping) {
  const measured = inUnit(at, 'quantitative_value', line.quantitative_value, 'uom_id', line.uom_id);
  const lower = inUnit(at, 'min_value', line.min_value, 'test_uom_id', line.test_uom_id);
  const upper = inUnit(at, 'max_value', line.max_value, 'test_uom_id', line.test_uom_id);
  const isComplete =
    measured?.value !== undefined && lower?.value !== undefined && upper?.value !== undefined;
  if (!isComplete || measured.unit !== lower.unit) return { measured };
  const limits = limitsThatJudge(measured.value, { lower: lower.value, upper: upper.value }, line.success);
  return limits ? { measured, limits } : { measured };
}

function characteristicOf(line: QcInspectionLine, at: Mapping) {
  const question = line.test_line;
  const label = question?.label ?? line.name ?? 'a question without a text';
  const name = shortText(line.name, 256);
  const common = {
    characteristicId: siteRow(at, 'inspectionQuestions', 'test_line', question?.id, label)?.code,
    ...(name === undefined ? {} : { name }),
    conforming: line.success,
  };
  if (line.question_type === 'quantitative')
    return { ...common, resultKind: 'variable' as const, ...measuredOf(line, at) };
  const observedCode = shortText(line.qualitative_value?.label, 64);
  const seen = observedCode === undefined ? {} : { observedCode };
  return { ...common, resultKind: 'attribute' as const, ...seen };
}

/** The code of the result: the number of the inspection. */
export const inspectionCode = derived(
  ['name'],
  'with the replacements of "documentNames"',
  (it: ClosedInspection, at) => orderCode(at, 'name', it.name),
);

/** What an inspection found, for the result and for the word that it was recorded. */
export const inspectionBody = {
  inspectionPlanId: absent('A test has a name and no code; its questions are the characteristics.'),
  inspectionKind: inspectionKind<ClosedInspection>(),
  subject: qualitySubject<ClosedInspection>(),
  sampleSize: absent('The quantity of an inspection is what was there, not what was looked at.'),
  sampleId: absent('Samples are not numbered.'),
  performedAt: from('date'),
  inspectorRef: absent('Users are persons; their names stay in Odoo.'),
  characteristics: derived(
    ['lines'],
    'qc.inspection.line, through the site table "inspectionQuestions"; limits where the judgement follows from them',
    (it, at) => it.lines.map((line) => characteristicOf(line, at)),
  ),
  outcome: derived(['state'], 'success or failed', (it): 'pass' | 'fail' =>
    it.state === 'success' ? 'pass' : 'fail',
  ),
  attachments: absent('Files stay in Odoo.'),
};
