// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ShiftPerformanceReportedV1 as declared } from '../../contracts/production/shift-performance-reported.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, code4, day, id, instant, operationCount, operationCountText, sourceRef, sourceRefText, timeSource } from '../words.js';

function shiftStops(v: any): boolean {
  return (
    isObject(v) &&
    code4(v.reasonClass) &&
    isInteger(v.stopSeconds, 0, 2147483647) &&
    isInteger(v.stopCount, 1, 2147483647) &&
    fieldCount(v) === 3
  );
}

function shiftStopsText(v: any): string {
  return `{"reasonClass":"${v.reasonClass}","stopCount":${v.stopCount},"stopSeconds":${v.stopSeconds}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 10;
  return (
    isObject(v) &&
    (id(v.workCenterId) || misfit('workCenterId')) &&
    (id(v.shiftId) || misfit('shiftId')) &&
    (day(v.shiftDate) || misfit('shiftDate')) &&
    (instant(v.shiftStart) || misfit('shiftStart')) &&
    (instant(v.shiftEnd) || misfit('shiftEnd')) &&
    (instant(v.asOf) || misfit('asOf')) &&
    (isInteger(v.plannedBusySeconds, 0, 2147483647) || misfit('plannedBusySeconds')) &&
    (isInteger(v.productionSeconds, 0, 2147483647) || misfit('productionSeconds')) &&
    (v.standardSeconds === undefined || (n++, (isInteger(v.standardSeconds, 0, 2147483647) || misfit('standardSeconds')))) &&
    (v.output === undefined || (n++, (operationCount(v.output) || misfit('output')))) &&
    ((isList(v.stops, 0, 20, shiftStops) && areUnique(v.stops.map(shiftStopsText))) || misfit('stops')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"asOf":"${v.asOf}"${v.output === undefined ? '' : `,"output":${operationCountText(v.output)}`},"plannedBusySeconds":${v.plannedBusySeconds},"plantId":"${v.plantId}","productionSeconds":${v.productionSeconds},"shiftDate":"${v.shiftDate}","shiftEnd":"${v.shiftEnd}","shiftId":"${v.shiftId}","shiftStart":"${v.shiftStart}"${v.standardSeconds === undefined ? '' : `,"standardSeconds":${v.standardSeconds}`},"stops":${setText(v.stops, shiftStopsText)},"workCenterId":"${v.workCenterId}"}`;
}

function key(v: any): string {
  return `["1","production.shift-performance-reported","${v.plantId}","S","${v.workCenterId}","${v.shiftDate}","${v.shiftId}","${v.asOf}"]`;
}

export const ShiftPerformanceReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.shiftEnd > data.shiftStart,
    (data: any): boolean => data.asOf >= data.shiftStart,
    (data: any): boolean => data.productionSeconds <= data.plannedBusySeconds,
    (data: any): boolean => data.output === undefined || data.output.scrap === undefined || isSame(data.output.scrap.unit, data.output.good.unit),
    (data: any): boolean => data.output === undefined || data.output.rework === undefined || isSame(data.output.rework.unit, data.output.good.unit),
    (data: any): boolean => areUnique(data.stops.map((s: any) => s.reasonClass)),
  ],
});
