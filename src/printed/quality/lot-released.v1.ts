// Printed by `tsx codegen/main.ts`, never edited by hand.
import { LotReleasedV1 as declared } from '../../contracts/quality/lot-released.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, day, id, instant, restrictions, sourceRef, sourceRefText, timeSource } from '../words.js';

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
    (v.skipLotReason === undefined || (n++, (isLabel(v.skipLotReason, 256, LABEL) || misfit('skipLotReason')))) &&
    (v.restrictions === undefined || (n++, ((isList(v.restrictions, 1, 4, restrictions) && areUnique(v.restrictions)) || misfit('restrictions')))) &&
    (v.expiresOn === undefined || (n++, (day(v.expiresOn) || misfit('expiresOn')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"decidedAt":"${v.decidedAt}","decidedBy":"${v.decidedBy}","decisionNo":${v.decisionNo}${v.expiresOn === undefined ? '' : `,"expiresOn":"${v.expiresOn}"`},"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)},"plantId":"${v.plantId}"${v.restrictions === undefined ? '' : `,"restrictions":${setText(v.restrictions, (entry: any) => `"${entry}"`)}`},"resultIds":${setText(v.resultIds, (entry: any) => `"${entry}"`)}${v.skipLotReason === undefined ? '' : `,"skipLotReason":${quoted(v.skipLotReason)}`}}`;
}

function key(v: any): string {
  return `["1","quality.lot-released","${v.plantId}","L","${v.itemId}",${quoted(v.lotNumber)},"${v.decisionNo}"]`;
}

export const LotReleasedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.resultIds.length > 0 || data.skipLotReason !== undefined,
    (data: any): boolean => data.restrictions === undefined || !data.restrictions.includes('release'),
  ],
});
