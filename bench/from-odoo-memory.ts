/**
 * What `mfgc from-odoo` holds in memory over a folder of answers: peaks of a child process over 100,000 and
 * 300,000 move lines, each with a move of its own. Files are read and written as streams; what a move says
 * that its lines ask is kept, so memory grows with the moves and not with the bytes.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 300_000];
const PLANT = join(import.meta.dirname, '../examples/northwind');
const MEASURED = join(import.meta.dirname, 'measured.ts');
const VERSION = '18.0';
const FIRST_ID = 1_000_000;

type Raw = Record<string, unknown> & { readonly id: number };

const tables = new Map(
  readdirSync(join(PLANT, `odoo-${VERSION}`)).map((file) => {
    const { model, records } = JSON.parse(readFileSync(join(PLANT, `odoo-${VERSION}`, file), 'utf8'));
    return [model as string, records as Raw[]] as const;
  }),
);
const moves = new Map((tables.get('stock.move') ?? []).map((it) => [it.id, it]));
const moveOf = (line: Raw): Raw | undefined => moves.get((line.move_id as [number, string])[0]);
/** Done lines of orders and transfers inside the plant; nothing else tells them. */
const samples = (tables.get('stock.move.line') ?? []).filter((it) => {
  const move = it.state === 'done' ? moveOf(it) : undefined;
  return move !== undefined && move.scrap_id === false && move.picking_id === false;
});

function* grown(model: string, records: readonly Raw[], count: number): Generator<Raw> {
  yield* records;
  if (model !== 'stock.move' && model !== 'stock.move.line') return;
  for (let i = 0; i < count; i++) {
    const line = samples[i % samples.length] as Raw;
    const id = FIRST_ID + i;
    if (model === 'stock.move') yield { ...(moveOf(line) as Raw), id, move_line_ids: [id] };
    else yield { ...line, id, move_id: [id, `move ${id}`] };
  }
}

function* jsonText(model: string, records: Iterable<Raw>): Generator<string> {
  yield `{"model":${JSON.stringify(model)},"odoo_version":"${VERSION}","records":[`;
  let separator = '';
  for (const it of records) {
    yield `${separator}${JSON.stringify(it)}\n`;
    separator = ',';
  }
  yield ']}';
}

async function peakOf(count: number): Promise<{ readonly megabytes: number; readonly seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'from-odoo-'));
  try {
    for (const [model, records] of tables) {
      const text = Readable.from(jsonText(model, grown(model, records, count)));
      await pipeline(text, createWriteStream(join(folder, `${model}.json`)));
    }
    const site = join(PLANT, `site-${VERSION}.json`);
    const command = ['from-odoo', folder, '--odoo', VERSION, '--site', site, '--out', join(folder, 'out')];
    const started = performance.now();
    const child = spawnSync(process.execPath, ['--import', 'tsx', MEASURED, ...command], {
      encoding: 'utf8',
    });
    const peak = /peak memory (\d+) MB/.exec(child.stderr)?.[1];
    if (peak === undefined || child.signal !== null) throw new Error(child.stderr);
    return { megabytes: Number(peak), seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const peaks: { readonly count: number; readonly megabytes: number }[] = [];
for (const count of COUNTS) {
  const { megabytes, seconds } = await peakOf(count);
  peaks.push({ count, megabytes });
  console.log(
    `from-odoo over ${count} lines: peak ${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s in all`,
  );
}
const [least, most] = [peaks[0], peaks.at(-1)];
if (least && most && most.count > least.count) {
  const bytes = ((most.megabytes - least.megabytes) * 2 ** 20) / (most.count - least.count);
  console.log(`  each further line with its move adds ${bytes.toFixed(0)} bytes`);
}
