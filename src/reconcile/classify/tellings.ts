import { byText } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import { keyOf, type LedgerLine } from '../ledger/line.js';
import { lineText } from '../ledger/line-digest.js';

/** The lines of one side, each fact once. */
export interface Tellings {
  /** The line that counts of every fact. */
  readonly counting: readonly LedgerLine[];
  /** Told again in the same words. */
  readonly again: readonly LedgerLine[];
  /** Facts that are told in several ways: the latest recorded first, then the others. */
  readonly conflicts: readonly (readonly LedgerLine[])[];
}

/** What a second telling may say otherwise without contradicting the first. */
const meaning = (line: LedgerLine): string => lineText({ ...line, recordedAt: '', id: '', source: '' });

const latestFirst = (a: LedgerLine, b: LedgerLine): number =>
  byText(b.recordedAt, a.recordedAt) || byText(lineText(a), lineText(b));

/** Of lines under one key the latest recorded counts; others are the same told again, or a conflict. */
export function tellingsOf(lines: readonly LedgerLine[]): Tellings {
  const byKey = new Map<string, LedgerLine[]>();
  const counting: LedgerLine[] = [];
  for (const line of lines) {
    if (line.key === '') counting.push(line);
    else remembered(byKey, keyOf(line), () => []).push(line);
  }
  const again: LedgerLine[] = [];
  const conflicts: LedgerLine[][] = [];
  for (const tellings of byKey.values()) {
    const seen = new Set<string>();
    const ways: LedgerLine[] = [];
    for (const line of tellings.sort(latestFirst)) {
      const said = meaning(line);
      if (seen.has(said)) again.push(line);
      else ways.push(line);
      seen.add(said);
    }
    const [latest] = ways;
    if (latest) counting.push(latest);
    if (ways.length > 1) conflicts.push(ways);
  }
  return { counting, again, conflicts };
}
