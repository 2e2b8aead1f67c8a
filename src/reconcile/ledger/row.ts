import { type Issue, issue } from '../../core/issue.js';
import { pointerPart } from '../../wire/text-guard.js';
import type { Layout } from './columns.js';
import { type Column, DIMENSIONS, EMPTY_LINE, type LedgerLine } from './line.js';
import { LEDGER } from './mapping.js';
import { spelled } from './spelling.js';

type Draft = { -readonly [C in Column]: string };

/**
 * The ledger line that a row says, or everything that is wrong with it. The texts stand in the order of the
 * layout's fields.
 * Issues: REQUIRED_MISSING, MALFORMED, NOT_IN_LIST, NOT_NORMALISED, NOT_WELL_FORMED.
 */
export function lineOfRow(texts: readonly string[], layout: Layout): LedgerLine | readonly Issue[] {
  const { mapping, fields, names, constants } = layout;
  const line: Draft = { ...EMPTY_LINE, ...constants };
  const issues: Issue[] = [];
  for (let i = 0; i < fields.length; i++) {
    const column = fields[i];
    if (column === undefined) continue;
    const it = spelled(column, texts[i] as string, mapping);
    if (typeof it === 'string') line[column] = it;
    else
      issues.push(
        issue(it.code, LEDGER, `/${pointerPart(names[i] as string)}`, it.found, it.wanted, it.help),
      );
  }
  if (issues.length > 0) return issues;
  const missing = missingFields(line, layout);
  return missing.length > 0 ? missing : (line as LedgerLine);
}

/** What a row has to tell and does not. */
function missingFields(line: Draft, { names, fields, amounts }: Layout): Issue[] {
  const issues: Issue[] = [];
  const need = (column: Column, wanted: string, help?: string): void => {
    if (line[column] !== '') return;
    const name = names[fields.indexOf(column)] ?? column;
    issues.push(issue('REQUIRED_MISSING', LEDGER, `/${pointerPart(name)}`, undefined, wanted, help));
  };
  need('flow', 'what kind of fact it is, such as stock');
  if (DIMENSIONS.every((it) => line[it] === '')) need('key', 'a key, or at least one dimension');
  if (amounts.every((it) => line[it] === '')) for (const it of amounts) need(it, 'a decimal', BLANK);
  if (line.quantity !== '') need('unit', 'the unit of the quantity');
  if (line.value !== '') need('currency', 'the currency of the value');
  return issues;
}

const BLANK = 'A blank is not zero: write 0, or say `uncounted` in the mapping if rows may tell no amount.';
