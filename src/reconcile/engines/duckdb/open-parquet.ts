import { type Issue, issue } from '../../../core/issue.js';
import { failed, ok, type Result } from '../../../core/result.js';
import { type Layout, layoutOf } from '../../ledger/columns.js';
import { digestOfFile } from '../../ledger/file-digest.js';
import { COLUMNS, type LedgerLine } from '../../ledger/line.js';
import { LEDGER } from '../../ledger/mapping.js';
import { lineOfRow } from '../../ledger/row.js';
import { literal } from '../sql/dialect.js';
import { ahead } from './ahead.js';
import { ledgerColumns, SURELY_WORDS, surelyALine } from './certain.js';
import { quotedName } from './csv-source.js';
import { loadLines } from './load-lines.js';
import type { Session } from './session.js';
import type { LedgerFile, Source } from './source.js';

/**
 * A Parquet file: rows that are not surely lines in canonical spelling go through the rules of rows.
 * Issues: MALFORMED for a file that is cut or none, WRONG_TYPE, those of `layoutOf`; of rows those of
 * `lineOfRow`.
 */
export async function openParquet(session: Session, name: string, file: LedgerFile): Promise<Result<Source>> {
  const described = await describe(session, file.path);
  if (!described.ok) return described;
  const fields = described.value;
  const layout = layoutOf(
    fields.map((it) => it.name),
    file.mapping,
  );
  if (!layout.ok) return layout;
  const wrong = fields.filter((it, i) => layout.value.fields[i] !== undefined && textOf(it) === undefined);
  if (wrong.length > 0) return failed(wrong.map(wrongType));
  const raw = (i: number): string => textOf(fields[i] as Field) as string;
  const table = `read_parquet(${literal(file.path)}, file_row_number = true)`;
  const from = `(SELECT ${ledgerColumns(layout.value, raw)} FROM ${table})`;
  const surely = `${surelyALine(layout.value, 'other', false)} AND ${SURELY_WORDS}`;
  const source = { columns: layout.value.columns, digest: ahead(digestOfFile(file.path)) };
  return ok({
    ...source,
    from,
    where: surelyALine(layout.value, 'other', true),
    otherwise: async () => {
      const others = await otherRows(session, name, file, layout.value, { raw, table, surely });
      const lines = `SELECT ${COLUMNS.join(', ')} FROM ${from} WHERE ${surely}`;
      return ok({
        ...source,
        from: `(${lines}\n  UNION ALL SELECT * FROM ${others.from})`,
        counts: others.counts,
      });
    },
  });
}

interface Field {
  readonly name: string;
  readonly type: string;
}

async function describe({ rows }: Session, path: string): Promise<Result<readonly Field[]>> {
  try {
    const found = await rows(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`);
    return ok(found.map(([name, type]) => ({ name: String(name), type: String(type) })));
  } catch (error) {
    const wanted = 'a whole Parquet file';
    const help = 'Export it again: it is cut, empty or of another kind.';
    return failed([issue('MALFORMED', LEDGER, '', String((error as Error).message), wanted, help)]);
  }
}

/** A field as a text; undefined where its type loses digits or names no moment. */
function textOf({ name, type }: Field): string | undefined {
  const field = quotedName(name);
  if (/^(VARCHAR|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+,\d+\))$/.test(type))
    return `coalesce(${field}::VARCHAR, '')`;
  if (type !== 'TIMESTAMP WITH TIME ZONE') return undefined;
  // What is finer than milliseconds stays, so that it is refused and not cut off.
  const micros = `strftime(make_timestamp(epoch_us(${field})), '%Y-%m-%dT%H:%M:%S.%f')`;
  return `coalesce(CASE WHEN epoch_us(${field}) % 1000 = 0 THEN left(${micros}, 23) ELSE ${micros} END || 'Z', '')`;
}

const wrongType = ({ name, type }: Field): Issue =>
  issue(
    'WRONG_TYPE',
    LEDGER,
    `/${name}`,
    type,
    'texts, whole numbers, decimals or timestamps with time zone',
    'Export it as a text or as one of these: others lose digits, or name no moment.',
  );

interface Reading {
  readonly raw: (field: number) => string;
  readonly table: string;
  readonly surely: string;
}

/** The rows of which it has to be asked what they are: their lines, in a table of their own. */
async function otherRows(
  session: Session,
  name: string,
  { table: called, onReject }: LedgerFile,
  layout: Layout,
  { raw, table, surely }: Reading,
) {
  const [[all] = []] = await session.rows(`SELECT count(*) FROM ${table}`);
  const counts = { rows: Number(all), lines: Number(all), rejected: 0 };
  const texts = layout.names.map((_, i) => (layout.fields[i] === undefined ? "''" : raw(i)));
  const query = `SELECT row_text FROM (
  SELECT json_array(file_row_number, ${texts.join(', ')})::VARCHAR AS row_text,
    ${ledgerColumns(layout, raw)}
  FROM ${table}
) WHERE NOT (${surely})`;
  const lines = async function* (): AsyncGenerator<LedgerLine> {
    for await (const text of session.texts(query)) {
      const [number, ...row] = JSON.parse(text) as [number, ...string[]];
      const said = lineOfRow(row, layout);
      if ('flow' in said) yield said;
      else {
        counts.lines--;
        counts.rejected++;
        onReject({ table: called, line: number + 1, text: JSON.stringify(row), issues: said });
      }
    }
  };
  const { from } = await loadLines(session.home, name, lines());
  return { counts, from };
}
