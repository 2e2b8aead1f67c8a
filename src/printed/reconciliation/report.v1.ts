// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ReportV1 as declared } from '../../contracts/reconciliation/report.v1.js';
import { canonicalJson } from '../../core/canonical-json.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, listText, quoted, setText } from '../../core/shape.js';
import { breakDifference, breakDifferenceText, breakValueDifference, code13, instant, proposalValueText, runId, severity2, sha256, side, value4 } from '../words.js';

const DIGEST = /^sha256-[0-9a-f]{64}$/;

function classCount(v: any): boolean {
  return (
    isObject(v) &&
    code13(v.code) &&
    severity2(v.severity) &&
    isInteger(v.count, 0, 9007199254740991) &&
    fieldCount(v) === 3
  );
}

function classCountText(v: any): string {
  return `{"code":"${v.code}","count":${v.count},"severity":"${v.severity}"}`;
}

function digest(v: unknown): boolean {
  return typeof v === 'string' && v.length === 71 && DIGEST.test(v);
}

function dimensions(v: unknown): boolean {
  return v === "plantId" || v === "reference" || v === "operationId" || v === "itemId" || v === "lotNumber" || v === "locationId" || v === "toLocationId" || v === "status" || v === "ownerId";
}

function drift(v: any): boolean {
  let n = 5;
  return (
    isObject(v) &&
    isText(v.flow, 1000) &&
    (v.itemId === undefined || (n++, isText(v.itemId, 1000))) &&
    (v.locationId === undefined || (n++, isText(v.locationId, 1000))) &&
    (v.unit === undefined || (n++, isText(v.unit, 1000))) &&
    isInteger(v.count, 0, 9007199254740991) &&
    isInteger(v.sameSign, 0, 9007199254740991) &&
    value4(v.sum) &&
    value4(v.furthest) &&
    (v.since === undefined || (n++, instant(v.since))) &&
    (v.chance === undefined || (n++, value4(v.chance))) &&
    fieldCount(v) === n
  );
}

function driftText(v: any): string {
  return `{${v.chance === undefined ? '' : `"chance":"${v.chance}",`}"count":${v.count},"flow":${quoted(v.flow)},"furthest":"${v.furthest}"${v.itemId === undefined ? '' : `,"itemId":${quoted(v.itemId)}`}${v.locationId === undefined ? '' : `,"locationId":${quoted(v.locationId)}`},"sameSign":${v.sameSign}${v.since === undefined ? '' : `,"since":"${v.since}"`},"sum":"${v.sum}"${v.unit === undefined ? '' : `,"unit":${quoted(v.unit)}`}}`;
}

function earlierRun(v: any): boolean {
  let n = 8;
  return (
    isObject(v) &&
    runId(v.runId) &&
    (v.asOf === undefined || (n++, instant(v.asOf))) &&
    isInteger(v.lines, 0, 9007199254740991) &&
    isInteger(v.settled, 0, 9007199254740991) &&
    isInteger(v.high, 0, 9007199254740991) &&
    isInteger(v.medium, 0, 9007199254740991) &&
    isInteger(v.low, 0, 9007199254740991) &&
    isInteger(v.info, 0, 9007199254740991) &&
    isInteger(v.unexplained, 0, 9007199254740991) &&
    fieldCount(v) === n
  );
}

function earlierRunText(v: any): string {
  return `{${v.asOf === undefined ? '' : `"asOf":"${v.asOf}",`}"high":${v.high},"info":${v.info},"lines":${v.lines},"low":${v.low},"medium":${v.medium},"runId":"${v.runId}","settled":${v.settled},"unexplained":${v.unexplained}}`;
}

function flowSideTotals(v: any): boolean {
  return (
    isObject(v) &&
    isInteger(v.lines, 0, 9007199254740991) &&
    isList(v.quantities, 0, 1000, breakDifference) &&
    isList(v.values, 0, 1000, breakValueDifference) &&
    fieldCount(v) === 3
  );
}

function flowSideTotalsText(v: any): string {
  return `{"lines":${v.lines},"quantities":${listText(v.quantities, breakDifferenceText)},"values":${listText(v.values, proposalValueText)}}`;
}

function flowTotals(v: any): boolean {
  return (
    isObject(v) &&
    isText(v.flow, 1000) &&
    isList(v.dimensions, 0, 9, dimensions) && areUnique(v.dimensions) &&
    flowSideTotals(v.left) &&
    flowSideTotals(v.right) &&
    fieldCount(v) === 4
  );
}

function flowTotalsText(v: any): string {
  return `{"dimensions":${setText(v.dimensions, (entry: any) => `"${entry}"`)},"flow":${quoted(v.flow)},"left":${flowSideTotalsText(v.left)},"right":${flowSideTotalsText(v.right)}}`;
}

function ledgerSummary(v: any): boolean {
  let n = 9;
  return (
    isObject(v) &&
    isText(v.name, 1000) &&
    isText(v.digest, 1000) &&
    (v.highWater === undefined || (n++, instant(v.highWater))) &&
    isInteger(v.lines, 0, 9007199254740991) &&
    isInteger(v.later, 0, 9007199254740991) &&
    isInteger(v.withdrawn, 0, 9007199254740991) &&
    isInteger(v.settled, 0, 9007199254740991) &&
    isInteger(v.unsettled, 0, 9007199254740991) &&
    isInteger(v.inBreaks, 0, 9007199254740991) &&
    isInteger(v.duplicates, 0, 9007199254740991) &&
    fieldCount(v) === n
  );
}

function ledgerSummaryText(v: any): string {
  return `{"digest":${quoted(v.digest)},"duplicates":${v.duplicates}${v.highWater === undefined ? '' : `,"highWater":"${v.highWater}"`},"inBreaks":${v.inBreaks},"later":${v.later},"lines":${v.lines},"name":${quoted(v.name)},"settled":${v.settled},"unsettled":${v.unsettled},"withdrawn":${v.withdrawn}}`;
}

function messageInFlight(v: any): boolean {
  let n = 3;
  return (
    isObject(v) &&
    (v.key === undefined || (n++, isText(v.key, 1000))) &&
    isText(v.id, 1000) &&
    side(v.waitingFor) &&
    (v.since === undefined || (n++, instant(v.since))) &&
    isText(v.breakId, 1000) &&
    fieldCount(v) === n
  );
}

function messageInFlightText(v: any): string {
  return `{"breakId":${quoted(v.breakId)},"id":${quoted(v.id)}${v.key === undefined ? '' : `,"key":${quoted(v.key)}`}${v.since === undefined ? '' : `,"since":"${v.since}"`},"waitingFor":"${v.waitingFor}"}`;
}

function reportFile(v: any): boolean {
  return (
    isObject(v) &&
    isText(v.name, 1000) &&
    isInteger(v.bytes, 0, 9007199254740991) &&
    sha256(v.sha256) &&
    fieldCount(v) === 3
  );
}

function reportFileText(v: any): string {
  return `{"bytes":${v.bytes},"name":${quoted(v.name)},"sha256":"${v.sha256}"}`;
}

function waterfall(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    isText(v.flow, 1000) &&
    (v.unit === undefined || (n++, isText(v.unit, 1000))) &&
    value4(v.left) &&
    isList(v.steps, 0, 1000, waterfallStep) &&
    value4(v.right) &&
    fieldCount(v) === n
  );
}

function waterfallStep(v: any): boolean {
  return (
    isObject(v) &&
    code13(v.code) &&
    value4(v.quantity) &&
    fieldCount(v) === 2
  );
}

function waterfallStepText(v: any): string {
  return `{"code":"${v.code}","quantity":"${v.quantity}"}`;
}

function waterfallText(v: any): string {
  return `{"flow":${quoted(v.flow)},"left":"${v.left}","right":"${v.right}","steps":${listText(v.steps, waterfallStepText)}${v.unit === undefined ? '' : `,"unit":${quoted(v.unit)}`}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 18;
  return (
    isObject(v) &&
    (v.entityType === "reconciliationReport" || misfit('entityType')) &&
    (runId(v.runId) || misfit('runId')) &&
    ((isList(v.plants, 0, 1000, (entry: any) => isText(entry, 1000)) && areUnique(v.plants)) || misfit('plants')) &&
    (typeof v.clean === 'boolean' || misfit('clean')) &&
    (v.asOf === undefined || (n++, (instant(v.asOf) || misfit('asOf')))) &&
    (ledgerSummary(v.left) || misfit('left')) &&
    (ledgerSummary(v.right) || misfit('right')) &&
    (v.rejected === undefined || (n++, (isInteger(v.rejected, 0, 2147483647) || misfit('rejected')))) &&
    (isList(v.flows, 0, 10000, flowTotals) || misfit('flows')) &&
    (isInteger(v.breaks, 0, 2147483647) || misfit('breaks')) &&
    (isList(v.classes, 0, 1000, classCount) || misfit('classes')) &&
    (value4(v.unexplainedShare) || misfit('unexplainedShare')) &&
    (isList(v.waterfalls, 0, 10000, waterfall) || misfit('waterfalls')) &&
    (isList(v.drifts, 0, 1000000, drift) || misfit('drifts')) &&
    (isList(v.inFlight, 0, 1000000, messageInFlight) || misfit('inFlight')) &&
    (isOpen(v.policy) || misfit('policy')) &&
    (isText(v.codeVersion, 1000) || misfit('codeVersion')) &&
    (digest(v.digest) || misfit('digest')) &&
    (isList(v.earlier, 0, 1000, earlierRun) || misfit('earlier')) &&
    ((isList(v.files, 0, 100, reportFile) && areUnique(v.files.map(reportFileText))) || misfit('files')) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{${v.asOf === undefined ? '' : `"asOf":"${v.asOf}",`}"breaks":${v.breaks},"classes":${listText(v.classes, classCountText)},"clean":${v.clean},"codeVersion":${quoted(v.codeVersion)},"digest":"${v.digest}","drifts":${listText(v.drifts, driftText)},"earlier":${listText(v.earlier, earlierRunText)},"entityType":${quoted(v.entityType)},"files":${setText(v.files, reportFileText)},"flows":${listText(v.flows, flowTotalsText)},"inFlight":${listText(v.inFlight, messageInFlightText)},"left":${ledgerSummaryText(v.left)},"plants":${setText(v.plants, quoted)},"policy":${canonicalJson(v.policy)}${v.rejected === undefined ? '' : `,"rejected":${v.rejected}`},"right":${ledgerSummaryText(v.right)},"runId":"${v.runId}","unexplainedShare":"${v.unexplainedShare}","waterfalls":${listText(v.waterfalls, waterfallText)}}`;
}

function key(v: any): string {
  return `["1","reconciliation.report",null,"S","${v.runId}"]`;
}

export const ReportV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => !data.clean || data.classes.every((c: any) => c.severity === 'info' || c.count === 0),
    (data: any): boolean => areUnique(data.files.map((f: any) => f.name)),
  ],
});
