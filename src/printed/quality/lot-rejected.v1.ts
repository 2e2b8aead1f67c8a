// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LotRejectedV1 as declared } from '../../contracts/quality/lot-rejected.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, sourceRef, sourceRefText, timeSource } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.itemId) || misfit('itemId')) &&
    (isLabel(v.lotNumber, 64, LABEL) || misfit('lotNumber')) &&
    (isInteger(v.decisionNo, 1, 2147483647) || misfit('decisionNo')) &&
    (instant(v.decidedAt) || misfit('decidedAt')) &&
    (id(v.decidedBy) || misfit('decidedBy')) &&
    ((isList(v.resultIds, 0, 200, id) && areUnique(v.resultIds)) || misfit('resultIds')) &&
    (v.nonconformanceId === undefined || (n++, (id(v.nonconformanceId) || misfit('nonconformanceId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"decidedAt":"${v.decidedAt}","decidedBy":"${v.decidedBy}","decisionNo":${v.decisionNo},"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)}${v.nonconformanceId === undefined ? '' : `,"nonconformanceId":"${v.nonconformanceId}"`},"plantId":"${v.plantId}","resultIds":${setText(v.resultIds, (entry: any) => `"${entry}"`)}}`;
}

function key(v: any): string {
  return `["1","quality.lot-rejected","${v.plantId}","L","${v.itemId}",${quoted(v.lotNumber)},"${v.decisionNo}"]`;
}

export const LotRejectedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.resultIds.length > 0 || data.nonconformanceId !== undefined,
  ],
});
