import { DIMENSIONS } from '../ledger/line.js';
import type { BreakDocument, EvidenceDocument } from './documents.js';

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [name: string, of: (it: BreakDocument) => Cell])[] = [
  ['breakId', (it) => it.breakId],
  ['code', (it) => it.code],
  ['severity', (it) => it.severity],
  ['flow', (it) => it.flow],
  ['key', (it) => it.about.key],
  ...DIMENSIONS.map((name) => [name, (it: BreakDocument) => it.about[name]] as const),
  ['difference', (it) => it.difference?.value],
  ['unit', (it) => it.difference?.unit],
  ['valueDifference', (it) => it.valueDifference?.amount],
  ['currency', (it) => it.valueDifference?.currency],
  ['leftCount', (it) => it.left.count],
  ['leftTotal', (it) => it.left.total?.value],
  ['leftUnit', (it) => it.left.total?.unit],
  ['leftRecords', (it) => recordsOf(it.left)],
  ['rightCount', (it) => it.right.count],
  ['rightTotal', (it) => it.right.total?.value],
  ['rightUnit', (it) => it.right.total?.unit],
  ['rightRecords', (it) => recordsOf(it.right)],
  ['since', (it) => it.since],
  ['turn', (it) => it.turn],
  ['sentence', (it) => it.sentence],
  ['pointers', (it) => it.pointers.join('\n')],
  ['proof', (it) => it.proof.map(({ name, text }) => `${name}: ${text}`).join('\n')],
  ['likelyCauses', (it) => it.likelyCauses.join('\n')],
  ['nextStep', (it) => it.nextStep],
  ['tolerance', (it) => it.tolerance],
  ['proposalId', (it) => it.proposal?.id],
  ['proposalSide', (it) => it.proposal?.side],
  ['approval', (it) => it.proposal?.approval],
];

const recordsOf = ({ lines }: EvidenceDocument): string =>
  lines.flatMap(({ id, key }) => id ?? key ?? []).join('\n');

/** What a spreadsheet takes for a formula when a cell begins with it, and our own mark. */
const FORMULA = /^[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: where one could, an apostrophe stands before it. Whoever
 * reads the file takes one apostrophe off the beginning of a cell, and has the text as it was.
 * @example safeCell('=1+1') //=> "'=1+1"
 */
export const safeCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const quotedCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const row = (cells: readonly Cell[]): string =>
  `${cells.map((it) => (it === undefined ? '' : quotedCell(safeCell(String(it))))).join(',')}\r\n`;

/** The breaks as CSV (RFC 4180), one row a break, with a header; several entries stand on a line each. */
export function* csvOf(breaks: readonly BreakDocument[]): Generator<string> {
  yield row(COLUMNS.map(([name]) => name));
  for (const it of breaks) yield row(COLUMNS.map(([, of]) => of(it)));
}
