import { absolute, minus, plus, same, ZERO } from '../../core/fraction.js';
import { anyLine, type Candidate, cellOfCandidate, onlySide, soleLine } from '../classify/candidate.js';
import type { Scene, Waiting } from '../classify/scene.js';
import { cellOf } from '../engines/rules.js';
import { type LedgerLine, other, recordName, type Side } from '../ledger/line.js';
import { backorderSplit } from './backorder-split.js';
import { type BreakClass, each, type Found } from './break-class.js';
import { itemAlias } from './item-alias.js';
import { laterTelling } from './later-telling.js';
import { locationMismatch } from './location-mismatch.js';
import { lotMismatch } from './lot-mismatch.js';
import { lotSplit } from './lot-split.js';
import { ownerMismatch } from './owner-mismatch.js';
import { statusMismatch } from './status-mismatch.js';

/** What joins lines of both sides is a better reason than a clock. */
const JOINING: readonly BreakClass[] = [
  lotSplit,
  lotMismatch,
  backorderSplit,
  locationMismatch,
  ownerMismatch,
  statusMismatch,
  itemAlias,
];

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
    let joined: ReadonlySet<Candidate> | undefined;
    const isJoined = (it: Candidate): boolean => {
      joined ??= joinedAmong(open, scene);
      return joined.has(it);
    };
    return each((it) => underWay(it, isJoined, scene))(open, scene);
  },
};

const joinedAmong = (open: readonly Candidate[], scene: Scene): ReadonlySet<Candidate> =>
  new Set(JOINING.flatMap((it) => [...it.find(open, scene)]).flatMap(({ taken }) => [...taken]));

function underWay(
  it: Candidate,
  isJoined: (it: Candidate) => boolean,
  scene: Scene,
): Omit<Found, 'taken'> | undefined {
  const side = onlySide(it);
  const missing = side ? other(side) : it.delta.n > 0n ? 'right' : 'left';
  const noted = listed(it, missing, scene);
  if (noted) return { side: missing, proof: noted };
  const line = soleLine(it)?.counted.line;
  if (!line) return undefined;
  const later = toldLater(it, scene);
  if (later) return { side: missing, proof: later };
  const fresh = tooFresh(line, missing, scene);
  // What is just as much too much elsewhere is not under way.
  return fresh && !isJoined(it) ? { side: missing, proof: fresh } : undefined;
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
  const ids = found.map((note) => recordName(note.line)).join(' ');
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
function toldLater(it: Candidate, scene: Scene): Proof | undefined {
  const found = laterTelling(it, scene);
  if (!found || found.occurredAt > scene.asOf) return undefined;
  const message = recordName(found);
  return { message, recordedAt: found.recordedAt, why: `it was recorded there at ${found.recordedAt}` };
}

/** It was recorded when the other side was read, or so shortly before that it could not have arrived. */
function tooFresh({ recordedAt, occurredAt }: LedgerLine, missing: Side, scene: Scene): Proof | undefined {
  const { transitSeconds } = scene.policy;
  const highWater = scene.highWater[missing];
  // A snapshot is written when the ledger is read, so that its moment says nothing.
  if (occurredAt === '' || recordedAt === '' || highWater === '') return undefined;
  const apart = Math.abs(Date.parse(highWater) - Date.parse(recordedAt));
  if (apart >= transitSeconds * 1000) return undefined;
  return {
    recordedAt,
    highWater,
    why: `it was recorded at ${recordedAt}, and the ledger ends at ${highWater}`,
  };
}
