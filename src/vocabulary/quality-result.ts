import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { lexicalDecimal } from './decimal.js';
import { id } from './id.js';
import { instant } from './instant.js';
import { ordinal } from './number.js';
import { personRef } from './person.js';
import { qualitySubject, qualitySubjectRules } from './quality-subject.js';
import { listOf, setOf } from './set.js';
import { displayName, opaque } from './text.js';
import { Unit } from './unit.js';

const inclusive = (which: string) =>
  Type.Optional(
    Type.Boolean({ description: `Whether the ${which} limit itself conforms; absent means it does.` }),
  );

const characteristic = Type.Object(
  {
    characteristicId: id('What was looked at, by the inspection plan.'),
    name: Type.Optional(displayName('What people call it.')),
    resultKind: choice({
      variable: 'A measured value.',
      attribute: 'Yes or no, or one of a few words.',
      text: 'A remark.',
    }),
    measured: Type.Optional(
      Type.Object(
        {
          value: lexicalDecimal('The value as it was read off.'),
          unit: Type.Optional(Unit),
          ucum: Type.Optional(opaque('The unit in UCUM, where Rec 20 has none (mg/mL).', 32)),
        },
        { title: 'MeasuredValue', description: 'What was measured, in one unit.' },
      ),
    ),
    limits: Type.Optional(
      Type.Object(
        {
          lower: Type.Optional(lexicalDecimal('The lower limit.')),
          target: Type.Optional(lexicalDecimal('The value that is aimed at.')),
          upper: Type.Optional(lexicalDecimal('The upper limit.')),
          lowerInclusive: inclusive('lower'),
          upperInclusive: inclusive('upper'),
        },
        { title: 'CharacteristicLimits', description: 'What conforms, in the unit of the measured value.' },
      ),
    ),
    observedCode: Type.Optional(opaque('What was seen, as a word or code.', 64)),
    conforming: Type.Boolean({ description: 'Whether it is as it ought to be.' }),
    overruled: Type.Optional(
      Type.Object(
        { decidedBy: personRef('Who decided, as a pseudonym.'), reason: opaque('Why.', 256) },
        { title: 'Overruling', description: 'Somebody decided against the limits.' },
      ),
    ),
    method: Type.Optional(opaque('How it was looked at.', 128)),
    instrumentId: Type.Optional(id('The instrument.')),
  },
  { title: 'CharacteristicResult', description: 'One characteristic and what was found.' },
);

/** What an inspection found: shared by the result's entity and the word that it was recorded. */
export const qualityResultBody = {
  inspectionPlanId: Type.Optional(id('The inspection plan.')),
  inspectionKind: choice({
    incoming: 'At receipt.',
    inProcess: 'While it is made.',
    final: 'When it is made.',
    retained: 'On a sample kept back.',
    stability: 'On a sample that ages.',
  }),
  subject: qualitySubject('What was inspected.'),
  sampleSize: Type.Optional(ordinal('How many pieces or portions were looked at.')),
  sampleId: Type.Optional(opaque('The number on the sample.', 64)),
  performedAt: instant('When it was inspected.'),
  inspectorRef: Type.Optional(personRef('Who inspected it, as a pseudonym.')),
  characteristics: listOf(characteristic, 'What was looked at, and what was found.', 200, 1),
  outcome: choice({
    pass: 'As it ought to be.',
    fail: 'Not as it ought to be.',
    conditional: 'Usable under conditions.',
    inconclusive: 'It can not be said.',
  }),
  attachments: Type.Optional(
    setOf(
      Type.Object(
        {
          dataref: opaque('Where the file lies.', 512),
          sha256: Type.String({
            description: 'The SHA-256 of the file.',
            minLength: 64,
            maxLength: 64,
            pattern: '^[0-9a-f]{64}$',
            'x-wanted': '64 lower-case hexadecimal digits',
          }),
        },
        { title: 'Attachment', description: 'A file that belongs to the result.' },
      ),
      'Certificates, pictures and the like.',
      8,
    ),
  ),
};

const ABOVE_LOWER =
  '(!has(c.limits.lower) || decimalCompare(c.measured.value, c.limits.lower) > (has(c.limits.lowerInclusive) && !c.limits.lowerInclusive ? 0 : -1))';
const BELOW_UPPER =
  '(!has(c.limits.upper) || decimalCompare(c.measured.value, c.limits.upper) < (has(c.limits.upperInclusive) && !c.limits.upperInclusive ? 0 : 1))';
const inOrder = (low: string, high: string) =>
  `(!has(c.limits.${low}) || !has(c.limits.${high}) || decimalCompare(c.limits.${low}, c.limits.${high}) <= 0)`;

/** What holds between the fields of that body. */
export const qualityResultRules = [
  ...qualitySubjectRules,
  rule('unique(this.characteristics.map(c, c.characteristicId))', 'Each characteristic is listed once.'),
  rule(
    "this.characteristics.all(c, c.resultKind != 'variable' || has(c.measured))",
    'A variable has a measured value.',
  ),
  rule(
    'this.characteristics.all(c, !has(c.measured) || has(c.measured.unit) != has(c.measured.ucum))',
    'A measured value has one unit: of Rec 20 or of UCUM.',
  ),
  rule(
    `this.characteristics.all(c, !has(c.limits) || (${inOrder('lower', 'target')} && ${inOrder('target', 'upper')} && ${inOrder('lower', 'upper')}))`,
    'The lower limit is not above the target, nor the target above the upper limit.',
  ),
  rule(
    `this.characteristics.all(c, has(c.overruled) || !has(c.measured) || !has(c.limits) || c.conforming == (${ABOVE_LOWER} && ${BELOW_UPPER}))`,
    'A value conforms exactly when it is inside its limits, unless somebody overruled them.',
  ),
  rule(
    "this.outcome != 'pass' || this.characteristics.all(c, c.conforming)",
    'Where all is well, every characteristic conforms.',
  ),
];
