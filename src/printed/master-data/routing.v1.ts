// Printed by `tsx codegen/main.ts`, never edited by hand.
import { RoutingV1 as declared } from '../../contracts/master-data/routing.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isSame, listText, quoted } from '../../core/shape.js';
import { REVERSE_DNS, id, instant, routingOperation, routingOperationText, sourceRef, sourceRefText } from '../words.js';

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 6;
  return (
    isObject(v) &&
    (v.entityType === "routing" || misfit('entityType')) &&
    (id(v.id) || misfit('id')) &&
    (v.itemId === undefined || (n++, (id(v.itemId) || misfit('itemId')))) &&
    (id(v.plantId) || misfit('plantId')) &&
    (isList(v.operations, 1, 200, routingOperation) || misfit('operations')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (instant(v.updatedAt) || misfit('updatedAt')) &&
    (v.validFrom === undefined || (n++, (instant(v.validFrom) || misfit('validFrom')))) &&
    (v.validTo === undefined || (n++, (instant(v.validTo) || misfit('validTo')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"entityType":${quoted(v.entityType)},"id":"${v.id}"${v.itemId === undefined ? '' : `,"itemId":"${v.itemId}"`},"operations":${listText(v.operations, routingOperationText)},"plantId":"${v.plantId}","updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.routing","${v.plantId}","M","${v.id}","${v.version}"]`;
}

export const RoutingV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => areUnique(data.operations.map((o: any) => o.operationId)),
    (data: any): boolean => areUnique(data.operations.map((o: any) => o.sequence)),
    (data: any): boolean => data.operations.every((o: any) => o.predecessors === undefined || o.predecessors.every((p: any) => data.operations.some((q: any) => isSame(q.operationId, p) && q.sequence < o.sequence))),
    (data: any): boolean => data.operations.some((o: any) => o.reportingPoint && data.operations.every((p: any) => p.sequence <= o.sequence)),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
