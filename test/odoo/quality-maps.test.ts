import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, identify } from '../../src/index.js';
import { applyMap, decodeRecord, odooMaps } from '../../src/odoo/index.js';
import { QcInspection, QcInspectionLine, QualityCheck } from '../../src/odoo/records/quality.js';
import { viewSite } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';
import { good, issuesOf } from '../wire/telling.js';
import { qualityPlant } from './quality-plant.js';
import { instants, ref, sampleLot } from './samples.js';

const RUNS = { seed: 451, numRuns: 500 };
const row = { sure: 'certain' as const, needsPerson: false, why: 'by hand' };
const view = viewSite({
  ...plant,
  characteristics: [{ ...row, odooId: 6, name: 'Humidity', code: 'HUMIDITY', unit: 'GRM' as never }],
  inspectionQuestions: [1, 2].map((odooId) => ({ ...row, odooId, name: 'Ash', code: `ASH-${odooId}` })),
});

const tables = qualityPlant('18.0');
const sample = <R>(of: Parameters<typeof decodeRecord<R>>[0]): R =>
  good(decodeRecord(of, '18.0', tables[of.model]?.[0]));
const [sampleCheck, sampleInspection, sampleLine] = [
  sample(QualityCheck),
  sample(QcInspection),
  sample(QcInspectionLine),
];
const about = {
  ...{ product: ref(1), isMade: true, lotRefs: [ref(1)], lot: sampleLot, pickingRef: undefined },
  ...{ picking: undefined, productionRef: undefined, family: undefined },
  ...{ workorderRef: undefined, workorder: undefined },
};

/** Numbers with up to four digits, below zero and above, many of them equal. */
const numbers = fc.integer({ min: -50_000, max: 50_000 }).map((it) => it / 10_000);
const checks = fc
  .record({
    measure: numbers,
    tolerance_min: numbers,
    tolerance_max: numbers,
    quality_state: fc.constantFrom('pass' as const, 'fail' as const),
    test_type: fc.constantFrom('measure', 'passfail', 'picture'),
    write_date: instants,
    control_date: instants,
  })
  .map((it) => ({ ...sampleCheck, ...it, company_id: ref(1), about }));
const lines = fc.record({
  question_type: fc.constantFrom('quantitative' as const, 'qualitative' as const),
  quantitative_value: numbers,
  min_value: numbers,
  max_value: numbers,
  success: fc.boolean(),
  uom_id: fc.constantFrom(ref(1), ref(2)),
  test_uom_id: fc.constantFrom(ref(1), ref(2)),
});
const inspections = fc.tuple(lines, lines, instants).map(([a, b, date]) => ({
  ...{ ...sampleInspection, date, write_date: date, company_id: ref(1), about },
  state: a.success && b.success ? ('success' as const) : ('failed' as const),
  lines: [a, b].map((it, i) => ({ ...sampleLine, ...it, test_line: ref(i + 1) })),
}));

/** Whatever was judged, and whatever the limits say today. */
const TAKES = [
  ['qualityResultOfCheck', checks],
  ['resultRecordedOfCheck', checks],
  ['qualityResultOfInspection', inspections],
  ['resultRecordedOfInspection', inspections],
] as const;

describe('a map of quality', () => {
  it.each(TAKES)('%s: makes of every judgement a valid document that can be named', (name, records) => {
    const map = odooMaps[name];
    fc.assert(
      fc.property(records as fc.Arbitrary<never>, (record) => {
        const data = good(applyMap(map as never, record, view));
        expect(issuesOf(check(map.contract, data))).toEqual([]);
        expect(identify(map.contract, data as never)).toMatchObject({ ok: true });
      }),
      RUNS,
    );
  });

  it('keeps the judgement, and tells limits exactly when it follows from them', () => {
    fc.assert(
      fc.property(checks, (record) => {
        const data = good(applyMap(odooMaps.qualityResultOfCheck, record, view));
        const [found] = data.characteristics;
        expect(found?.conforming).toBe(record.quality_state === 'pass');
        const { measure, tolerance_min: low, tolerance_max: high } = record;
        const isInside = low <= measure && measure <= high;
        const isSaid = low !== 0 || high !== 0;
        const explains = isSaid && low <= high && isInside === found?.conforming;
        expect(found?.limits !== undefined).toBe(record.test_type === 'measure' && explains);
      }),
      RUNS,
    );
  });

  it('says a number as it was read off, to the last digit', () => {
    fc.assert(
      fc.property(checks, (record) => {
        const data = good(applyMap(odooMaps.qualityResultOfCheck, record, view));
        const value = data.characteristics[0]?.measured?.value;
        if (record.test_type === 'measure')
          expect(Number(value)).toBe(record.measure === 0 ? 0 : record.measure);
        else expect(value).toBeUndefined();
      }),
      RUNS,
    );
  });
});
