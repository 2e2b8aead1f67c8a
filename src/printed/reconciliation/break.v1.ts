// Printed by `tsx codegen/main.ts`, never edited by hand.
import { BreakV1 as declared } from '../../contracts/reconciliation/break.v1.js';
import { withCode } from '../../core/code.js';
import { fieldCount, isInteger, isList, isObject, isSame, isText, listText, quoted } from '../../core/shape.js';
import { breakDifference, breakDifferenceText, breakValueDifference, code13, instant, proposalValueText, runId, severity2, side, value4 } from '../words.js';

function act(v: unknown): boolean {
  return v === "reverse" || v === "tell";
}

function breakSubject(v: any): boolean {
  let n = 0;
  return (
    isObject(v) &&
    (v.key === undefined || (n++, isText(v.key, 1000))) &&
    (v.plantId === undefined || (n++, isText(v.plantId, 1000))) &&
    (v.reference === undefined || (n++, isText(v.reference, 1000))) &&
    (v.operationId === undefined || (n++, isText(v.operationId, 1000))) &&
    (v.itemId === undefined || (n++, isText(v.itemId, 1000))) &&
    (v.lotNumber === undefined || (n++, isText(v.lotNumber, 1000))) &&
    (v.locationId === undefined || (n++, isText(v.locationId, 1000))) &&
    (v.toLocationId === undefined || (n++, isText(v.toLocationId, 1000))) &&
    (v.status === undefined || (n++, isText(v.status, 1000))) &&
    (v.ownerId === undefined || (n++, isText(v.ownerId, 1000))) &&
    fieldCount(v) === n
  );
}

function breakSubjectText(v: any): string {
  return `{${`${v.itemId === undefined ? '' : `,"itemId":${quoted(v.itemId)}`}${v.key === undefined ? '' : `,"key":${quoted(v.key)}`}${v.locationId === undefined ? '' : `,"locationId":${quoted(v.locationId)}`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`}${v.operationId === undefined ? '' : `,"operationId":${quoted(v.operationId)}`}${v.ownerId === undefined ? '' : `,"ownerId":${quoted(v.ownerId)}`}${v.plantId === undefined ? '' : `,"plantId":${quoted(v.plantId)}`}${v.reference === undefined ? '' : `,"reference":${quoted(v.reference)}`}${v.status === undefined ? '' : `,"status":${quoted(v.status)}`}${v.toLocationId === undefined ? '' : `,"toLocationId":${quoted(v.toLocationId)}`}`.slice(1)}}`;
}

function correctionProposal(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    isText(v.id, 1000) &&
    side(v.side) &&
    isList(v.steps, 0, 100000, correctionStep) &&
    code13(v.reason) &&
    (v.approval === undefined || (n++, isText(v.approval, 1000))) &&
    (v.approvalBecause === undefined || (n++, isText(v.approvalBecause, 1000))) &&
    (v.worth === undefined || (n++, breakValueDifference(v.worth))) &&
    fieldCount(v) === n
  );
}

function correctionProposalText(v: any): string {
  return `{${v.approval === undefined ? '' : `"approval":${quoted(v.approval)},`}${v.approvalBecause === undefined ? '' : `"approvalBecause":${quoted(v.approvalBecause)},`}"id":${quoted(v.id)},"reason":"${v.reason}","side":"${v.side}","steps":${listText(v.steps, correctionStepText)}${v.worth === undefined ? '' : `,"worth":${proposalValueText(v.worth)}`}}`;
}

function correctionStep(v: any): boolean {
  return (
    isObject(v) &&
    act(v.act) &&
    ledgerLine(v.line) &&
    fieldCount(v) === 2
  );
}

function correctionStepText(v: any): string {
  return `{"act":"${v.act}","line":${ledgerLineText(v.line)}}`;
}

function evidence(v: any): boolean {
  let n = 2;
  return (
    isObject(v) &&
    isInteger(v.count, 0, 9007199254740991) &&
    (v.total === undefined || (n++, breakDifference(v.total))) &&
    isList(v.lines, 0, 10000, ledgerLine) &&
    fieldCount(v) === n
  );
}

function evidenceText(v: any): string {
  return `{"count":${v.count},"lines":${listText(v.lines, ledgerLineText)}${v.total === undefined ? '' : `,"total":${breakDifferenceText(v.total)}`}}`;
}

function ledgerLine(v: any): boolean {
  let n = 1;
  return (
    isObject(v) &&
    isText(v.flow, 1000) &&
    (v.key === undefined || (n++, isText(v.key, 1000))) &&
    (v.plantId === undefined || (n++, isText(v.plantId, 1000))) &&
    (v.reference === undefined || (n++, isText(v.reference, 1000))) &&
    (v.operationId === undefined || (n++, isText(v.operationId, 1000))) &&
    (v.itemId === undefined || (n++, isText(v.itemId, 1000))) &&
    (v.lotNumber === undefined || (n++, isText(v.lotNumber, 1000))) &&
    (v.locationId === undefined || (n++, isText(v.locationId, 1000))) &&
    (v.toLocationId === undefined || (n++, isText(v.toLocationId, 1000))) &&
    (v.status === undefined || (n++, isText(v.status, 1000))) &&
    (v.ownerId === undefined || (n++, isText(v.ownerId, 1000))) &&
    (v.quantity === undefined || (n++, value4(v.quantity))) &&
    (v.unit === undefined || (n++, isText(v.unit, 1000))) &&
    (v.value === undefined || (n++, value4(v.value))) &&
    (v.currency === undefined || (n++, isText(v.currency, 1000))) &&
    (v.occurredAt === undefined || (n++, instant(v.occurredAt))) &&
    (v.recordedAt === undefined || (n++, instant(v.recordedAt))) &&
    (v.state === undefined || (n++, state(v.state))) &&
    (v.version === undefined || (n++, isText(v.version, 1000))) &&
    (v.content === undefined || (n++, isText(v.content, 1000))) &&
    (v.origin === undefined || (n++, isText(v.origin, 1000))) &&
    (v.id === undefined || (n++, isText(v.id, 1000))) &&
    (v.source === undefined || (n++, isText(v.source, 1000))) &&
    fieldCount(v) === n
  );
}

function ledgerLineText(v: any): string {
  return `{${v.content === undefined ? '' : `"content":${quoted(v.content)},`}${v.currency === undefined ? '' : `"currency":${quoted(v.currency)},`}"flow":${quoted(v.flow)}${v.id === undefined ? '' : `,"id":${quoted(v.id)}`}${v.itemId === undefined ? '' : `,"itemId":${quoted(v.itemId)}`}${v.key === undefined ? '' : `,"key":${quoted(v.key)}`}${v.locationId === undefined ? '' : `,"locationId":${quoted(v.locationId)}`}${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`}${v.occurredAt === undefined ? '' : `,"occurredAt":"${v.occurredAt}"`}${v.operationId === undefined ? '' : `,"operationId":${quoted(v.operationId)}`}${v.origin === undefined ? '' : `,"origin":${quoted(v.origin)}`}${v.ownerId === undefined ? '' : `,"ownerId":${quoted(v.ownerId)}`}${v.plantId === undefined ? '' : `,"plantId":${quoted(v.plantId)}`}${v.quantity === undefined ? '' : `,"quantity":"${v.quantity}"`}${v.recordedAt === undefined ? '' : `,"recordedAt":"${v.recordedAt}"`}${v.reference === undefined ? '' : `,"reference":${quoted(v.reference)}`}${v.source === undefined ? '' : `,"source":${quoted(v.source)}`}${v.state === undefined ? '' : `,"state":"${v.state}"`}${v.status === undefined ? '' : `,"status":${quoted(v.status)}`}${v.toLocationId === undefined ? '' : `,"toLocationId":${quoted(v.toLocationId)}`}${v.unit === undefined ? '' : `,"unit":${quoted(v.unit)}`}${v.value === undefined ? '' : `,"value":"${v.value}"`}${v.version === undefined ? '' : `,"version":${quoted(v.version)}`}}`;
}

function matchSuggestion(v: any): boolean {
  return (
    isObject(v) &&
    isText(v.left, 1000) &&
    isText(v.right, 1000) &&
    isText(v.rule, 1000) &&
    isText(v.because, 1000) &&
    fieldCount(v) === 4
  );
}

function matchSuggestionText(v: any): string {
  return `{"because":${quoted(v.because)},"left":${quoted(v.left)},"right":${quoted(v.right)},"rule":${quoted(v.rule)}}`;
}

function proof(v: any): boolean {
  return (
    isObject(v) &&
    isText(v.name, 1000) &&
    isText(v.text, 1000) &&
    fieldCount(v) === 2
  );
}

function proofText(v: any): string {
  return `{"name":${quoted(v.name)},"text":${quoted(v.text)}}`;
}

function state(v: unknown): boolean {
  return v === "reversed" || v === "cancelled";
}

function turn(v: unknown): boolean {
  return v === "left" || v === "right" || v === "both";
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 15;
  return (
    isObject(v) &&
    (v.entityType === "reconciliationBreak" || misfit('entityType')) &&
    (isText(v.breakId, 1000) || misfit('breakId')) &&
    (runId(v.runId) || misfit('runId')) &&
    (code13(v.code) || misfit('code')) &&
    (severity2(v.severity) || misfit('severity')) &&
    (isText(v.flow, 1000) || misfit('flow')) &&
    (breakSubject(v.about) || misfit('about')) &&
    (isText(v.sentence, 1000) || misfit('sentence')) &&
    (v.difference === undefined || (n++, (breakDifference(v.difference) || misfit('difference')))) &&
    (v.misplaced === undefined || (n++, (breakDifference(v.misplaced) || misfit('misplaced')))) &&
    (v.valueDifference === undefined || (n++, (breakValueDifference(v.valueDifference) || misfit('valueDifference')))) &&
    (isList(v.pointers, 0, 1000, (entry: any) => isText(entry, 1000)) || misfit('pointers')) &&
    (isList(v.proof, 0, 1000, proof) || misfit('proof')) &&
    (evidence(v.left) || misfit('left')) &&
    (evidence(v.right) || misfit('right')) &&
    (v.since === undefined || (n++, (instant(v.since) || misfit('since')))) &&
    (isList(v.likelyCauses, 0, 100, (entry: any) => isText(entry, 1000)) || misfit('likelyCauses')) &&
    (isText(v.nextStep, 1000) || misfit('nextStep')) &&
    (turn(v.turn) || misfit('turn')) &&
    (v.tolerance === undefined || (n++, (isText(v.tolerance, 1000) || misfit('tolerance')))) &&
    (v.proposal === undefined || (n++, (correctionProposal(v.proposal) || misfit('proposal')))) &&
    (v.suggestions === undefined || (n++, (isList(v.suggestions, 0, 1000, matchSuggestion) || misfit('suggestions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"about":${breakSubjectText(v.about)},"breakId":${quoted(v.breakId)},"code":"${v.code}"${v.difference === undefined ? '' : `,"difference":${breakDifferenceText(v.difference)}`},"entityType":${quoted(v.entityType)},"flow":${quoted(v.flow)},"left":${evidenceText(v.left)},"likelyCauses":${listText(v.likelyCauses, quoted)}${v.misplaced === undefined ? '' : `,"misplaced":${breakDifferenceText(v.misplaced)}`},"nextStep":${quoted(v.nextStep)},"pointers":${listText(v.pointers, quoted)},"proof":${listText(v.proof, proofText)}${v.proposal === undefined ? '' : `,"proposal":${correctionProposalText(v.proposal)}`},"right":${evidenceText(v.right)},"runId":"${v.runId}","sentence":${quoted(v.sentence)},"severity":"${v.severity}"${v.since === undefined ? '' : `,"since":"${v.since}"`}${v.suggestions === undefined ? '' : `,"suggestions":${listText(v.suggestions, matchSuggestionText)}`}${v.tolerance === undefined ? '' : `,"tolerance":${quoted(v.tolerance)}`},"turn":"${v.turn}"${v.valueDifference === undefined ? '' : `,"valueDifference":${proposalValueText(v.valueDifference)}`}}`;
}

function key(v: any): string {
  return `["1","reconciliation.break",null,"S",${quoted(v.breakId)},"${v.runId}"]`;
}

export const BreakV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.left.count > 0 || data.right.count > 0,
    (data: any): boolean => data.proposal === undefined || isSame(data.proposal.reason, data.code),
  ],
});
