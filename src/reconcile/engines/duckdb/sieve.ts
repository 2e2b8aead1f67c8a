import { SIDES, type Side, type Sides } from '../../ledger/line.js';
import { literal } from '../sql/dialect.js';
import type { SqlGrain } from '../sql/grain.js';
import { inForce } from '../sql/statements.js';
import { SURELY_WORDS } from './certain.js';
import { statement, takeIn } from './find.js';
import {
  firstLines,
  marks,
  numbers,
  peek,
  sums,
  suspects,
  wanted,
  wantedLines,
  whereWanted,
} from './marks.js';
import { isOfDuckDb, isOfTheMachine, type Session } from './session.js';
import type { Source } from './source.js';

/*
 * Files are read twice, which takes less than keeping what was read: to mark every line, and to fetch those
 * few that the marks do not settle. In a file of plain bytes these are told by their numbers.
 */

type Sources = Sides<Pick<Source, 'from' | 'where' | 'pick' | 'otherwise'>>;

/**
 * Adds up both sides and takes in the lines that the marks do not settle. Answers the first side that holds a
 * row which is not surely a line, if it can be read otherwise.
 */
export async function sieve(session: Session, grain: SqlGrain, sources: Sources): Promise<Side | undefined> {
  // What all lines of a flow tell is known when all were read; until then the first of them stand for all.
  let guess = '';
  if (grain.whereKnown.length > 0) {
    const odd = await firstOdd(sources, (side) => session.run(statement(peek(grain, side, sources[side]))));
    if (odd) return odd;
    await session.run(statement(firstLines()));
    guess = await inForceNow(session, grain);
  }
  return sieveBy(guess, session, grain, sources);
}

/** Marks by what is taken to be in force, and once more if it turns out otherwise. */
async function sieveBy(
  guess: string,
  session: Session,
  grain: SqlGrain,
  sources: Sources,
): Promise<Side | undefined> {
  const odd = await markAll(session, grain, sources, guess);
  if (odd) return odd;
  const known = await inForceNow(session, grain);
  return known === guess ? undefined : sieveBy(known, session, grain, sources);
}

/** The first side on which the work fails because of a row; what the machine can not do fails everything. */
async function firstOdd(sources: Sources, work: (side: Side) => Promise<void>): Promise<Side | undefined> {
  for (const side of SIDES)
    try {
      await work(side);
    } catch (error) {
      if (isOfTheMachine(error) || isOfDuckDb(error) || !sources[side].otherwise) throw error;
      return side;
    }
  return undefined;
}

/** The dimensions that need not be told as they are marked: empty in flows where they are not in force. */
async function inForceNow({ run, rows }: Session, grain: SqlGrain): Promise<string> {
  await run(statement(inForce(grain)));
  const marks = grain.whereKnown.map(async (it) => {
    const untold = await rows(`SELECT flow FROM mfgc_in_force WHERE known_${it} = 0 ORDER BY flow`);
    const flows = untold.map(([flow]) => literal(String(flow))).join(', ');
    return flows === '' ? it : `CASE WHEN flow IN (${flows}) THEN '' ELSE ${it} END`;
  });
  return (await Promise.all(marks)).map((it) => `, ${it}`).join('');
}

/** One look at all lines, and another at those that it does not settle. */
async function markAll(
  session: Session,
  grain: SqlGrain,
  sources: Sources,
  known: string,
): Promise<Side | undefined> {
  const odd = await firstOdd(sources, async (side) => {
    // Rows have numbers in the order of the file; where nobody asks for them, any order takes less memory.
    await session.run(`SET preserve_insertion_order = ${sources[side].pick !== undefined}`);
    await session.run(statement(marks(grain, side, sources[side], known)));
  });
  if (odd) return odd;
  await session.afterReading();
  await session.run(statement(suspects(grain)));
  await session.run(statement(numbers(grain)));
  await session.run(statement(wanted()));
  for (const side of SIDES) if (!(await takeWanted(session, grain, side, sources[side]))) return side;
  await session.run(statement(sums()));
  const strange = await session.rows(`SELECT side FROM mfgc_sums WHERE NOT (${SURELY_WORDS})`);
  return SIDES.find((side) => sources[side].otherwise && strange.some(([it]) => it === side));
}

/** Takes in the wanted lines of one side; false where the source is not what it seemed. */
async function takeWanted(
  session: Session,
  grain: SqlGrain,
  side: Side,
  { from, pick }: Sources[Side],
): Promise<boolean> {
  if (!pick) {
    await takeIn(session, grain, side, wantedLines(grain, from));
    return true;
  }
  const numbers = await wantedRows(session, side);
  const picked = await pick(numbers ?? new Uint32Array());
  if (picked === undefined) return false;
  await takeIn(session, grain, side, wantedLines(grain, numbers ? picked : from));
  const [[taken] = []] = await session.rows(`SELECT count(*) FROM mfgc_${side}`);
  // Any other row than the wanted ones would have been left out.
  return !numbers || Number(taken) === numbers.length;
}

/** Copying more than one in so many rows would take longer than reading all of them again. */
const ONE_IN = 4;

/** The numbers of the wanted rows; undefined where they are not few. */
async function wantedRows({ rows, texts }: Session, side: Side): Promise<Uint32Array | undefined> {
  const [[many, all] = []] = await rows(
    `SELECT count(*) FILTER (${whereWanted}), count(*) FROM mfgc_marks_${side}`,
  );
  if (Number(many) * ONE_IN > Number(all)) return undefined;
  const numbers = new Uint32Array(Number(many));
  let at = 0;
  const query = `SELECT rowid::VARCHAR FROM mfgc_marks_${side} WHERE ${whereWanted} ORDER BY rowid`;
  for await (const number of texts(query)) numbers[at++] = Number(number);
  return numbers;
}
