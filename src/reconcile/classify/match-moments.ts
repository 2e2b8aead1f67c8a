import { mapKey } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { cellOf, softly } from '../engines/rules.js';
import { type Dimension, keyOf, SIDES, type Side, type Sides } from '../ledger/line.js';
import { type Counted, lineOrder } from './candidate.js';
import { type Sink, sumsAgree } from './match-cells.js';

type InForce = (flow: string) => readonly Dimension[];
type Partners = ReadonlyMap<Counted, Counted>;

/**
 * Settles what both sides posted in one cell at about one moment, in other parts: the sums agree, whoever
 * split what. Answers the other lines. It goes before any pairing, so that a fault in the cell does not draw
 * the parts of its neighbours to itself.
 */
export function matchMoments(
  lines: Sides<readonly Counted[]>,
  inForce: InForce,
  sink: Sink,
): Sides<readonly Counted[]> {
  const partners = partnersOf(lines);
  const onRight = new Set(lines.right);
  const settled = new Set<Counted>();
  for (const cell of cellsOf(lines, partners, inForce))
    for (const moment of momentsOf(cell, sink.toleranceMilliseconds)) {
      const [left, right] = [moment.filter((it) => !onRight.has(it)), moment.filter((it) => onRight.has(it))];
      if (left.length === 0 || right.length === 0 || left.length + right.length < 3) continue;
      if (!isShared(moment, partners) || sumsAgree(left, right, sink).size > 0) continue;
      sink.settle(moment);
      for (const it of moment) settled.add(it);
    }
  const rest = (side: Side): Counted[] => lines[side].filter((it) => !settled.has(it));
  return { left: rest('left'), right: rest('right') };
}

/** The line that the other side tells under the same key. */
function partnersOf({ left, right }: Sides<readonly Counted[]>): Partners {
  const byKey = new Map(right.filter((it) => it.line.key !== '').map((it) => [keyOf(it.line), it]));
  const partners = new Map<Counted, Counted>();
  for (const it of left) {
    const partner = it.line.key === '' ? undefined : byKey.get(keyOf(it.line));
    if (partner) partners.set(it, partner).set(partner, it);
  }
  return partners;
}

/** Lines by cell. What one side does not tell of a fact it has a key for, is known from the other. */
function cellsOf(lines: Sides<readonly Counted[]>, partners: Partners, inForce: InForce): Counted[][] {
  const nameOf = ({ line, unit }: Counted): string => `${cellOf(line, inForce(line.flow))}\n${unit}`;
  const known = new Map<string, string>();
  const rootOf = (name: string): string => {
    const next = known.get(name);
    return next === undefined ? name : rootOf(next);
  };
  const soft = (it: Counted): string =>
    nameOf({ ...it, line: { ...it.line, reference: '', operationId: '' } });
  const isOneCell = (a: Counted, b: Counted): boolean =>
    soft(a) === soft(b) &&
    softly(a.line.reference, b.line.reference) &&
    softly(a.line.operationId, b.line.operationId);
  for (const it of lines.left) {
    const partner = partners.get(it);
    if (!partner || !isOneCell(it, partner)) continue;
    const [here, there] = [rootOf(nameOf(it)), rootOf(nameOf(partner))];
    if (here !== there) known.set(there, here);
  }
  const cells = new Map<string, Counted[]>();
  const placeOf = (it: Counted): string => rootOf(nameOf(it));
  for (const side of SIDES)
    for (const it of lines[side]) {
      const partner = partners.get(it);
      const stays = partner && (placeOf(partner) !== placeOf(it) || isSameAmount(it, partner));
      if (it.unit !== '' && it.line.occurredAt !== '' && !stays)
        remembered(cells, placeOf(it), () => []).push(it);
    }
  return [...cells.values()];
}

const isSameAmount = (a: Counted, b: Counted): boolean => mapKey(a.amount) === mapKey(b.amount);

/** Lines in order of time, parted wherever more time passes than is tolerated. */
function momentsOf(lines: readonly Counted[], tolerance: number): Counted[][] {
  const moments: Counted[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const it of [...lines].sort(lineOrder)) {
    const time = Date.parse(it.line.occurredAt);
    if (time - last > tolerance) moments.push([]);
    moments.at(-1)?.push(it);
    last = time;
  }
  return moments;
}

/**
 * Whether each pair under a key that differs has a line without partner beside it, which makes it a
 * split.
 */
function isShared(moment: readonly Counted[], partners: Partners): boolean {
  const all = new Set(moment);
  const paired = moment.filter((it) => partners.has(it));
  const isWhole = paired.every((it) => all.has(partners.get(it) as Counted));
  return isWhole && moment.length - paired.length >= paired.length / 2;
}
