/**
 * Where Odoo ends: its records as they are, and the maps to the contracts.
 * @module
 */
export { answersOf, type OdooAnswers } from './answers.js';
export { date, datetime, type Many2one, many2one, maybe } from './codecs.js';
export {
  describeOdoo,
  type FieldDescription,
  type FieldsGet,
  type OdooDescription,
  type OdooFinding,
} from './describe-odoo.js';
export { FIELD_DRIFT, type FieldDrift, nameIn } from './drift.js';
export { type FromOdooOptions, fromOdoo } from './from-odoo.js';
export { odooMaps } from './maps/index.js';
export { applyMap, defineOdooMap, type FieldRules, type OdooMap, remap } from './odoo-map.js';
export { type ProposedSite, proposeSite, type SiteHeader } from './propose/propose-site.js';
export { decimalOfFloat } from './quantity.js';
export { decodeRecord, encodeRecord, type OdooRecord, odooRecord, type RecordOf } from './record.js';
export { floatCompare, floatIsZero, floatRound, type RoundingMethod } from './rounding.js';
export { complain, type Mapping, type Rule, rulesFor } from './rules.js';
export type { OdooDocument, RecordName, Report, Verdict } from './verdict.js';
export { isOdooVersion, ODOO_VERSIONS, type OdooVersion } from './versions.js';
