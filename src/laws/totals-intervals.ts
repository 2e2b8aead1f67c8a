import { byText, joined, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { aboutThing, namesAt, type ReplayFact } from './replay-facts.js';
import { type Violation, violation } from './violation.js';

interface Stretch {
  readonly start: string;
  /** Empty while it lasts. */
  end: string;
  readonly keys: string[];
}

interface Occupied {
  readonly about: Readonly<Record<string, string>>;
  readonly byStart: Map<string, Stretch>;
}

/** X10: stretches of one thing do not overlap, and each lasts as long as it says. */
export function intervalViolations(facts: readonly ReplayFact[]): Violation[] {
  const all = new Map<string, Occupied>();
  const violations: Violation[] = [];
  for (const fact of facts) {
    const { interval } = fact.contract;
    const names = interval && namesAt(fact.data, interval.of);
    if (!interval || !names) continue;
    const about = aboutThing(fact.plantId, interval.of.join(' / '), names);
    const name = joined([fact.plantId, ...interval.of, ...names]);
    const occupied = remembered(all, name, () => ({ about, byStart: new Map<string, Stretch>() }));
    const start = textAt(fact.data, interval.start);
    const stretch = remembered(occupied.byStart, start, () => ({ start, end: '', keys: [] }));
    stretch.keys.push(fact.key);
    if (interval.end === undefined) continue;
    stretch.end = textAt(fact.data, interval.end);
    const wrong = wrongLength(fact, stretch, interval.seconds);
    if (wrong) violations.push(violation('X10', 'broken', about, wrong.found, wrong.wanted, [fact.key]));
  }
  return [...violations, ...[...all.values()].flatMap((it) => [...overlaps(it)])];
}

function wrongLength(
  { data }: ReplayFact,
  { start, end }: Stretch,
  field: string | undefined,
): { found: string; wanted: string } | undefined {
  if (field === undefined || end === '' || textAt(data, field) === '') return undefined;
  const told = Number(textAt(data, field));
  const lasted = (Date.parse(end) - Date.parse(start)) / 1000;
  // Seconds are whole, instants are not.
  return Math.abs(told - lasted) < 1
    ? undefined
    : { found: `${told} seconds`, wanted: `${lasted} seconds, from ${start} to ${end}` };
}

function* overlaps({ about, byStart }: Occupied): Generator<Violation> {
  const stretches = [...byStart.values()].sort((a, b) => byText(a.start, b.start));
  let longest: Stretch | undefined;
  for (const it of stretches) {
    if (longest && (longest.end === '' || it.start < longest.end)) {
      const verdict = longest.end === '' ? 'flagged' : 'broken';
      const found = `one from ${it.start} while one lasts from ${longest.start} to ${longest.end || 'now'}`;
      yield violation('X10', verdict, about, found, 'one at a time', [...longest.keys, ...it.keys]);
    }
    if (!longest || (longest.end !== '' && (it.end === '' || it.end > longest.end))) longest = it;
  }
}
