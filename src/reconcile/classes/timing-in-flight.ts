import { absolute, minus, plus, same, ZERO } from '../../core/fraction.js';
import { anyLine, type Candidate, cellOfCandidate, onlySide } from '../classify/candidate.js';
import type { Scene, Waiting } from '../classify/scene.js';
import { cellOf } from '../engines/rules.js';
import { DIMENSIONS, type LedgerLine, other, type Side } from '../ledger/line.js';
import { type BreakClass, each, type Found } from './break-class.js';
import { couplesOf } from './couples.js';

/** The other side could not know it yet: the message is under way. */
export const timingInFlight: BreakClass = {
  code: 'TIMING_IN_FLIGHT',
  severity: 'info',
  sentence: '{here} does not tell {what} yet: {why}.',
  causes: ['The message waits in a queue or an outbox.', 'The two ledgers were read at different moments.'],
  nextStep: 'Nothing, unless it is still missing in the next run; then look in the queue before {here}.',
  move: 'here',
  remedy: 'tell',
  find: (open, scene) => {
    const coupled = new Set(
      DIMENSIONS.flatMap((it) => couplesOf(open, [it])).flatMap((it) => [
        ...it.surplus.members,
        ...it.deficit.members,
      ]),
    );
    return each((it) => underWay(it, coupled, scene))(open, scene);
  },
};

function underWay(
  it: Candidate,
  coupled: ReadonlySet<Candidate>,
  scene: Scene,
): Omit<Found, 'taken'> | undefined {
  const side = onlySide(it);
  const missing = side ? other(side) : it.delta.n > 0n ? 'right' : 'left';
  const noted = listed(it, missing, scene);
  if (noted) return { side: missing, proof: noted };
  if (!side || it[side].length !== 1) return undefined;
  const line = anyLine(it);
  const later = toldLater(line, it, missing, scene);
  // What is just as much too much elsewhere is not under way.
  const proof = later ?? (coupled.has(it) ? undefined : tooFresh(line, missing, scene));
  return proof && { side: missing, proof };
}

type Proof = Readonly<Record<string, string>>;

/** Messages that are listed as under way: this very fact, or as much of this cell as is missing. */
function listed(it: Candidate, missing: Side, scene: Scene): Proof | undefined {
  const notes = scene.inFlight.filter((note) => note.waitingFor === missing);
  if (notes.length === 0) return undefined;
  const line = anyLine(it);
  const own = onlySide(it) ? notes.find((note) => isSame(note.line, line)) : undefined;
  const found = own ? [own] : cellNotes(it, notes, scene);
  const [first] = found;
  if (!first) return undefined;
  const ids = found.map((note) => note.line.id || note.line.key).join(' ');
  return { message: ids, waitingSince: first.since, why: `message ${ids} waits since ${first.since}` };
}

const isSame = (a: LedgerLine, b: LedgerLine): boolean =>
  a.flow === b.flow && ((a.key !== '' && a.key === b.key) || (a.id !== '' && a.id === b.id));

/** All messages of one cell together are just what the sides are apart by. */
function cellNotes(it: Candidate, notes: readonly Waiting[], scene: Scene): readonly Waiting[] {
  if (it.unit === undefined || it.delta.n === 0n) return [];
  const here = notes.filter((note) => cellOf(note.line, it.dimensions) === cellOfCandidate(it));
  const counted = here.map((note) => scene.count(note.line)).filter((one) => one.unit === it.unit);
  const sum = counted.reduce((all, one) => plus(all, one.amount), ZERO);
  return same(minus(absolute(sum), absolute(it.delta)), ZERO) ? here : [];
}

/** The other side tells it, and recorded it after the as-of moment. */
function toldLater(line: LedgerLine, it: Candidate, missing: Side, scene: Scene): Proof | undefined {
  const found = scene
    .context(missing, 'later')
    .find(
      (later) =>
        (line.key !== '' ? later.key === line.key : later.key === '') &&
        later.flow === line.flow &&
        later.quantity === line.quantity &&
        cellOf(later, it.dimensions) === cellOf(line, it.dimensions) &&
        (later.occurredAt === '' || later.occurredAt <= scene.asOf),
    );
  if (!found) return undefined;
  const message = found.id || found.key;
  return { message, recordedAt: found.recordedAt, why: `it was recorded there at ${found.recordedAt}` };
}

/** It was recorded when the other side was read, or so shortly before that it could not have arrived. */
function tooFresh({ recordedAt }: LedgerLine, missing: Side, scene: Scene): Proof | undefined {
  const { transitSeconds } = scene.policy;
  const highWater = scene.highWater[missing];
  if (recordedAt === '' || highWater === '' || transitSeconds === 0) return undefined;
  if (Date.parse(highWater) - Date.parse(recordedAt) >= transitSeconds * 1000) return undefined;
  return {
    recordedAt,
    highWater,
    why: `it was recorded at ${recordedAt}, and the ledger ends at ${highWater}`,
  };
}
