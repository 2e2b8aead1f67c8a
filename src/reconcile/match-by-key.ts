import { byText, pointerNames, valueAt } from '../core/field.js';
import { canonicalData } from '../wire/identity.js';
import { differences } from '../wire/outcome.js';
import { evidence, NOTHING } from './break.js';
import type { Row, Side } from './fact-row.js';
import { aboutOf, type Run } from './run.js';
import { findTiming, isSameMoment } from './timing.js';

/** The tellings of one key: a list only where one side tells it more than once. */
interface Tellings {
  left: Row | Row[] | undefined;
  right: Row | Row[] | undefined;
}

/** Whether the fact still stands on that side. */
export type Stands = (side: Side, row: Row) => boolean;

/**
 * The first comparison, key by key: equal tellings of one side collapse, what was taken back leaves, what
 * both sides know under one key is compared word by word. Answers the rows that are still to be compared by
 * their sums.
 */
export function matchByKey(rows: Iterable<Row>, stands: Stands, run: Run): Row[] {
  const toSum: Row[] = [];
  for (const { left, right } of oncePerKey(rows, stands, run)) toSum.push(...compareKey(left, right, run));
  return toSum;
}

/**
 * Each fact once a side, and marked where it was taken back; other words under one key are told as a
 * conflict.
 */
export function* oncePerKey(
  rows: Iterable<Row>,
  stands: Stands,
  run: Run,
): Generator<{ readonly left: Row | undefined; readonly right: Row | undefined }> {
  const byKey = new Map<string, Tellings>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (known) known[row.side] = withRow(known[row.side], row);
    else byKey.set(row.key, { left: undefined, right: undefined, [row.side]: row });
  }
  for (const tellings of byKey.values()) {
    const once = { left: oneTelling(tellings.left, run), right: oneTelling(tellings.right, run) };
    for (const row of [once.left, once.right]) if (row && !stands(row.side, row)) row.account = 'reversed';
    yield once;
  }
}

function withRow(known: Row | Row[] | undefined, row: Row): Row | Row[] {
  if (known === undefined) return row;
  if (!Array.isArray(known)) return [known, row];
  known.push(row);
  return known;
}

/**
 * The telling that counts: the latest recorded. Other words under the same key are a conflict, said as such.
 */
function oneTelling(rows: Row | Row[] | undefined, run: Run): Row | undefined {
  if (!Array.isArray(rows)) return rows;
  const told = latestOfEach(rows);
  const latest = told.at(-1);
  for (const row of rows) {
    if (row === latest) continue;
    row.counts = false;
    row.account = told.includes(row) ? 'inBreaks' : 'duplicates';
  }
  if (latest && told.length > 1) {
    const said = evidence(told, run.parameters.evidenceLimit);
    run.find({
      code: latest.side === 'left' ? 'CONFLICT_LEFT' : 'CONFLICT_RIGHT',
      about: aboutOf(latest, { known: true, key: true }),
      owner: latest.contract.owner,
      left: latest.side === 'left' ? said : NOTHING,
      right: latest.side === 'right' ? said : NOTHING,
      keys: [latest.key],
    });
  }
  return latest;
}

/** One row for each different content, the latest recorded last. */
const latestOfEach = (rows: readonly Row[]): Row[] =>
  [...new Map(rows.toSorted(byRecording).map((row) => [row.contentHash, row])).values()].sort(byRecording);

const byRecording = (a: Row, b: Row): number =>
  byText(a.recordedAt, b.recordedAt) ||
  byText(a.contentHash, b.contentHash) ||
  byText(a.source, b.source) ||
  byText(a.id, b.id);

function compareKey(left: Row | undefined, right: Row | undefined, run: Run): Row[] {
  if (!left || !right) return alone(left ?? right, run);
  if (left.account === 'reversed' && right.account === 'reversed') return [];
  if (left.account === 'reversed' || right.account === 'reversed') return reversedOnce(left, right, run);
  const pointers = left.contentHash === right.contentHash ? [] : contradictions(left, right, run);
  const sameGroup = left.plantId === right.plantId && left.group === right.group && sameKnown(left, right);
  if (pointers.length > 0 || !sameGroup) {
    findContent(left, right, pointers, run);
    if (!sameGroup) return [];
  }
  if (left.contract.compare) return [left, right];
  findTiming(left, right, run);
  return [];
}

/** A side that does not know the operation does not contradict the one that does. */
const sameKnown = (left: Row, right: Row): boolean =>
  left.known === right.known || left.known === '' || right.known === '';

function alone(row: Row | undefined, run: Run): Row[] {
  if (!row) return [];
  if (row.contract.compare) return [row];
  if (row.account === 'reversed') return [];
  row.account = 'inBreaks';
  const said = evidence([row], run.parameters.evidenceLimit);
  run.find({
    code: row.side === 'left' ? 'MISSING_RIGHT' : 'MISSING_LEFT',
    about: aboutOf(row, { key: true }),
    owner: row.contract.owner,
    left: row.side === 'left' ? said : NOTHING,
    right: row.side === 'right' ? said : NOTHING,
    keys: [row.key],
    words: { difference: 'one fact' },
  });
  return [];
}

function reversedOnce(left: Row, right: Row, run: Run): Row[] {
  const gone = left.account === 'reversed' ? left : right;
  const standing = gone === left ? right : left;
  standing.account = 'inBreaks';
  run.find({
    code: gone.side === 'left' ? 'REVERSED_LEFT' : 'REVERSED_RIGHT',
    about: aboutOf(standing, { known: true, key: true }),
    owner: standing.contract.owner,
    left: evidence([left], run.parameters.evidenceLimit),
    right: evidence([right], run.parameters.evidenceLimit),
    keys: [standing.key],
  });
  return [];
}

function findContent(left: Row, right: Row, pointers: readonly string[], run: Run): void {
  left.account = 'inBreaks';
  right.account = 'inBreaks';
  run.find({
    code: 'CONTENT',
    about: aboutOf(left, { key: true }),
    owner: left.contract.owner,
    pointers,
    left: evidence([left], run.parameters.evidenceLimit),
    right: evidence([right], run.parameters.evidenceLimit),
    keys: [left.key],
  });
}

/**
 * Where both sides say something and say it otherwise: what only one side knows is no contradiction, and
 * neither are two clocks that agree within the tolerance. Quantity, lot and occurred time have breaks of
 * their own, and each system gives the fact a number of its own.
 */
function contradictions(left: Row, right: Row, run: Run): string[] {
  const { compare, occurredAt } = left.contract;
  const elsewhere = [compare?.quantity, compare?.lot, occurredAt, 'businessRef']
    .filter((it) => it !== undefined)
    .map((it) => `/${it.replaceAll('.', '/')}`);
  const [a, b] = [left, right].map((row) => canonicalData(row.contract, row.data));
  return differences(a, b)
    .filter((pointer) => !elsewhere.some((it) => pointer === it || pointer.startsWith(`${it}/`)))
    .filter((pointer) => {
      const [here, there] = [left, right].map((row) => valueAt(row.data, pointerNames(pointer)));
      return here !== undefined && there !== undefined && !isSameMoment(here, there, run);
    });
}
