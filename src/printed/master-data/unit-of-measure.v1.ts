// Printed by `tsx codegen/main.ts`, never edited by hand.
import { UnitOfMeasureV1 as declared } from '../../contracts/master-data/unit-of-measure.v1.js';
import { withCode } from '../../core/code.js';
import { areUnique, fieldCount, isInteger, isLabel, isList, isObject, isOpen, quoted, setText } from '../../core/shape.js';
import { LABEL, REVERSE_DNS, instant, sourceRef, sourceRefText, unit } from '../words.js';

const FACTOR_NUMERATOR = /^[1-9][0-9]{0,29}$/;

function dimension(v: unknown): boolean {
  return v === "count" || v === "mass" || v === "length" || v === "area" || v === "volume" || v === "time" || v === "energy" || v === "temperature" || v === "packaging" || v === "ratio";
}

function factorNumerator(v: unknown): boolean {
  return typeof v === 'string' && v.length <= 30 && FACTOR_NUMERATOR.test(v);
}

function accepts(v: any, misfit: (name: string) => boolean): boolean {
  let n = 7;
  return (
    isObject(v) &&
    (v.entityType === "unitOfMeasure" || misfit('entityType')) &&
    (unit(v.code) || misfit('code')) &&
    (isLabel(v.name, 256, LABEL) || misfit('name')) &&
    (dimension(v.dimension) || misfit('dimension')) &&
    (v.factorNumerator === undefined || (n++, (factorNumerator(v.factorNumerator) || misfit('factorNumerator')))) &&
    (v.factorDenominator === undefined || (n++, (factorNumerator(v.factorDenominator) || misfit('factorDenominator')))) &&
    ((isList(v.aliases, 0, 16, unit) && areUnique(v.aliases)) || misfit('aliases')) &&
    (v.ucum === undefined || (n++, (isLabel(v.ucum, 32, LABEL) || misfit('ucum')))) &&
    (v.odooXmlIds === undefined || (n++, ((isList(v.odooXmlIds, 0, 16, (entry: any) => isLabel(entry, 128, LABEL)) && areUnique(v.odooXmlIds)) || misfit('odooXmlIds')))) &&
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
  return `{"aliases":${setText(v.aliases, (entry: any) => `"${entry}"`)},"code":"${v.code}","dimension":"${v.dimension}","entityType":${quoted(v.entityType)}${v.factorDenominator === undefined ? '' : `,"factorDenominator":"${v.factorDenominator}"`}${v.factorNumerator === undefined ? '' : `,"factorNumerator":"${v.factorNumerator}"`},"name":${quoted(v.name)}${v.odooXmlIds === undefined ? '' : `,"odooXmlIds":${setText(v.odooXmlIds, quoted)}`}${v.ucum === undefined ? '' : `,"ucum":${quoted(v.ucum)}`},"updatedAt":"${v.updatedAt}"${v.validFrom === undefined ? '' : `,"validFrom":"${v.validFrom}"`}${v.validTo === undefined ? '' : `,"validTo":"${v.validTo}"`},"version":${v.version}}`;
}

function key(v: any): string {
  return `["1","master-data.unit-of-measure",null,"M","${v.code}","${v.version}"]`;
}

export const UnitOfMeasureV1 = /* @__PURE__ */ withCode(declared, {
  accepts,
  text,
  key,
  rules: [
    (data: any): boolean => data.factorNumerator !== undefined === (data.factorDenominator !== undefined),
    (data: any): boolean => !['packaging', 'temperature'].includes(data.dimension) || data.factorNumerator === undefined,
    (data: any): boolean => !data.aliases.includes(data.code),
    (data: any): boolean => data.validTo === undefined || data.validFrom === undefined || data.validTo > data.validFrom,
  ],
});
