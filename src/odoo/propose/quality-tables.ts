import type { Site } from '../../sites/site.js';
import type { OdooAnswers } from '../answers.js';
import { decodeRecord, type OdooRecord } from '../record.js';
import { QcInspectionLine, QualityAlert, QualityCheck } from '../records/quality.js';
import type { OdooVersion } from '../versions.js';
import { codeText } from './code-text.js';
import { distinct, guess, type Proposal, undecided } from './proposal.js';
import { UNIT_NAMES } from './unit-words.js';

type QualityTable =
  | 'characteristics'
  | 'inspectionQuestions'
  | 'alertReasons'
  | 'alertPriorities'
  | 'alertStages';

/** The tables of quality that have rows; a plant without quality in its Odoo has none of them. */
export type QualityTables = Partial<Pick<Site, QualityTable>>;

interface Named {
  readonly odooId?: number;
  readonly name: string;
}

type Rows = Map<number | string, Named & { readonly unitText?: string }>;

const remember = (rows: Rows, { odooId, name }: Named, unitText?: string): void => {
  const known = rows.get(odooId ?? name);
  const text = known?.unitText ?? unitText;
  rows.set(odooId ?? name, {
    ...(odooId === undefined ? {} : { odooId }),
    name,
    ...(text ? { unitText: text } : {}),
  });
};

const pointer = (ref: { readonly id: number; readonly label: string }): Named => ({
  odooId: ref.id,
  name: ref.label,
});

/** Proposes the words of quality from the records that use them; every row is for a person to confirm. */
export async function proposeQuality(answers: OdooAnswers, version: OdooVersion): Promise<QualityTables> {
  const [points, questions, reasons, priorities, stages]: Rows[] = [1, 2, 3, 4, 5].map(() => new Map());
  const rowsOf = { points, questions, reasons, priorities, stages } as Readonly<Record<string, Rows>>;
  const put = (table: string, named: Named, unitText?: string) =>
    remember(rowsOf[table] as Rows, named, unitText);
  for await (const it of decodedOf(answers, QualityCheck, version)) {
    const named = it.point_id ? pointer(it.point_id) : { name: it.title ?? 'a check without a point' };
    put('points', named, it.norm_unit);
  }
  for await (const it of decodedOf(answers, QcInspectionLine, version))
    put('questions', it.test_line ? pointer(it.test_line) : { name: it.name ?? 'a question without a text' });
  for await (const it of decodedOf(answers, QualityAlert, version)) {
    if (it.reason_id) put('reasons', pointer(it.reason_id));
    put('priorities', { name: it.priority ?? '0' });
    if (it.stage_id) put('stages', pointer(it.stage_id));
  }
  return {
    ...table('characteristics', distinct(listOf(points, withUnit))),
    ...table('inspectionQuestions', distinct(listOf(questions, byName))),
    ...table('alertReasons', listOf(reasons, worded('unclassified', 'a reason of the plant'))),
    ...table('alertPriorities', listOf(priorities, worded('major', 'how urgent it is; how bad it is'))),
    ...table('alertStages', listOf(stages, worded('underReview', 'a stage of the plant'))),
  };
}

const table = <T extends QualityTable>(name: T, rows: readonly Proposal[]): QualityTables =>
  rows.length === 0 ? {} : { [name]: rows };

/** In the order of ids: a second run changes nothing but what changed. */
const listOf = <P extends Proposal>(
  rows: Rows | undefined,
  make: (row: Named & { unitText?: string }) => P,
) => [...(rows?.values() ?? [])].sort((a, b) => (a.odooId ?? 1e15) - (b.odooId ?? 1e15)).map(make);

function byName({ odooId, name }: Named): Proposal {
  const code = codeText(name);
  const why = 'the name of the record; the plan of the plant has its own codes';
  const proposal = code ? guess(code, why) : undecided(`${why}, but nothing of it fits into a code`);
  return { ...(odooId === undefined ? {} : { odooId }), name, ...proposal };
}

/** The unit of a point is free text: it is believed when exactly one unit is called so. */
function withUnit(row: Named & { unitText?: string }) {
  const text = row.unitText?.trim().toLowerCase();
  const codes = Object.keys(UNIT_NAMES).filter((it) => text && UNIT_NAMES[it]?.includes(text));
  const [unit] = codes.length === 1 ? codes : [];
  return unit === undefined ? byName(row) : { ...byName(row), unit };
}

const worded =
  (code: string, what: string) =>
  ({ odooId, name }: Named): Proposal => ({
    ...(odooId === undefined ? {} : { odooId }),
    name,
    ...guess(code, `${what} is the plant’s own word: choose the canonical one`),
  });

async function* decodedOf<R>(answers: OdooAnswers, record: OdooRecord<R>, version: OdooVersion) {
  if (!answers.models.includes(record.model)) return;
  for await (const raw of answers.records(record.model)) {
    const it = decodeRecord(record, version, raw);
    if (it.ok) yield it.value;
  }
}
