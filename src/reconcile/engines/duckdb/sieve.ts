import { SIDES, type Side, type Sides } from '../../ledger/line.js';
import { literal } from '../sql/dialect.js';
import type { SqlGrain } from '../sql/grain.js';
import { inForce, partOf, type Step, sumsQuery } from '../sql/statements.js';
import { SURELY_WORDS } from './certain.js';
import { KEPT, statement } from './find.js';
import type { Session } from './session.js';
import type { Source } from './source.js';

/*
 * Files are read three times, which takes less than keeping what was read: to add up, to mark, and to fetch
 * those few lines that the marks do not settle. A mark is a number that is equal where texts are.
 */

type Sources = Sides<Pick<Source, 'from' | 'where' | 'otherwise'>>;

/**
 * Adds up and marks both sides. Answers the first of them that holds a row which is not surely a line, if it
 * can be read otherwise.
 */
export async function sieve(session: Session, grain: SqlGrain, sources: Sources): Promise<Side | undefined> {
  const odd = async (side: Side, work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return !(await work());
    } catch (error) {
      const isOfTheMachine = /^(Out of Memory|IO) Error/.test((error as Error).message);
      if (sources[side].otherwise && !isOfTheMachine) return true;
      throw error;
    }
  };
  for (const side of SIDES)
    if (await odd(side, () => addUp(session, grain, side, sources[side].from))) return side;
  await session.run(statement(allSums()));
  await session.run(statement(inForce(grain)));
  const known = await knownIn(session, grain);
  for (const side of SIDES)
    if (await odd(side, () => mark(session, grain, side, sources[side], known))) return side;
  await session.run(statement(suspects(grain)));
  await session.run(statement(wanted()));
  return undefined;
}

/** Whether the words that stand in the sums are canonical. */
async function addUp({ run, rows }: Session, grain: SqlGrain, side: Side, from: string): Promise<boolean> {
  const lines = `(SELECT *, ${partOf(grain)} AS part FROM ${from})`;
  await run(
    KEPT.table(
      `mfgc_sums_${side}`,
      sumsQuery(KEPT, grain, side, lines, () => '0'),
    ),
  );
  return (await rows(`SELECT 1 FROM mfgc_sums_${side} WHERE NOT (${SURELY_WORDS}) LIMIT 1`)).length === 0;
}

const allSums = (): Step => ({
  name: 'mfgc_sums',
  says: 'The sums of both sides.',
  kept: true,
  query: SIDES.map((it) => `SELECT * FROM mfgc_sums_${it}`).join(' UNION ALL '),
});

/** Dimensions as they are marked: empty in flows where they are not in force. */
async function knownIn({ rows }: Session, { whereKnown }: SqlGrain): Promise<string[]> {
  const marked = whereKnown.map(async (it) => {
    const flows = await rows(`SELECT flow FROM mfgc_in_force WHERE known_${it} = 1`);
    const list = flows.map(([flow]) => literal(String(flow)));
    return list.length === 0 ? [] : [`CASE WHEN flow IN (${list.join(', ')}) THEN ${it} ELSE '' END`];
  });
  return (await Promise.all(marked)).flat();
}

/** The marks of the standing lines of one side; those without key have no bucket. */
async function mark(
  { run }: Session,
  grain: SqlGrain,
  side: Side,
  { from, where = 'true' }: Sources[Side],
  known: readonly string[],
): Promise<boolean> {
  const same = ['flow', ...grain.always, 'quantity', 'unit'].join(', ');
  await run(
    KEPT.table(
      `mfgc_marks_${side}`,
      `SELECT CASE WHEN key <> '' THEN ${BUCKET} END AS bucket,
  hash(${['same', ...known, ...grain.soft].join(', ')}) AS fingerprint,
  ${KEPT.milliseconds('occurredAt')} AS occurred,
  CASE WHEN occurredAt <> '' THEN hash(same, occurredAt) END AS twin,
  CASE WHEN quantity = '1' AND lotNumber <> '' THEN hash(flow, itemId, lotNumber) END AS piece
FROM (SELECT *, hash(${same}) AS same FROM ${from})
WHERE CASE WHEN ${where} THEN ${partOf(grain)} = 'standing' ELSE error('not surely a line') END`,
    ),
  );
  return true;
}

const BUCKET = KEPT.bucket(['flow', 'key']);

function suspects({ toleranceMilliseconds }: SqlGrain): Step {
  const marks = (side: Side, i: number): string =>
    `SELECT ${i} AS side, bucket, fingerprint, occurred FROM mfgc_marks_${side}`;
  return {
    name: 'mfgc_suspects',
    says: 'All keys but those that stand once on each side with equal marks, near in time.',
    kept: true,
    query: `SELECT bucket FROM (
${SIDES.map(marks).join('\nUNION ALL\n')}
) keyed
WHERE bucket IS NOT NULL GROUP BY bucket
HAVING NOT (count(*) = 2 AND min(side) < max(side) AND min(fingerprint) = max(fingerprint)
  AND coalesce(max(occurred) - min(occurred) <= ${toleranceMilliseconds}, true))`,
  };
}

function wanted(): Step {
  const alike = (side: Side, number: 'twin' | 'piece'): string =>
    `SELECT l.bucket FROM mfgc_marks_${side} l SEMI JOIN (
  SELECT ${number} FROM mfgc_marks_${side}
  WHERE bucket IS NULL OR bucket IN (SELECT bucket FROM mfgc_suspects)
) u ON u.${number} = l.${number} WHERE l.bucket IS NOT NULL`;
  return {
    name: 'mfgc_wanted',
    says: 'The keys whose lines are fetched: suspects, and settled lines that look like one.',
    kept: true,
    query: [
      'SELECT bucket FROM mfgc_suspects',
      ...SIDES.flatMap((it) => [alike(it, 'twin'), alike(it, 'piece')]),
    ].join('\nUNION\n'),
  };
}

/** The lines of a source that are fetched. */
export const wantedLines = ({ asOf }: SqlGrain, from: string): string => `(SELECT * FROM ${from}
WHERE key = '' OR state <> ''${asOf === '' ? '' : ` OR recordedAt > ${literal(asOf)}`}
  OR ${BUCKET} IN (SELECT bucket FROM mfgc_wanted))`;
