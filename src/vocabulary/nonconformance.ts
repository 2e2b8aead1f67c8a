import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { code, otherNeedsSource } from './code.js';
import { id } from './id.js';
import { instant } from './instant.js';
import { SupplierId } from './partner.js';
import { HoldId } from './quality-hold.js';
import { qualitySubject, qualitySubjectRules } from './quality-subject.js';
import { quantity } from './quantity.js';
import { setOf } from './set.js';
import { opaque } from './text.js';

export const NonconformanceId = id('The nonconformance.');
export const nonconformanceSubject = qualitySubject('What is not as it ought to be.');
export const CapaRef = opaque('The corrective or preventive action that follows from it.', 64);

const DefectCode = choice({
  dimension: 'Wrong size or shape.',
  surface: 'Wrong surface or look.',
  material: 'Wrong material or composition.',
  function: 'It does not do what it is for.',
  assembly: 'Wrongly put together.',
  contamination: 'Something is in it that does not belong there.',
  damage: 'Broken after it was made.',
  labelling: 'Wrongly marked or packed.',
  documentation: 'Papers are missing or wrong.',
  process: 'Not made as prescribed.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});

/** What is wrong with what: shared by the nonconformance's entity and its raising. */
export const nonconformanceBody = {
  detectedAt: instant('When it was found.'),
  origin: choice({
    internal: 'Found here, made here.',
    supplier: 'Made by a supplier.',
    customer: 'Found by a customer.',
  }),
  subject: nonconformanceSubject,
  defectCode: code('DefectCode', DefectCode, 'What is wrong.'),
  severity: choice({
    minor: 'It does not matter to whoever uses it.',
    major: 'It matters to whoever uses it.',
    critical: 'People or the law are at stake.',
  }),
  quantityAffected: Type.Optional(quantity('How much of it is affected.')),
  holdIds: Type.Optional(setOf(HoldId, 'The holds on what is affected.', 50)),
  supplierId: Type.Optional(SupplierId),
  capaRef: Type.Optional(CapaRef),
};

/** What holds between the fields of that body. */
export const nonconformanceRules = [
  ...qualitySubjectRules,
  otherNeedsSource('defectCode'),
  rule(
    "this.severity != 'critical' || (has(this.holdIds) && size(this.holdIds) > 0)",
    'What is critical is held.',
  ),
  rule("this.origin != 'supplier' || has(this.supplierId)", 'What a supplier made names the supplier.'),
];
