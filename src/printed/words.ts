// Printed by `tsx codegen/main.ts`, never edited by hand.
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isText, quoted, setText } from '../core/shape.js';

export const AS_OF_SEQUENCE = /^[0-9]{20}$/;

export const CODE13 = /^[A-Z][A-Z0-9_]{0,63}$/;

export const COUNTRY_CODE = /^[A-Z]{2}$/;

export const CURRENCY = /^[A-Z]{3}$/;

export const DAY = /^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)$/;

export const FIELD_NAME = /^[a-z][a-zA-Z0-9]{0,63}$/;

export const GLN = /^[0-9]{13}$/;

export const GTINS = /^([0-9]{8}|[0-9]{12,14})$/;

export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const INSTANT = /^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

export const LABEL = /^[^\x00-\x20\x7F]([^\x00-\x1F\x7F]*[^\x00-\x20\x7F])?$/;

export const ORIGINAL_KEY = /^k1-[0-9a-f]{64}$/;

export const ORIGINAL_TYPE = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+\.v[1-9][0-9]{0,3}$/;

export const PACKAGING_UNIT = /^X[A-Z0-9]{2}$/;

export const REVERSE_DNS = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

export const RUN_ID = /^run-[0-9a-f]{32}$/;

export const SHA256 = /^[0-9a-f]{64}$/;

export const STANDARD = /^(0|-?([1-9][0-9]{0,17}(\.[0-9]{0,11}[1-9])?|0\.[0-9]{0,11}[1-9]))$/;

export const UNIT = /^[A-Z0-9]{2,3}$/;

export const VALUE = /^(0|[1-9][0-9]{0,17}(\.[0-9]{0,11}[1-9])?|0\.[0-9]{0,11}[1-9])$/;

export const VALUE2 = /^([1-9][0-9]{0,17}(\.[0-9]{0,11}[1-9])?|0\.[0-9]{0,11}[1-9])$/;

export const VALUE3 = /^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,12})?$/;

export const VALUE4 = /^(0|-?([1-9][0-9]{0,39}(\.[0-9]{0,39}[1-9])?|0\.[0-9]{0,39}[1-9])|-?[1-9][0-9]{0,39}\/[1-9][0-9]{0,39})$/;

export function alternateUnit(v: any): boolean {
  return (
    isObject(v) &&
    unit(v.unit) &&
    isInteger(v.numerator, 1, 9007199254740991) &&
    isInteger(v.denominator, 1, 9007199254740991) &&
    fieldCount(v) === 3
  );
}

export function alternateUnitText(v: any): string {
  return `{"denominator":${v.denominator},"numerator":${v.numerator},"unit":"${v.unit}"}`;
}

export function asOfSequence(v: unknown): boolean {
  return typeof v === 'string' && v.length === 20 && AS_OF_SEQUENCE.test(v);
}

export function asnLine(v: any): boolean {
  let n = 5;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.purchaseOrderId) &&
    id(v.purchaseOrderLineId) &&
    id(v.itemId) &&
    positiveQuantity(v.quantity) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    (v.expiresOn === undefined || (n++, day(v.expiresOn))) &&
    (v.handlingUnit === undefined || (n++, isLabel(v.handlingUnit, 64, LABEL))) &&
    fieldCount(v) === n
  );
}

export function asnLineText(v: any): string {
  return `{${v.expiresOn === undefined ? '' : `"expiresOn":"${v.expiresOn}",`}${v.handlingUnit === undefined ? '' : `"handlingUnit":${quoted(v.handlingUnit)},`}"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"purchaseOrderId":"${v.purchaseOrderId}","purchaseOrderLineId":"${v.purchaseOrderLineId}","quantity":${positiveQuantityText(v.quantity)}}`;
}

export function attachment(v: any): boolean {
  return (
    isObject(v) &&
    isLabel(v.dataref, 512, LABEL) &&
    sha256(v.sha256) &&
    fieldCount(v) === 2
  );
}

export function attachmentText(v: any): string {
  return `{"dataref":${quoted(v.dataref)},"sha256":"${v.sha256}"}`;
}

export function bomKind(v: unknown): boolean {
  return v === "manufacture" || v === "kit" || v === "subcontract";
}

export function bomLine(v: any): boolean {
  let n = 5;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.itemId) &&
    positiveQuantity(v.quantity) &&
    usage(v.usage) &&
    (v.operationId === undefined || (n++, id(v.operationId))) &&
    (v.scrapFactor === undefined || (n++, value(v.scrapFactor))) &&
    (v.costShare === undefined || (n++, value(v.costShare))) &&
    (v.substituteItemIds === undefined || (n++, isList(v.substituteItemIds, 0, 20, id) && areUnique(v.substituteItemIds))) &&
    typeof v.trackedInGenealogy === 'boolean' &&
    fieldCount(v) === n
  );
}

export function bomLineText(v: any): string {
  return `{${v.costShare === undefined ? '' : `"costShare":"${v.costShare}",`}"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"quantity":${positiveQuantityText(v.quantity)}${v.scrapFactor === undefined ? '' : `,"scrapFactor":"${v.scrapFactor}"`}${v.substituteItemIds === undefined ? '' : `,"substituteItemIds":${setText(v.substituteItemIds, (entry: any) => `"${entry}"`)}`},"trackedInGenealogy":${v.trackedInGenealogy},"usage":"${v.usage}"}`;
}

export function bomRef(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    id(v.id) &&
    (v.version === undefined || (n++, isInteger(v.version, 1, 2147483647))) &&
    fieldCount(v) === n
  );
}

export function bomRefText(v: any): string {
  return `{"id":"${v.id}"${v.version === undefined ? '' : `,"version":${v.version}`}}`;
}

export function breakDifference(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    value4(v.value) &&
    (v.unit === undefined || (n++, isText(v.unit, 1000))) &&
    fieldCount(v) === n
  );
}

export function breakDifferenceText(v: any): string {
  return `{${v.unit === undefined ? '' : `"unit":${quoted(v.unit)},`}"value":"${v.value}"}`;
}

export function breakValueDifference(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    value4(v.amount) &&
    (v.currency === undefined || (n++, isText(v.currency, 1000))) &&
    fieldCount(v) === n
  );
}

export function characteristicLimits(v: any): boolean {
  let n = 0;
  return (
    isObject(v) &&
    (v.lower === undefined || (n++, value3(v.lower))) &&
    (v.target === undefined || (n++, value3(v.target))) &&
    (v.upper === undefined || (n++, value3(v.upper))) &&
    (v.lowerInclusive === undefined || (n++, typeof v.lowerInclusive === 'boolean')) &&
    (v.upperInclusive === undefined || (n++, typeof v.upperInclusive === 'boolean')) &&
    fieldCount(v) === n
  );
}

export function characteristicLimitsText(v: any): string {
  return `{${`${v.lower === undefined ? '' : `,"lower":"${v.lower}"`}${v.lowerInclusive === undefined ? '' : `,"lowerInclusive":${v.lowerInclusive}`}${v.target === undefined ? '' : `,"target":"${v.target}"`}${v.upper === undefined ? '' : `,"upper":"${v.upper}"`}${v.upperInclusive === undefined ? '' : `,"upperInclusive":${v.upperInclusive}`}`.slice(1)}}`;
}

export function characteristicResult(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    id(v.characteristicId) &&
    (v.name === undefined || (n++, isLabel(v.name, 256, LABEL))) &&
    resultKind(v.resultKind) &&
    (v.measured === undefined || (n++, measuredValue(v.measured))) &&
    (v.limits === undefined || (n++, characteristicLimits(v.limits))) &&
    (v.observedCode === undefined || (n++, isLabel(v.observedCode, 64, LABEL))) &&
    typeof v.conforming === 'boolean' &&
    (v.overruled === undefined || (n++, overruling(v.overruled))) &&
    (v.method === undefined || (n++, isLabel(v.method, 128, LABEL))) &&
    (v.instrumentId === undefined || (n++, id(v.instrumentId))) &&
    fieldCount(v) === n
  );
}

export function characteristicResultText(v: any): string {
  return `{"characteristicId":"${v.characteristicId}","conforming":${v.conforming}${v.instrumentId === undefined ? '' : `,"instrumentId":"${v.instrumentId}"`}${v.limits === undefined ? '' : `,"limits":${characteristicLimitsText(v.limits)}`}${v.measured === undefined ? '' : `,"measured":${measuredValueText(v.measured)}`}${v.method === undefined ? '' : `,"method":${quoted(v.method)}`}${v.name === undefined ? '' : `,"name":${quoted(v.name)}`}${v.observedCode === undefined ? '' : `,"observedCode":${quoted(v.observedCode)}`}${v.overruled === undefined ? '' : `,"overruled":${overrulingText(v.overruled)}`},"resultKind":"${v.resultKind}"}`;
}

export function code11(v: unknown): boolean {
  return v === "contamination" || v === "outOfSpec" || v === "suspectedMix" || v === "documentation" || v === "supplierAlert" || v === "customerComplaint" || v === "equipmentDeviation" || v === "expired" || v === "other";
}

export function code12(v: unknown): boolean {
  return v === "dimension" || v === "surface" || v === "material" || v === "function" || v === "assembly" || v === "contamination" || v === "damage" || v === "labelling" || v === "documentation" || v === "process" || v === "unclassified" || v === "other";
}

export function code13(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 64 && CODE13.test(v);
}

export function code2(v: unknown): boolean {
  return v === "demandChanged" || v === "dateChanged" || v === "priceChanged" || v === "itemChanged" || v === "supplierUnable" || v === "enteredWrong" || v === "unclassified" || v === "other";
}

export function code4(v: unknown): boolean {
  return v === "breakdown" || v === "setup" || v === "materialShortage" || v === "operatorUnavailable" || v === "toolUnavailable" || v === "starved" || v === "blocked" || v === "utilityOutage" || v === "qualityStop" || v === "minorStop" || v === "plannedMaintenance" || v === "plannedBreak" || v === "noDemand" || v === "trial" || v === "unclassified" || v === "other";
}

export function code5(v: unknown): boolean {
  return v === "extraNeed" || v === "scrapReplacement" || v === "substitution" || v === "rework" || v === "unclassified" || v === "other";
}

export function code7(v: unknown): boolean {
  return v === "defect" || v === "damage" || v === "contamination" || v === "expired" || v === "setup" || v === "trial" || v === "obsolete" || v === "lost" || v === "unclassified" || v === "other";
}

export function consumptionPolicy(v: unknown): boolean {
  return v === "flexible" || v === "warning" || v === "strict";
}

export function countryCode(v: unknown): boolean {
  return typeof v === 'string' && v.length === 2 && COUNTRY_CODE.test(v);
}

export function currency(v: unknown): boolean {
  return typeof v === 'string' && v.length === 3 && CURRENCY.test(v);
}

export function day(v: unknown): boolean {
  return typeof v === 'string' && v.length === 10 && DAY.test(v);
}

export function decision(v: unknown): boolean {
  return v === "useAsIs" || v === "rework" || v === "regrade" || v === "scrap" || v === "returnToSupplier" || v === "release";
}

export function decision2(v: unknown): boolean {
  return v === "useAsIs" || v === "rework" || v === "regrade" || v === "scrap" || v === "returnToSupplier" || v === "release" || v === "noFault";
}

export function defectCode(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code12(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function defectCodeText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function downtimeReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code4(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function downtimeReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function element(v: unknown): boolean {
  return v === "material" || v === "labor" || v === "machine" || v === "overhead" || v === "subcontract" || v === "scrap" || v === "byProduct";
}

export function equipmentLevel(v: unknown): boolean {
  return v === "area" || v === "processCell" || v === "unit" || v === "productionLine" || v === "workCell" || v === "productionUnit" || v === "storageZone" || v === "storageUnit" || v === "workCenter" || v === "workUnit" || v === "equipmentModule" || v === "controlModule" || v === "other";
}

export function fieldName(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 64 && FIELD_NAME.test(v);
}

export function fromStatus(v: unknown): boolean {
  return v === "unrestricted" || v === "quality" || v === "blocked" || v === "inTransit";
}

export function genealogy(v: unknown): boolean {
  return v === "complete" || v === "incomplete";
}

export function gln(v: unknown): boolean {
  return typeof v === 'string' && v.length === 13 && GLN.test(v);
}

export function gtins(v: unknown): boolean {
  return typeof v === 'string' && v.length >= 8 && v.length <= 14 && GTINS.test(v);
}

export function holdDisposition(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    decision(v.decision) &&
    id(v.decidedBy) &&
    instant(v.decidedAt) &&
    (v.quantity === undefined || (n++, positiveQuantity(v.quantity))) &&
    fieldCount(v) === n
  );
}

export function holdDispositionText(v: any): string {
  return `{"decidedAt":"${v.decidedAt}","decidedBy":"${v.decidedBy}","decision":"${v.decision}"${v.quantity === undefined ? '' : `,"quantity":${positiveQuantityText(v.quantity)}`}}`;
}

export function holdReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code11(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function holdReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function holdScope(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    scopeKind(v.scopeKind) &&
    (v.lots === undefined || (n++, isList(v.lots, 1, 500, lotRef) && areUnique(v.lots.map(lotRefText)))) &&
    (v.workOrderId === undefined || (n++, id(v.workOrderId))) &&
    (v.locationId === undefined || (n++, id(v.locationId))) &&
    (v.shipmentId === undefined || (n++, id(v.shipmentId))) &&
    (v.itemWindow === undefined || (n++, itemWindow(v.itemWindow))) &&
    fieldCount(v) === n
  );
}

export function holdScopeText(v: any): string {
  return `{${v.itemWindow === undefined ? '' : `"itemWindow":${itemWindowText(v.itemWindow)},`}${v.locationId === undefined ? '' : `"locationId":"${v.locationId}",`}${v.lots === undefined ? '' : `"lots":${setText(v.lots, lotRefText)},`}"scopeKind":"${v.scopeKind}"${v.shipmentId === undefined ? '' : `,"shipmentId":"${v.shipmentId}"`}${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}}`;
}

export function holds(v: unknown): boolean {
  return v === "clear" || v === "blocked";
}

export function id(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 64 && ID.test(v);
}

export function inspectionKind(v: unknown): boolean {
  return v === "incoming" || v === "inProcess" || v === "final" || v === "retained" || v === "stability";
}

export function instant(v: unknown): boolean {
  return typeof v === 'string' && v.length === 24 && INSTANT.test(v);
}

export function issueReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code5(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function issueReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function itemKind(v: unknown): boolean {
  return v === "raw" || v === "component" || v === "semiFinished" || v === "finished" || v === "consumable" || v === "packaging" || v === "tool" || v === "service";
}

export function itemWindow(v: any): boolean {
  return (
    isObject(v) &&
    id(v.itemId) &&
    instant(v.producedFrom) &&
    instant(v.producedTo) &&
    fieldCount(v) === 3
  );
}

export function itemWindowText(v: any): string {
  return `{"itemId":"${v.itemId}","producedFrom":"${v.producedFrom}","producedTo":"${v.producedTo}"}`;
}

export function locationRef(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    id(v.plantId) &&
    id(v.locationId) &&
    (v.bin === undefined || (n++, isLabel(v.bin, 64, LABEL))) &&
    fieldCount(v) === n
  );
}

export function locationRefText(v: any): string {
  return `{${v.bin === undefined ? '' : `"bin":${quoted(v.bin)},`}"locationId":"${v.locationId}","plantId":"${v.plantId}"}`;
}

export function lotRef(v: any): boolean {
  return (
    isObject(v) &&
    id(v.itemId) &&
    isLabel(v.lotNumber, 64, LABEL) &&
    fieldCount(v) === 2
  );
}

export function lotRefText(v: any): string {
  return `{"itemId":"${v.itemId}","lotNumber":${quoted(v.lotNumber)}}`;
}

export function lotStatus(v: unknown): boolean {
  return v === "quarantine" || v === "restricted" || v === "released" || v === "rejected" || v === "consumed" || v === "closed";
}

export function maintenanceTrigger(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    triggerKind(v.triggerKind) &&
    (v.alertId === undefined || (n++, id(v.alertId))) &&
    (v.metric === undefined || (n++, isLabel(v.metric, 128, LABEL))) &&
    (v.threshold === undefined || (n++, signedQuantity(v.threshold))) &&
    fieldCount(v) === n
  );
}

export function maintenanceTriggerText(v: any): string {
  return `{${v.alertId === undefined ? '' : `"alertId":"${v.alertId}",`}${v.metric === undefined ? '' : `"metric":${quoted(v.metric)},`}${v.threshold === undefined ? '' : `"threshold":${signedQuantityText(v.threshold)},`}"triggerKind":"${v.triggerKind}"}`;
}

export function measuredValue(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    value3(v.value) &&
    (v.unit === undefined || (n++, unit(v.unit))) &&
    (v.ucum === undefined || (n++, isLabel(v.ucum, 32, LABEL))) &&
    fieldCount(v) === n
  );
}

export function measuredValueText(v: any): string {
  return `{${v.ucum === undefined ? '' : `"ucum":${quoted(v.ucum)},`}${v.unit === undefined ? '' : `"unit":"${v.unit}",`}"value":"${v.value}"}`;
}

export function money(v: any): boolean {
  return (
    isObject(v) &&
    standard(v.amount) &&
    currency(v.currency) &&
    fieldCount(v) === 2
  );
}

export function moneyText(v: any): string {
  return `{"amount":"${v.amount}","currency":"${v.currency}"}`;
}

export function movementKind(v: unknown): boolean {
  return v === "transfer" || v === "issueToProduction" || v === "returnFromProduction" || v === "consumption" || v === "productionReceipt" || v === "supplierReceipt" || v === "supplierReturn" || v === "customerShipment" || v === "customerReturn" || v === "dropShipment" || v === "scrap" || v === "adjustment" || v === "statusChange" || v === "ownerChange";
}

export function nonconformanceDisposition(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    decision2(v.decision) &&
    id(v.decidedBy) &&
    instant(v.decidedAt) &&
    (v.quantity === undefined || (n++, positiveQuantity(v.quantity))) &&
    fieldCount(v) === n
  );
}

export function nonconformanceDispositionText(v: any): string {
  return `{"decidedAt":"${v.decidedAt}","decidedBy":"${v.decidedBy}","decision":"${v.decision}"${v.quantity === undefined ? '' : `,"quantity":${positiveQuantityText(v.quantity)}`}}`;
}

export function oeeCategory(v: unknown): boolean {
  return v === "availability" || v === "performance" || v === "none";
}

export function operationCount(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    quantity(v.good) &&
    (v.scrap === undefined || (n++, quantity(v.scrap))) &&
    (v.rework === undefined || (n++, quantity(v.rework))) &&
    fieldCount(v) === n
  );
}

export function operationCountText(v: any): string {
  return `{"good":${quantityText(v.good)}${v.rework === undefined ? '' : `,"rework":${quantityText(v.rework)}`}${v.scrap === undefined ? '' : `,"scrap":${quantityText(v.scrap)}`}}`;
}

export function orderKind(v: unknown): boolean {
  return v === "production" || v === "rework" || v === "disassembly" || v === "subcontract";
}

export function origin(v: unknown): boolean {
  return v === "internal" || v === "supplier" || v === "customer";
}

export function originKind(v: unknown): boolean {
  return v === "produced" || v === "purchased" || v === "split" || v === "merged" || v === "unknown";
}

export function originalKey(v: unknown): boolean {
  return typeof v === 'string' && v.length === 67 && ORIGINAL_KEY.test(v);
}

export function originalType(v: unknown): boolean {
  return typeof v === 'string' && v.length >= 5 && v.length <= 128 && ORIGINAL_TYPE.test(v);
}

export function outcome2(v: unknown): boolean {
  return v === "pass" || v === "fail" || v === "conditional" || v === "inconclusive";
}

export function overruling(v: any): boolean {
  return (
    isObject(v) &&
    id(v.decidedBy) &&
    isLabel(v.reason, 256, LABEL) &&
    fieldCount(v) === 2
  );
}

export function overrulingText(v: any): string {
  return `{"decidedBy":"${v.decidedBy}","reason":${quoted(v.reason)}}`;
}

export function packagingUnit(v: unknown): boolean {
  return typeof v === 'string' && v.length === 3 && PACKAGING_UNIT.test(v);
}

export function packedUnit(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    isLabel(v.handlingUnit, 64, LABEL) &&
    packagingUnit(v.packagingUnit) &&
    (v.parent === undefined || (n++, isLabel(v.parent, 64, LABEL))) &&
    fieldCount(v) === n
  );
}

export function packedUnitText(v: any): string {
  return `{"handlingUnit":${quoted(v.handlingUnit)},"packagingUnit":"${v.packagingUnit}"${v.parent === undefined ? '' : `,"parent":${quoted(v.parent)}`}}`;
}

export function positiveQuantity(v: any): boolean {
  return (
    isObject(v) &&
    value2(v.value) &&
    unit(v.unit) &&
    fieldCount(v) === 2
  );
}

export function positiveQuantityText(v: any): string {
  return `{"unit":"${v.unit}","value":"${v.value}"}`;
}

export function priority(v: unknown): boolean {
  return v === "low" || v === "normal" || v === "high" || v === "urgent";
}

export function proposalValueText(v: any): string {
  return `{"amount":"${v.amount}"${v.currency === undefined ? '' : `,"currency":${quoted(v.currency)}`}}`;
}

export function purchaseOrderLine(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.itemId) &&
    (v.supplierItemCode === undefined || (n++, isLabel(v.supplierItemCode, 64, LABEL))) &&
    positiveQuantity(v.quantity) &&
    (v.unitPrice === undefined || (n++, money(v.unitPrice))) &&
    day(v.requestedDate) &&
    (v.confirmedDate === undefined || (n++, day(v.confirmedDate))) &&
    (v.confirmedQuantity === undefined || (n++, positiveQuantity(v.confirmedQuantity))) &&
    (v.overDeliveryTolerance === undefined || (n++, value(v.overDeliveryTolerance))) &&
    fieldCount(v) === n
  );
}

export function purchaseOrderLineText(v: any): string {
  return `{${v.confirmedDate === undefined ? '' : `"confirmedDate":"${v.confirmedDate}",`}${v.confirmedQuantity === undefined ? '' : `"confirmedQuantity":${positiveQuantityText(v.confirmedQuantity)},`}"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.overDeliveryTolerance === undefined ? '' : `,"overDeliveryTolerance":"${v.overDeliveryTolerance}"`},"quantity":${positiveQuantityText(v.quantity)},"requestedDate":"${v.requestedDate}"${v.supplierItemCode === undefined ? '' : `,"supplierItemCode":${quoted(v.supplierItemCode)}`}${v.unitPrice === undefined ? '' : `,"unitPrice":${moneyText(v.unitPrice)}`}}`;
}

export function purchaseOrderReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code2(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function purchaseOrderReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function qualitySubject(v: any): boolean {
  let n = 0;
  return (
    isObject(v) &&
    (v.itemId === undefined || (n++, id(v.itemId))) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    (v.workOrderId === undefined || (n++, id(v.workOrderId))) &&
    (v.operationId === undefined || (n++, id(v.operationId))) &&
    (v.receiptId === undefined || (n++, id(v.receiptId))) &&
    (v.equipmentId === undefined || (n++, id(v.equipmentId))) &&
    fieldCount(v) === n
  );
}

export function qualitySubjectText(v: any): string {
  return `{${`${v.equipmentId === undefined ? '' : `,"equipmentId":"${v.equipmentId}"`}${v.itemId === undefined ? '' : `,"itemId":"${v.itemId}"`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`}${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`}${v.receiptId === undefined ? '' : `,"receiptId":"${v.receiptId}"`}${v.workOrderId === undefined ? '' : `,"workOrderId":"${v.workOrderId}"`}`.slice(1)}}`;
}

export function quantity(v: any): boolean {
  return (
    isObject(v) &&
    value(v.value) &&
    unit(v.unit) &&
    fieldCount(v) === 2
  );
}

export function quantityText(v: any): string {
  return `{"unit":"${v.unit}","value":"${v.value}"}`;
}

export function recipeRef(v: any): boolean {
  return (
    isObject(v) &&
    id(v.recipeId) &&
    isInteger(v.version, 1, 2147483647) &&
    fieldCount(v) === 2
  );
}

export function recipeRefText(v: any): string {
  return `{"recipeId":"${v.recipeId}","version":${v.version}}`;
}

export function recommendedKind(v: unknown): boolean {
  return v === "corrective" || v === "preventive" || v === "predictive";
}

export function releaseChecks(v: any): boolean {
  return (
    isObject(v) &&
    holds(v.holds) &&
    genealogy(v.genealogy) &&
    genealogy(v.documents) &&
    fieldCount(v) === 3
  );
}

export function releaseChecksText(v: any): string {
  return `{"documents":"${v.documents}","genealogy":"${v.genealogy}","holds":"${v.holds}"}`;
}

export function restrictions(v: unknown): boolean {
  return v === "ship" || v === "consume" || v === "move" || v === "release";
}

export function resultKind(v: unknown): boolean {
  return v === "variable" || v === "attribute" || v === "text";
}

export function roles(v: unknown): boolean {
  return v === "supplier" || v === "customer" || v === "carrier" || v === "subcontractor";
}

export function routingOperation(v: any): boolean {
  let n = 5;
  return (
    isObject(v) &&
    id(v.operationId) &&
    isInteger(v.sequence, 1, 2147483647) &&
    isLabel(v.name, 256, LABEL) &&
    id(v.workCenterId) &&
    (v.setupSeconds === undefined || (n++, isInteger(v.setupSeconds, 0, 2147483647))) &&
    (v.runSecondsPerUnit === undefined || (n++, value(v.runSecondsPerUnit))) &&
    (v.teardownSeconds === undefined || (n++, isInteger(v.teardownSeconds, 0, 2147483647))) &&
    (v.predecessors === undefined || (n++, isList(v.predecessors, 0, 20, id) && areUnique(v.predecessors))) &&
    (v.inspectionPlanIds === undefined || (n++, isList(v.inspectionPlanIds, 0, 20, id) && areUnique(v.inspectionPlanIds))) &&
    typeof v.reportingPoint === 'boolean' &&
    (v.recipeRef === undefined || (n++, recipeRef(v.recipeRef))) &&
    fieldCount(v) === n
  );
}

export function routingOperationText(v: any): string {
  return `{${v.inspectionPlanIds === undefined ? '' : `"inspectionPlanIds":${setText(v.inspectionPlanIds, (entry: any) => `"${entry}"`)},`}"name":${quoted(v.name)},"operationId":"${v.operationId}"${v.predecessors === undefined ? '' : `,"predecessors":${setText(v.predecessors, (entry: any) => `"${entry}"`)}`}${v.recipeRef === undefined ? '' : `,"recipeRef":${recipeRefText(v.recipeRef)}`},"reportingPoint":${v.reportingPoint}${v.runSecondsPerUnit === undefined ? '' : `,"runSecondsPerUnit":"${v.runSecondsPerUnit}"`},"sequence":${v.sequence}${v.setupSeconds === undefined ? '' : `,"setupSeconds":${v.setupSeconds}`}${v.teardownSeconds === undefined ? '' : `,"teardownSeconds":${v.teardownSeconds}`},"workCenterId":"${v.workCenterId}"}`;
}

export function runId(v: unknown): boolean {
  return typeof v === 'string' && v.length === 36 && RUN_ID.test(v);
}

export function scopeKind(v: unknown): boolean {
  return v === "lot" || v === "serial" || v === "workOrder" || v === "location" || v === "shipment" || v === "itemWindow";
}

export function scrapReason(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    code7(v.code) &&
    (v.source === undefined || (n++, sourceCode(v.source))) &&
    fieldCount(v) === n
  );
}

export function scrapReasonText(v: any): string {
  return `{"code":"${v.code}"${v.source === undefined ? '' : `,"source":${sourceCodeText(v.source)}`}}`;
}

export function severity(v: unknown): boolean {
  return v === "minor" || v === "major" || v === "critical";
}

export function severity2(v: unknown): boolean {
  return v === "high" || v === "medium" || v === "low" || v === "info";
}

export function sha256(v: unknown): boolean {
  return typeof v === 'string' && v.length === 64 && SHA256.test(v);
}

export function shipmentLine(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.itemId) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    positiveQuantity(v.quantity) &&
    (v.from === undefined || (n++, locationRef(v.from))) &&
    (v.handlingUnit === undefined || (n++, isLabel(v.handlingUnit, 64, LABEL))) &&
    (v.demandRef === undefined || (n++, sourceRef(v.demandRef))) &&
    fieldCount(v) === n
  );
}

export function shipmentLineText(v: any): string {
  return `{${v.demandRef === undefined ? '' : `"demandRef":${sourceRefText(v.demandRef)},`}${v.from === undefined ? '' : `"from":${locationRefText(v.from)},`}${v.handlingUnit === undefined ? '' : `"handlingUnit":${quoted(v.handlingUnit)},`}"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"quantity":${positiveQuantityText(v.quantity)}}`;
}

export function side(v: unknown): boolean {
  return v === "left" || v === "right";
}

export function signedQuantity(v: any): boolean {
  return (
    isObject(v) &&
    standard(v.value) &&
    unit(v.unit) &&
    fieldCount(v) === 2
  );
}

export function signedQuantityText(v: any): string {
  return `{"unit":"${v.unit}","value":"${v.value}"}`;
}

export function sourceCode(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    id(v.system) &&
    isLabel(v.code, 64, LABEL) &&
    (v.text === undefined || (n++, isLabel(v.text, 256, LABEL))) &&
    fieldCount(v) === n
  );
}

export function sourceCodeText(v: any): string {
  return `{"code":${quoted(v.code)},"system":"${v.system}"${v.text === undefined ? '' : `,"text":${quoted(v.text)}`}}`;
}

export function sourceRef(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    id(v.system) &&
    (v.objectType === undefined || (n++, isLabel(v.objectType, 64, LABEL))) &&
    isLabel(v.id, 128, LABEL) &&
    (v.line === undefined || (n++, isLabel(v.line, 64, LABEL))) &&
    (v.version === undefined || (n++, isLabel(v.version, 64, LABEL))) &&
    fieldCount(v) === n
  );
}

export function sourceRefText(v: any): string {
  return `{"id":${quoted(v.id)}${v.line === undefined ? '' : `,"line":${quoted(v.line)}`}${v.objectType === undefined ? '' : `,"objectType":${quoted(v.objectType)}`},"system":"${v.system}"${v.version === undefined ? '' : `,"version":${quoted(v.version)}`}}`;
}

export function standard(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 32 && STANDARD.test(v);
}

export function status4(v: unknown): boolean {
  return v === "active" || v === "blocked";
}

export function status5(v: unknown): boolean {
  return v === "active" || v === "blocked" || v === "retired";
}

export function status7(v: unknown): boolean {
  return v === "active" || v === "phaseOut" || v === "obsolete";
}

export function telemetryProtocol(v: unknown): boolean {
  return v === "opcua" || v === "mtconnect" || v === "sparkplug" || v === "other";
}

export function telemetryRef(v: any): boolean {
  return (
    isObject(v) &&
    telemetryProtocol(v.telemetryProtocol) &&
    isLabel(v.address, 256, LABEL) &&
    fieldCount(v) === 2
  );
}

export function telemetryRefText(v: any): string {
  return `{"address":${quoted(v.address)},"telemetryProtocol":"${v.telemetryProtocol}"}`;
}

export function timeSource(v: unknown): boolean {
  return v === "device" || v === "edge" || v === "application" || v === "operator";
}

export function trackingKind(v: unknown): boolean {
  return v === "none" || v === "lot" || v === "serial";
}

export function trackingKind2(v: unknown): boolean {
  return v === "lot" || v === "serial";
}

export function triggerKind(v: unknown): boolean {
  return v === "alarm" || v === "runtimeThreshold" || v === "condition" || v === "manual";
}

export function unit(v: unknown): boolean {
  return typeof v === 'string' && v.length >= 2 && v.length <= 3 && UNIT.test(v);
}

export function usage(v: unknown): boolean {
  return v === "consumed" || v === "consumable" || v === "byProduct" || v === "coProduct";
}

export function usage2(v: unknown): boolean {
  return v === "internal" || v === "production" || v === "supplier" || v === "customer" || v === "inventoryLoss" || v === "transit" || v === "view";
}

export function value(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 32 && VALUE.test(v);
}

export function value2(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 32 && VALUE2.test(v);
}

export function value3(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 32 && VALUE3.test(v);
}

export function value4(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 128 && VALUE4.test(v);
}

export function workCenterKind(v: unknown): boolean {
  return v === "line" || v === "cell" || v === "processCell" || v === "unit" || v === "storage";
}

export function workOrderMaterial(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    id(v.lineId) &&
    id(v.itemId) &&
    positiveQuantity(v.quantity) &&
    usage(v.usage) &&
    (v.operationId === undefined || (n++, id(v.operationId))) &&
    (v.locationId === undefined || (n++, id(v.locationId))) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    fieldCount(v) === n
  );
}

export function workOrderMaterialText(v: any): string {
  return `{"itemId":"${v.itemId}","lineId":"${v.lineId}"${v.locationId === undefined ? '' : `,"locationId":"${v.locationId}"`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`}${v.operationId === undefined ? '' : `,"operationId":"${v.operationId}"`},"quantity":${positiveQuantityText(v.quantity)},"usage":"${v.usage}"}`;
}

export function workOrderOperation(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    id(v.operationId) &&
    isInteger(v.sequence, 1, 2147483647) &&
    isLabel(v.name, 256, LABEL) &&
    id(v.workCenterId) &&
    (v.plannedSeconds === undefined || (n++, isInteger(v.plannedSeconds, 0, 2147483647))) &&
    (v.predecessors === undefined || (n++, isList(v.predecessors, 0, 20, id) && areUnique(v.predecessors))) &&
    fieldCount(v) === n
  );
}

export function workOrderOperationText(v: any): string {
  return `{"name":${quoted(v.name)},"operationId":"${v.operationId}"${v.plannedSeconds === undefined ? '' : `,"plannedSeconds":${v.plannedSeconds}`}${v.predecessors === undefined ? '' : `,"predecessors":${setText(v.predecessors, (entry: any) => `"${entry}"`)}`},"sequence":${v.sequence},"workCenterId":"${v.workCenterId}"}`;
}
