import { byText } from '../../../core/field.js';
import type { Issue } from '../../../core/issue.js';
import { failed, ok, type Result } from '../../../core/result.js';
import type { Dimension, LedgerLine, Side, Sides } from '../../ledger/line.js';
import { COLUMNS, SIDES } from '../../ledger/line.js';
import type { Because, ContextLine, Counts, Residue, Total } from '../../residue.js';
import { digestText, LANES, lanesOf } from './digest-text.js';
import { readPart, ruleBroken } from './residue-part.js';

/** The residue as the lines of a file: one JSON object each. */
export function* residueLines(residue: Residue): Generator<string> {
  for (const side of SIDES) yield JSON.stringify(sideLine(residue, side));
  for (const side of SIDES)
    for (const total of residue.totals[side]) yield JSON.stringify({ part: 'total', side, ...total });
  for (const [flow, dimensions] of Object.entries(residue.inForce))
    yield JSON.stringify({ part: 'inForce', flow, dimensions: dimensions.map((it) => `${it} `).join('') });
  for (const side of SIDES)
    for (const line of residue.unsettled[side])
      yield JSON.stringify({ part: 'unsettled', side, line: inOrder(line) });
  for (const side of SIDES)
    for (const { because, line } of residue.context[side])
      yield JSON.stringify({ part: 'context', side, because, line: inOrder(line) });
}

const inOrder = (line: LedgerLine) => Object.fromEntries(COLUMNS.map((it) => [it, line[it]]));

function sideLine(residue: Residue, side: Side) {
  const { lines, later, withdrawn, unsettled } = residue.counts[side];
  const lanes = lanesOf(residue.digests[side]).map((it, i) => [`lane${i}`, String(it)]);
  return {
    part: 'side',
    side,
    lines,
    later,
    withdrawn,
    unsettled,
    context: residue.context[side].length,
    totals: residue.totals[side].length,
    highWater: residue.highWater[side],
    ...Object.fromEntries(lanes),
  };
}

/** One side as far as its lines were read. */
interface Gathered {
  told?: ReadonlyMap<string, string | number>;
  readonly totals: Total[];
  readonly unsettled: LedgerLine[];
  readonly context: ContextLine[];
}

const nothing = (): Gathered => ({ totals: [], unsettled: [], context: [] });

/** Reads the lines of such a file, in any order; a line that does not fit, or is missing, fails all of it. */
export async function residueFromLines(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<Result<Residue>> {
  const issues: Issue[] = [];
  const gathered = { left: nothing(), right: nothing() };
  const inForce: Record<string, readonly Dimension[]> = {};
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    const read = readPart(text, number);
    if (read.ok) gather(read.value, gathered, inForce);
    else issues.push(...read.issues);
  }
  if (issues.length === 0) issues.push(...SIDES.flatMap((side) => missing(gathered[side], side, inForce)));
  return issues.length > 0 ? failed(issues) : ok(residueOf(gathered, inForce));
}

type Read = Extract<ReturnType<typeof readPart>, { ok: true }>['value'];

function gather(read: Read, gathered: Sides<Gathered>, inForce: Record<string, readonly Dimension[]>): void {
  const { part, words, line } = read;
  if (part === 'inForce') {
    inForce[words.get('flow') as string] = read.dimensions;
    return;
  }
  const side = gathered[words.get('side') as Side];
  if (part === 'side') side.told = words;
  else if (part === 'total') side.totals.push(totalOf(words));
  else if (part === 'unsettled') side.unsettled.push(line as LedgerLine);
  else side.context.push({ because: words.get('because') as Because, line: line as LedgerLine });
}

const totalOf = (words: ReadonlyMap<string, string | number>): Total => {
  const { part: _, side: __, ...total } = Object.fromEntries(words);
  return total as unknown as Total;
};

/** What a file that was cut, or put together of two, lacks or has too much. */
function missing(side: Gathered, name: Side, inForce: Readonly<Record<string, unknown>>): Issue[] {
  if (!side.told)
    return [ruleBroken(`/${name}`, 'no line that counts this side', 'one line with part "side"')];
  const wrong = (['unsettled', 'context', 'totals'] as const)
    .filter((it) => side.told?.get(it) !== side[it].length)
    .map((it) =>
      ruleBroken(`/${name}/${it}`, side[it].length, `${side.told?.get(it)} lines, as the side tells`),
    );
  const flows = side.totals
    .filter((it) => !Object.hasOwn(inForce, it.flow))
    .map((it) => ruleBroken(`/${name}/totals`, it.flow, 'a line with part "inForce" for every flow'));
  return [...wrong, ...flows];
}

function residueOf(gathered: Sides<Gathered>, inForce: Residue['inForce']): Residue {
  const of = <T>(make: (side: Gathered) => T): Sides<T> => ({
    left: make(gathered.left),
    right: make(gathered.right),
  });
  return {
    counts: of(countsOf),
    totals: of((it) => it.totals),
    inForce: Object.fromEntries(Object.entries(inForce).sort(([a], [b]) => byText(a, b))),
    unsettled: of((it) => it.unsettled),
    context: of((it) => it.context),
    highWater: of((it) => String(it.told?.get('highWater'))),
    digests: of((it) => digestText(countsOf(it).lines, lanesTold(it))),
  };
}

const lanesTold = ({ told }: Gathered): bigint[] =>
  Array.from({ length: LANES }, (_, i) => BigInt(told?.get(`lane${i}`) ?? 0));

function countsOf({ told, unsettled }: Gathered): Counts {
  const count = (it: string): number => Number(told?.get(it));
  const [lines, later, withdrawn] = [count('lines'), count('later'), count('withdrawn')];
  return {
    lines,
    later,
    withdrawn,
    settled: lines - later - withdrawn - unsettled.length,
    unsettled: unsettled.length,
  };
}
