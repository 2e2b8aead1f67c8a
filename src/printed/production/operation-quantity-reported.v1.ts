// Printed by `tsx codegen/main.ts`, never edited by hand.
import { OperationQuantityReportedV1 as declared } from '../../contracts/production/operation-quantity-reported.v1.js';
import { withCode } from '../../core/code.js';
import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isSame, isText, keyPart, listText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, operationCount, operationCountText, positiveQuantity, positiveQuantityText, scrapReason, scrapReasonText, sourceRef, sourceRefText, timeSource } from '../words.js';

function machineCounter(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    isLabel(v.name, 64, LABEL) &&
    isInteger(v.from, 0, 9007199254740991) &&
    isInteger(v.to, 0, 9007199254740991) &&
    (v.rollover === undefined || (n++, isInteger(v.rollover, 0, 9007199254740991))) &&
    fieldCount(v) === n
  );
}

function machineCounterText(v: any): string {
  return `{"from":${v.from},"name":${quoted(v.name)}${v.rollover === undefined ? '' : `,"rollover":${v.rollover}`},"to":${v.to}}`;
}

function outputLot(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    id(v.itemId) &&
    isLabel(v.lotNumber, 64, LABEL) &&
    positiveQuantity(v.quantity) &&
    (v.serials === undefined || (n++, isList(v.serials, 0, 500, (entry: any) => isLabel(entry, 64, LABEL)) && areUnique(v.serials))) &&
    fieldCount(v) === n
  );
}

function outputLotText(v: any): string {
  return `{"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)},"quantity":${positiveQuantityText(v.quantity)}${v.serials === undefined ? '' : `,"serials":${setText(v.serials, quoted)}`}}`;
}

function scrapShare(v: any): boolean {
  return (
    isObject(v) &&
    scrapReason(v.reason) &&
    positiveQuantity(v.quantity) &&
    fieldCount(v) === 2
  );
}

function scrapShareText(v: any): string {
  return `{"quantity":${positiveQuantityText(v.quantity)},"reason":${scrapReasonText(v.reason)}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (v.businessRef === undefined || (n++, (sourceRef(v.businessRef) || misfit('businessRef')))) &&
    (id(v.workOrderId) || misfit('workOrderId')) &&
    (id(v.operationId) || misfit('operationId')) &&
    (isInteger(v.runNo, 1, 2147483647) || misfit('runNo')) &&
    (v.equipmentId === undefined || (n++, (id(v.equipmentId) || misfit('equipmentId')))) &&
    (instant(v.occurredAt) || misfit('occurredAt')) &&
    (operationCount(v.delta) || misfit('delta')) &&
    (v.outputLots === undefined || (n++, ((isList(v.outputLots, 0, 200, outputLot) && areUnique(v.outputLots.map(outputLotText))) || misfit('outputLots')))) &&
    (v.scrapReasons === undefined || (n++, (isList(v.scrapReasons, 0, 50, scrapShare) || misfit('scrapReasons')))) &&
    (v.counter === undefined || (n++, (machineCounter(v.counter) || misfit('counter')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.businessRef === undefined ? '' : `"businessRef":${sourceRefText(v.businessRef)},`}${v.counter === undefined ? '' : `"counter":${machineCounterText(v.counter)},`}"delta":${operationCountText(v.delta)}${v.equipmentId === undefined ? '' : `,"equipmentId":"${v.equipmentId}"`},"occurredAt":"${v.occurredAt}","operationId":"${v.operationId}"${v.outputLots === undefined ? '' : `,"outputLots":${setText(v.outputLots, outputLotText)}`},"plantId":"${v.plantId}","runNo":${v.runNo}${v.scrapReasons === undefined ? '' : `,"scrapReasons":${listText(v.scrapReasons, scrapShareText)}`},"workOrderId":"${v.workOrderId}"}`;
}

function key(v: any): string {
  return v.businessRef?.system === undefined
    ? `["1","production.operation-quantity-reported","${v.plantId}","composite","${v.workOrderId}","${v.operationId}","${v.runNo}",${keyPart(v.equipmentId)},"${v.occurredAt}","${v.delta.good.value}",${keyPart(v.delta.scrap?.value)},${keyPart(v.delta.rework?.value)},"${v.delta.good.unit}"]`
    : `["1","production.operation-quantity-reported","${v.plantId}","T",${keyPart(v.businessRef?.system)},${keyPart(v.businessRef?.objectType)},${keyPart(v.businessRef?.id)},${keyPart(v.businessRef?.line)}]`;
}

export const OperationQuantityReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.delta.scrap === undefined || isSame(data.delta.scrap.unit, data.delta.good.unit),
    (data: any): boolean => data.delta.rework === undefined || isSame(data.delta.rework.unit, data.delta.good.unit),
    (data: any): boolean => [data.delta.good.value, data.delta.scrap !== undefined ? data.delta.scrap.value : '0', data.delta.rework !== undefined ? data.delta.rework.value : '0'].some((v: any) => v !== '0'),
    (data: any): boolean => data.outputLots === undefined || areUnique(data.outputLots.map((l: any) => l.itemId + '~' + l.lotNumber)),
    (data: any): boolean => data.outputLots === undefined || data.outputLots.every((l: any) => l.serials === undefined || l.serials.length === 0 || !['C62', 'H87', 'EA'].includes(l.quantity.unit) || decimalCompare(String(l.serials.length), l.quantity.value) === 0),
    (data: any): boolean => data.scrapReasons === undefined || decimalCompare(decimalSum(data.scrapReasons.map((s: any) => s.quantity.value)), data.delta.scrap !== undefined ? data.delta.scrap.value : '0') === 0,
    (data: any): boolean => data.scrapReasons === undefined || data.scrapReasons.every((s: any) => isSame(s.quantity.unit, data.delta.good.unit)),
    (data: any): boolean => data.scrapReasons === undefined || data.scrapReasons.every((s: any) => s.reason.code !== 'other' || s.reason.source !== undefined),
    (data: any): boolean => data.counter === undefined || data.counter.rollover !== undefined || data.counter.to >= data.counter.from,
    (data: any): boolean => data.counter === undefined || data.counter.rollover === undefined || data.counter.from < data.counter.rollover && data.counter.to < data.counter.rollover,
  ],
});
