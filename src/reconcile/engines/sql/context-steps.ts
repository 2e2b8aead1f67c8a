import { COLUMNS, DIMENSIONS, SIDES, type Side } from '../../ledger/line.js';
import type { SqlGrain } from './grain.js';
import { cellOf, groupColumns, type Step } from './statements.js';

/** What a line that is told twice has in common with its double. */
const PRINT = ['flow', ...DIMENSIONS, 'quantity', 'unit', 'occurredAt'] as const;
/** What a serial number in two places has in common. */
const PIECE = ['flow', 'itemId', 'lotNumber'] as const;

const listed = (alias: string, columns: readonly string[]): string =>
  columns.map((it) => `${alias}.${it}`).join(', ');
const equal = (a: string, b: string, columns: readonly string[]): string =>
  columns.map((it) => `${a}.${it} = ${b}.${it}`).join(' AND ');
const onBothSides = (select: (side: Side) => string): string => SIDES.map(select).join('\nUNION ALL\n');
const distinct = (columns: readonly string[], where: string): string =>
  `(SELECT DISTINCT ${columns.join(', ')} FROM mfgc_unsettled WHERE ${where})`;

/** The queries that find the lines that may explain those that do not agree. */
export const contextSteps = (grain: SqlGrain): Step[] => [candidates(grain), context(grain)];

function candidates(grain: SqlGrain): Step {
  const looksLike = (side: Side, because: string, columns: readonly string[], where: string): string =>
    `SELECT '${because}' AS because, '${side}' AS side, ${listed('l', COLUMNS)}, ${cellOf('l', grain)} AS cell
FROM mfgc_${side} l JOIN mfgc_in_force f ON f.flow = l.flow
JOIN ${distinct(columns, `side = '${side}' AND ${where}`)} u ON ${equal('l', 'u', columns)}
WHERE l.part = 'standing'`;
  return {
    name: 'mfgc_candidates',
    says: 'Standing lines that look like one that does not agree, and pieces of the same serial number.',
    kept: true,
    query: onBothSides(
      (side) => `${looksLike(side, 'twin', PRINT, "occurredAt <> ''")}
UNION ALL
${looksLike(side, 'serial', PIECE, "quantity = '1' AND lotNumber <> ''")} AND l.quantity = '1'`,
    ),
  };
}

function context(grain: SqlGrain): Step {
  const group = groupColumns(grain);
  return {
    name: 'mfgc_context',
    says: 'Those of them that agree, and what was taken back or told late of the keys and cells that do not.',
    kept: true,
    query: `SELECT c.because, c.side, ${listed('c', COLUMNS)} FROM mfgc_candidates c
LEFT JOIN ${distinct(['side', 'flow', 'key'], "key <> ''")} k ON ${equal('k', 'c', ['side', 'flow', 'key'])}
LEFT JOIN ${distinct(['side', ...group], "key = ''")} g
  ON c.key = '' AND ${equal('g', 'c', ['side', ...group])}
LEFT JOIN ${distinct(['side', ...PRINT], "occurredAt <> ''")} t
  ON c.because = 'serial' AND ${equal('t', 'c', ['side', ...PRINT])}
WHERE k.key IS NULL AND g.cell IS NULL AND t.flow IS NULL
UNION ALL
${onBothSides(
  (side) => `SELECT l.part, '${side}', ${listed('l', COLUMNS)} FROM mfgc_${side} l
LEFT JOIN mfgc_in_force f ON f.flow = l.flow
LEFT JOIN ${distinct(['flow', 'key'], "key <> ''")} k ON ${equal('k', 'l', ['flow', 'key'])}
LEFT JOIN ${distinct(['cell'], "cell <> ''")} c ON c.cell = ${cellOf('l', grain)}
WHERE l.part <> 'standing' AND (k.key IS NOT NULL OR c.cell IS NOT NULL)`,
)}`,
  };
}
