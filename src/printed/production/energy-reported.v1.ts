// Printed by `tsx codegen/main.ts`, never edited by hand.
import { EnergyReportedV1 as declared } from '../../contracts/production/energy-reported.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function energyCarrier(v: unknown): boolean {
  return v === "electricity" || v === "naturalGas" || v === "fuel" || v === "compressedAir" || v === "steam" || v === "heat" || v === "cooling";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.equipmentId) || misfit('equipmentId')) &&
    (v.workCenterId === undefined || (n++, (id(v.workCenterId) || misfit('workCenterId')))) &&
    (v.workOrderId === undefined || (n++, (id(v.workOrderId) || misfit('workOrderId')))) &&
    (energyCarrier(v.energyCarrier) || misfit('energyCarrier')) &&
    (quantity(v.used) || misfit('used')) &&
    (instant(v.periodStart) || misfit('periodStart')) &&
    (instant(v.periodEnd) || misfit('periodEnd')) &&
    (instant(v.asOf) || misfit('asOf')) &&
    (v.meterId === undefined || (n++, (isLabel(v.meterId, 64, LABEL) || misfit('meterId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"asOf":"${v.asOf}","energyCarrier":"${v.energyCarrier}","equipmentId":"${v.equipmentId}"${v.meterId === undefined ? '' : `,"meterId":${quoted(v.meterId)}`},"periodEnd":"${v.periodEnd}","periodStart":"${v.periodStart}","plantId":"${v.plantId}","used":${quantityText(v.used)}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`}${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

function key(v: any): string {
  return `["1","production.energy-reported","${v.plantId}","S","${v.equipmentId}","${v.energyCarrier}","${v.periodStart}","${v.periodEnd}","${v.asOf}"]`;
}

export const EnergyReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.periodEnd > data.periodStart,
    (data: any): boolean => data.asOf >= data.periodEnd,
    (data: any): boolean => data.energyCarrier !== 'electricity' || data.used.unit === 'KWH',
  ],
});
