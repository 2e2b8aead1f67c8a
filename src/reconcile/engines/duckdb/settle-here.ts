import { decimalFromUnits, decimalUnits } from '../../../core/decimal.js';
import { remembered } from '../../../core/remembered.js';
import {
  COLUMNS,
  type Dimension,
  EMPTY_LINE,
  type LedgerLine,
  SIDES,
  type Side,
  type Sides,
} from '../../ledger/line.js';
import type { Plan, Residue, Total } from '../../residue.js';
import { gather, nothingGathered, residueOfGathered } from '../memory-residue.js';
import type { SqlGrain } from '../sql/grain.js';
import { type Fate, fateOf, type Survey } from '../survey.js';
import type { Session } from './session.js';

/** Whether the lines that were taken in are no more than so many. */
export async function areAtMost({ rows }: Session, most: number): Promise<boolean> {
  const counts = SIDES.map((side) => `(SELECT count(*) FROM mfgc_${side})`);
  const [[count] = []] = await rows(`SELECT ${counts.join(' + ')}`);
  return Number(count) <= most;
}

/** Finds the residue of the lines that were taken in, and of the sums, in memory. */
export async function settleHere(
  session: Session,
  grain: SqlGrain,
  plan: Plan,
  columns: Sides<ReadonlySet<string>>,
): Promise<Residue> {
  const gathered = nothingGathered();
  for (const side of SIDES) {
    // No canonical text holds a line break, and one long text is handed over sooner than many short ones.
    for await (const text of session.texts(
      `SELECT concat_ws(chr(10), ${COLUMNS.join(', ')}) FROM mfgc_${side}`,
    )) {
      const line = lineOf(text.split('\n'));
      gather(gathered, side, line, fateOf(line, plan));
    }
  }
  const [left, right] = [await surveyOf(session, grain, 'left'), await surveyOf(session, grain, 'right')];
  return residueOfGathered(gathered, { left, right }, columns, plan);
}

function lineOf(texts: readonly string[]): LedgerLine {
  const line: Record<string, string | undefined> = { ...EMPTY_LINE };
  for (let i = 0; i < COLUMNS.length; i++) line[COLUMNS[i] as string] = texts[i];
  return line as unknown as LedgerLine;
}

/** What one side adds up to in one flow, item, unit and currency. */
interface Sum extends Total {
  readonly part: Fate;
  readonly latest: string;
  readonly keyed: number;
  readonly [known: `known_${string}`]: number;
}

const SUMS = `part, latest, flow, itemId, unit, currency, keyed::INTEGER AS keyed,
  line_count::INTEGER AS lines, quantity_sum::VARCHAR AS quantity, value_sum::VARCHAR AS value`;

/** What the sums tell of one side. */
async function surveyOf({ objects }: Session, { whereKnown }: SqlGrain, side: Side): Promise<Survey> {
  const counts: Record<Fate, number> = { standing: 0, later: 0, withdrawn: 0 };
  const totals: Total[] = [];
  const flows = new Map<string, { keyed: number; keyless: number; known: readonly Dimension[] }>();
  let highWater = '';
  const known = whereKnown.map((it) => `, known_${it}`).join('');
  const sums = objects<Sum>(`SELECT ${SUMS}${known} FROM mfgc_sums WHERE side = '${side}'
ORDER BY flow, itemId, unit, currency`);
  for await (const sum of sums) {
    const { part, latest, keyed, flow, itemId, unit, currency, lines } = sum;
    counts[part] += lines;
    if (latest > highWater) highWater = latest;
    if (part !== 'standing') continue;
    const [quantity, value] = [exactly(sum.quantity), exactly(sum.value)];
    totals.push({ flow, itemId, unit, currency, lines, quantity, value });
    const tally = remembered(flows, flow, () => ({ keyed: 0, keyless: 0, known: whereKnown }));
    tally.keyed += keyed;
    tally.keyless += lines - keyed;
    tally.known = tally.known.filter((it) => sum[`known_${it}`] === 1);
  }
  return { counts, totals, flows: [...flows].map(([flow, it]) => ({ flow, ...it })), highWater, digest: '' };
}

const exactly = (sum: string): string => decimalFromUnits(decimalUnits(sum));
