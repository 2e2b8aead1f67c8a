// Printed by `tsx codegen/main.ts`, never edited by hand.
import { BalanceReportedV1 as declared } from '../../contracts/inventory/balance-reported.v1.js';
import { gs1Valid } from '../../core/check-digit.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, isText, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, asOfSequence, fromStatus, id, instant, quantity, quantityText, signedQuantity, signedQuantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function balanceLine(v: any): boolean {
  let n = 4;
  return (
    isObject(v) &&
    id(v.locationId) &&
    id(v.itemId) &&
    (v.lotNumber === undefined || (n++, isLabel(v.lotNumber, 64, LABEL))) &&
    fromStatus(v.stockStatus) &&
    (v.ownerId === undefined || (n++, id(v.ownerId))) &&
    (v.handlingUnit === undefined || (n++, isLabel(v.handlingUnit, 64, LABEL))) &&
    signedQuantity(v.onHand) &&
    (v.reserved === undefined || (n++, quantity(v.reserved))) &&
    fieldCount(v) === n
  );
}

function balanceLineText(v: any): string {
  return `{${v.handlingUnit === undefined ? '' : `"handlingUnit":${quoted(v.handlingUnit)},`}"itemId":"${v.itemId}","locationId":"${v.locationId}"${v.lotNumber === undefined ? '' : `,"lotNumber":${quoted(v.lotNumber)}`},"onHand":${signedQuantityText(v.onHand)}${v.ownerId === undefined ? '' : `,"ownerId":"${v.ownerId}"`}${v.reserved === undefined ? '' : `,"reserved":${quantityText(v.reserved)}`},"stockStatus":"${v.stockStatus}"}`;
}

function balanceScope(v: any): boolean {
  let n = 0;
  return (
    isObject(v) &&
    (v.locationIds === undefined || (n++, isList(v.locationIds, 1, 100, id) && areUnique(v.locationIds))) &&
    (v.itemIds === undefined || (n++, isList(v.itemIds, 1, 100, id) && areUnique(v.itemIds))) &&
    fieldCount(v) === n
  );
}

function balanceScopeText(v: any): string {
  return `{${`${v.itemIds === undefined ? '' : `,"itemIds":${setText(v.itemIds, (entry: any) => `"${entry}"`)}`}${v.locationIds === undefined ? '' : `,"locationIds":${setText(v.locationIds, (entry: any) => `"${entry}"`)}`}`.slice(1)}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 8;
  return (
    isObject(v) &&
    (id(v.system) || misfit('system')) &&
    (id(v.scopeId) || misfit('scopeId')) &&
    (v.scope === undefined || (n++, (balanceScope(v.scope) || misfit('scope')))) &&
    (instant(v.asOf) || misfit('asOf')) &&
    (v.asOfSequence === undefined || (n++, (asOfSequence(v.asOfSequence) || misfit('asOfSequence')))) &&
    (isInteger(v.page, 1, 2147483647) || misfit('page')) &&
    (isInteger(v.pages, 1, 2147483647) || misfit('pages')) &&
    (typeof v.complete === 'boolean' || misfit('complete')) &&
    ((isList(v.balances, 0, 500, balanceLine) && areUnique(v.balances.map(balanceLineText))) || misfit('balances')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"asOf":"${v.asOf}"${v.asOfSequence === undefined ? '' : `,"asOfSequence":"${v.asOfSequence}"`},"balances":${setText(v.balances, balanceLineText)},"complete":${v.complete},"page":${v.page},"pages":${v.pages},"plantId":"${v.plantId}"${v.scope === undefined ? '' : `,"scope":${balanceScopeText(v.scope)}`},"scopeId":"${v.scopeId}","system":"${v.system}"}`;
}

function key(v: any): string {
  return `["1","inventory.balance-reported","${v.plantId}","S","${v.system}","${v.scopeId}","${v.asOf}","${v.page}"]`;
}

export const BalanceReportedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.page <= data.pages,
    (data: any): boolean => data.scope === undefined || data.scope.locationIds !== undefined || data.scope.itemIds !== undefined,
    (data: any): boolean => data.balances.every((b: any) => data.scope === undefined || data.scope.locationIds === undefined || data.scope.locationIds.includes(b.locationId)),
    (data: any): boolean => data.balances.every((b: any) => data.scope === undefined || data.scope.itemIds === undefined || data.scope.itemIds.includes(b.itemId)),
    (data: any): boolean => data.balances.every((l: any) => l.handlingUnit === undefined || (!/^[0-9]{18}$/.test(l.handlingUnit) || gs1Valid(l.handlingUnit))),
  ],
});
