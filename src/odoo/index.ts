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
export { defineOdooPlan, type NotPlanned, notPlanned, type PlanRecipe } from './plans/define-plan.js';
export { odooPlans } from './plans/index.js';
export type {
  Condition,
  From,
  Look,
  OdooPlan,
  OdooStep,
  PlanValue,
  Retry,
  SumOf,
  WizardAnswer,
} from './plans/plan.js';
export { type Planned, type PlanOptions, planEvent } from './plans/plan-event.js';
export type { KnownGoods, Planning, PlantRecords } from './plans/planning.js';
export type { PlanPolicy } from './plans/policy.js';
export { nextDomain, POLL_START, type PollCursor } from './poll/cursor.js';
export { deletedIds, type PollOptions, type PollPage, pollModel, presentIds } from './poll/poll-model.js';
export { type ProposedSite, proposeSite, type SiteHeader } from './propose/propose-site.js';
export { type CoverageFinding, type Suggestion, siteCoverage } from './propose/site-coverage.js';
export { decimalOfFloat } from './quantity.js';
export { type ReadFields, readFields } from './read-fields.js';
export { decodeRecord, encodeRecord, type OdooRecord, odooRecord, type RecordOf } from './record.js';
export { floatCompare, floatIsZero, floatRound, type RoundingMethod } from './rounding.js';
export { complain, type Mapping, type Rule, rulesFor } from './rules.js';
export { decodeTrouble, readReply, troubleOf } from './run/decode-trouble.js';
export { type Json2Access, json2Call } from './run/json-2.js';
export { type JsonRpcAccess, jsonRpcCall } from './run/json-rpc.js';
export { type Lease, type LeasePort, memoryLeases } from './run/lease.js';
export type { OdooCall, OdooTrouble, OpenWizard, PlanOutcome, TroubleKind } from './run/outcome.js';
export { OdooRefusal } from './run/refusal.js';
export { type RunOptions, runPlan } from './run/run-plan.js';
export { serverVersion, type VersionAccess } from './run/server-version.js';
export { type ExecuteKw, xmlRpcCall } from './run/xml-rpc.js';
export type { OdooDocument, RecordName, Report, Verdict } from './verdict.js';
export { isOdooVersion, ODOO_VERSIONS, type OdooVersion } from './versions.js';
export { type WantedRead, wantedReads } from './wanted-reads.js';
