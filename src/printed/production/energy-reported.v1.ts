// Printed by `tsx codegen/main.ts`, never edited by hand.
import { EnergyReportedV1 as declared } from '../../contracts/production/energy-reported.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isLabel, isList, isObject, isOpen, isText, quoted } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, id, instant, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function energyCarrier(v: unknown): boolean {
  return v === "electricity" || v === "naturalGas" || v === "fuel" || v === "compressedAir" || v === "steam" || v === "heat" || v === "cooling";
}

function accepts(v: any): boolean {
  let n = 7;
  return (
    isObject(v) &&
    id(v.equipmentId) &&
    (v.workCenterId === undefined || (n++, id(v.workCenterId))) &&
    (v.workOrderId === undefined || (n++, id(v.workOrderId))) &&
    energyCarrier(v.energyCarrier) &&
    quantity(v.used) &&
    instant(v.periodStart) &&
    instant(v.periodEnd) &&
    instant(v.asOf) &&
    (v.meterId === undefined || (n++, isLabel(v.meterId, 64, LABEL))) &&
    id(v.plantId) &&
    (v.timeSource === undefined || (n++, timeSource(v.timeSource))) &&
    (v.notes === undefined || (n++, isText(v.notes, 1000))) &&
    (v.sourceReferences === undefined || (n++, isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText)))) &&
    (v.extensions === undefined || (n++, isOpen(v.extensions, REVERSE_DNS, 128))) &&
    fieldCount(v) === n
  );
}

function text(v: any): string {
  return `{"asOf":"${v.asOf}","energyCarrier":"${v.energyCarrier}","equipmentId":"${v.equipmentId}"${v.meterId === undefined ? '' : `,"meterId":${quoted(v.meterId)}`},"periodEnd":"${v.periodEnd}","periodStart":"${v.periodStart}","plantId":"${v.plantId}","used":${quantityText(v.used)}${v.workCenterId === undefined ? '' : `,"workCenterId":"${v.workCenterId}"`}${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

export const EnergyReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  rules: [
    (data: any): boolean => data.periodEnd > data.periodStart,
    (data: any): boolean => data.asOf >= data.periodEnd,
    (data: any): boolean => data.energyCarrier !== 'electricity' || data.used.unit === 'KWH',
  ],
});
