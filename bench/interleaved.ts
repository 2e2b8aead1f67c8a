/** One contender: a name, and a round of work that answers something, so that no compiler leaves it out. */
export interface Contender {
  readonly name: string;
  readonly round: () => unknown;
}

const ROUNDS = 9;

/**
 * The median time of each contender, in milliseconds; rounds are interleaved, so that the machine's moods hit
 * all alike.
 */
export function medians(contenders: readonly Contender[], rounds = ROUNDS): Map<string, number> {
  const times = new Map(contenders.map((it) => [it.name, [] as number[]]));
  for (let i = -2; i < rounds; i++) {
    for (const { name, round } of contenders) {
      const started = performance.now();
      kept = round();
      if (i >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return new Map([...times].map(([name, it]) => [name, median(it)]));
}

/** What the last round answered. */
export let kept: unknown;

/** The middle one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Prints how many times as fast each contender is as the peer, measured in the same run. */
export function printRatios(title: string, times: ReadonlyMap<string, number>, peer: string): void {
  const base = times.get(peer) ?? Number.NaN;
  console.log(`${title} (speed, ${peer} = 1.00)`);
  for (const [name, time] of times) console.log(`  ${name.padEnd(28)} ${(base / time).toFixed(2)}`);
}
