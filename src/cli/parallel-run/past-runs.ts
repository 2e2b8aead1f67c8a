import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { businessDay, type Gate, type Run, readRun } from '../../reconcile/index.js';
import { jsonOf, readJson } from '../json-file.js';
import { reportsBelow } from '../reports-below.js';
import { Trouble, troubleOf } from '../trouble.js';

/** Lies beside the report of a run. */
const BREAKS = 'breaks.ndjson';

/** The runs below a folder. A report that can not be read is trouble: no day is left out silently. */
export function pastRuns(folder: string, gate: Gate): Run[] {
  return reportsBelow(folder).map((path) => pastRun(folder, path, gate));
}

/** A report as far as a parallel run reads it; nothing of it is checked yet. */
interface Told {
  readonly asOf?: unknown;
  readonly provenance?: { readonly asOf?: unknown };
  readonly flows?: unknown;
  readonly breaks?: unknown;
}

interface ToldBreak {
  readonly breakId?: unknown;
}

function pastRun(folder: string, path: string, gate: Gate): Run {
  const file = join(folder, path);
  const report = (readJson(file) as Told | null) ?? {};
  const asOf = String(report.asOf ?? report.provenance?.asOf ?? '');
  const read = readRun({
    businessDay: dayOf(path, asOf, gate, file),
    outcome: { flows: report.flows, breaks: breaksOf(report, file), provenance: { asOf } },
  });
  if (read.ok) return read.value;
  throw troubleOf(file, read.issues);
}

/** The breaks of a run: in the report itself, or as many as it counts in the file beside it. */
function breaksOf({ breaks }: Told, file: string): unknown {
  if (typeof breaks !== 'number') return breaks;
  const beside = join(dirname(file), BREAKS);
  const lines = readFileSync(beside, 'utf8')
    .split('\n')
    .filter((it) => it !== '')
    .map((it) => jsonOf(it, beside) as ToldBreak);
  if (lines.length !== breaks)
    throw new Trouble(`${beside}: found ${lines.length} breaks, the report counts ${breaks}; run it again`);
  return lines.map(({ breakId, ...it }) => ({ id: breakId, ...it }));
}

/** The date that the innermost folder is named by, else the business day in which the as-of moment ends. */
function dayOf(path: string, asOf: string, gate: Gate, file: string): string {
  const named = path.split('/').findLast((it) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(it));
  if (named) return named;
  if (!gate.businessDay)
    throw new Trouble(`${file}: name its folder by the business day, or state businessDay in the gate file`);
  const moment = Date.parse(asOf);
  if (Number.isNaN(moment)) throw new Trouble(`${file}: its asOf is no instant`);
  // A run as of the end of a day speaks of that day, not of the one that begins.
  return businessDay(new Date(moment - 1).toISOString(), gate.businessDay);
}
