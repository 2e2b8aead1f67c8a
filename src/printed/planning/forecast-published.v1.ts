// Printed by `tsx codegen/main.ts`, never edited by hand.
import { ForecastPublishedV1 as declared } from '../../contracts/planning/forecast-published.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isList, isObject, isOpen, isText, setText } from '../../core/shape.js';
import { REVERSE_DNS, day, id, instant, quantity, quantityText, sourceRef, sourceRefText, timeSource } from '../words.js';

function forecastBucket(v: any): boolean {
  return (
    isObject(v) &&
    id(v.itemId) &&
    day(v.bucketStart) &&
    isInteger(v.bucketDays, 1, 366) &&
    quantity(v.quantity) &&
    fieldCount(v) === 4
  );
}

function forecastBucketText(v: any): string {
  return `{"bucketDays":${v.bucketDays},"bucketStart":"${v.bucketStart}","itemId":"${v.itemId}","quantity":${quantityText(v.quantity)}}`;
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (id(v.planId) || misfit('planId')) &&
    (isInteger(v.version, 1, 2147483647) || misfit('version')) &&
    (isInteger(v.page, 1, 2147483647) || misfit('page')) &&
    (isInteger(v.pages, 1, 2147483647) || misfit('pages')) &&
    (instant(v.publishedAt) || misfit('publishedAt')) &&
    ((isList(v.buckets, 0, 500, forecastBucket) && areUnique(v.buckets.map(forecastBucketText))) || misfit('buckets')) &&
    (id(v.plantId) || misfit('plantId')) &&
    (v.timeSource === undefined || (n++, (timeSource(v.timeSource) || misfit('timeSource')))) &&
    (v.notes === undefined || (n++, (isText(v.notes, 1000) || misfit('notes')))) &&
    (v.sourceReferences === undefined || (n++, ((isList(v.sourceReferences, 0, 8, sourceRef) && areUnique(v.sourceReferences.map(sourceRefText))) || misfit('sourceReferences')))) &&
    (v.extensions === undefined || (n++, (isOpen(v.extensions, REVERSE_DNS, 128) || misfit('extensions')))) &&
    (fieldCount(v) === n || misfit(''))
  );
}

function text(v: any): string {
  return `{"buckets":${setText(v.buckets, forecastBucketText)},"page":${v.page},"pages":${v.pages},"planId":"${v.planId}","plantId":"${v.plantId}","publishedAt":"${v.publishedAt}","version":${v.version}}`;
}

function key(v: any): string {
  return `["1","planning.forecast-published","${v.plantId}","M","${v.planId}","${v.version}","${v.page}"]`;
}

export const ForecastPublishedV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.page <= data.pages,
    (data: any): boolean => areUnique(data.buckets.map((b: any) => b.itemId + '~' + b.bucketStart)),
  ],
});
