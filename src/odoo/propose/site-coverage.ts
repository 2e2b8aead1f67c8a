import { rowsOf, type Site, type SiteRow, type SiteTable } from '../../sites/site.js';
import { type OdooAnswers, rawId } from '../answers.js';
import type { OdooVersion } from '../versions.js';
import { likeness } from './likeness.js';
import { proposeSite } from './propose-site.js';

/** A code that a similar name already has; never taken over by itself. */
export interface Suggestion {
  readonly code: string;
  readonly name: string;
  /** From 0 (nothing alike) to 1 (the same letters). */
  readonly score: number;
}

/**
 * One place where the tables of a site and the records of its Odoo do not meet.
 * `no-row`: a record that no row names. `no-code`: a row that nobody has decided. `gone`: a row whose record
 * is not among the answers. `conflict`: one code for several records, of which only one can be meant.
 * `shared`: the same, where it may be meant so: facts are told with the code, but no plan chooses.
 */
export interface CoverageFinding {
  readonly kind: 'no-row' | 'no-code' | 'gone' | 'conflict' | 'shared';
  readonly table: SiteTable;
  /** The ids of the records; none where Odoo has no record of its own. */
  readonly odooIds: readonly number[];
  readonly name: string;
  readonly code?: string;
  readonly suggestions: readonly Suggestion[];
}

interface About {
  readonly model: string;
  /** What it is when several records have one code; nothing where that is ordinary. */
  readonly twice?: 'conflict' | 'shared';
  /** What a row has to say besides its code before its record can be told. */
  readonly wants?: 'workCenterId';
}

/** Which model a table is about. */
const TABLES: Readonly<Record<SiteTable, About>> = {
  companies: { model: 'res.company', twice: 'conflict' },
  items: { model: 'product.product', twice: 'conflict' },
  units: { model: 'uom.uom' },
  locations: { model: 'stock.location', twice: 'shared' },
  workCenters: { model: 'mrp.workcenter', twice: 'conflict' },
  operations: { model: 'mrp.routing.workcenter' },
  boms: { model: 'mrp.bom', twice: 'conflict' },
  partners: { model: 'res.partner', twice: 'conflict' },
  scrapReasons: { model: 'stock.scrap.reason.tag', twice: 'shared' },
  characteristics: { model: 'quality.point' },
  inspectionQuestions: { model: 'qc.test.question' },
  alertReasons: { model: 'quality.reason' },
  alertPriorities: { model: 'quality.alert' },
  alertStages: { model: 'quality.alert.stage' },
  equipment: { model: 'maintenance.equipment', twice: 'conflict', wants: 'workCenterId' },
  downtimeReasons: { model: 'mrp.workcenter.productivity.loss' },
};

type Row = SiteRow & { readonly code?: string; readonly workCenterId?: string };

/** A row is tied to its record by id, and by name where Odoo has no record of its own. */
const nameOf = ({ odooId, name }: SiteRow): number | string => odooId ?? name;

/** Compares the tables of a site with the records that the answers have or point to. */
export async function siteCoverage(
  site: Site,
  answers: OdooAnswers,
  version: OdooVersion,
): Promise<CoverageFinding[]> {
  const { plantId, timeZone, system, enterpriseHost } = site;
  const header = { plantId, timeZone, system, enterpriseHost, version };
  const there = (await proposeSite(answers, header)).site;
  const findings: CoverageFinding[] = [];
  for (const [table, { model, twice, wants }] of Object.entries(TABLES) as [SiteTable, About][]) {
    const rows: readonly Row[] = rowsOf(site, table);
    const proposed: readonly Row[] = rowsOf(there, table);
    const known = new Set([...proposed.map(nameOf), ...(await idsOf(answers, model))]);
    findings.push(
      ...withoutRow(table, rows, proposed),
      ...undecided(table, rows, known, wants),
      ...withoutRecord(table, rows, known),
      ...(twice ? claimedTwice(twice, table, rows) : []),
    );
  }
  return findings;
}

const found = (
  kind: CoverageFinding['kind'],
  table: SiteTable,
  row: Row,
  suggestions: readonly Suggestion[] = [],
): CoverageFinding => ({
  kind,
  table,
  odooIds: row.odooId === undefined ? [] : [row.odooId],
  name: row.name,
  ...(row.code === undefined ? {} : { code: row.code }),
  suggestions,
});

function withoutRow(table: SiteTable, rows: readonly Row[], there: readonly Row[]): CoverageFinding[] {
  const named = new Set(rows.map(nameOf));
  return there
    .filter((it) => !named.has(nameOf(it)))
    .map(({ code: _proposed, ...it }) => found('no-row', table, it, similar(it, rows)));
}

const undecided = (
  table: SiteTable,
  rows: readonly Row[],
  known: ReadonlySet<number | string>,
  wants?: About['wants'],
) =>
  rows
    .filter((it) => it.code === undefined || (wants && it[wants] === undefined))
    .filter((it) => known.has(nameOf(it)))
    .map((it) => found('no-code', table, it, similar(it, rows)));

/** A row that has an external id alone belongs to no record of one database. */
const withoutRecord = (table: SiteTable, rows: readonly Row[], known: ReadonlySet<number | string>) =>
  rows
    .filter((it) => !known.has(nameOf(it)) && (it.odooId !== undefined || it.externalId === undefined))
    .map((it) => found('gone', table, it));

function claimedTwice(
  kind: 'conflict' | 'shared',
  table: SiteTable,
  rows: readonly Row[],
): CoverageFinding[] {
  const claims = new Map<string, Row[]>();
  for (const it of rows) {
    if (it.code !== undefined) claims.set(it.code, [...(claims.get(it.code) ?? []), it]);
  }
  return [...claims]
    .filter(([, claimants]) => claimants.length > 1)
    .map(([code, claimants]) => ({
      kind,
      table,
      odooIds: claimants.flatMap((it) => it.odooId ?? []),
      name: claimants.map((it) => it.name).join(' · '),
      code,
      suggestions: [],
    }));
}

/** Names that share less than half of their letters say nothing. */
const LEAST_LIKENESS = 0.5;
const MOST_SUGGESTIONS = 3;

function similar({ name }: Row, rows: readonly Row[]): Suggestion[] {
  return rows
    .flatMap((it) => (it.code === undefined ? [] : [{ code: it.code, name: it.name }]))
    .map((it) => ({ ...it, score: Math.round(likeness(name, it.name) * 100) / 100 }))
    .filter((it) => it.score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}

async function idsOf(answers: OdooAnswers, model: string): Promise<number[]> {
  const ids: number[] = [];
  if (!answers.models.includes(model)) return ids;
  for await (const raw of answers.records(model)) ids.push(rawId(raw) ?? 0);
  return ids;
}
