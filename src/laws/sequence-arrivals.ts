import type { ReadEvent } from '../wire/reader.js';

/** How the messages came in; of interest to whoever runs the lines, of none to the states. */
export interface Arrivals {
  /** They happened before something that had come in already, on the same row of messages. */
  readonly late: number;
  /** Their source had counted further already. */
  readonly outOfOrder: number;
  /** The largest delay of a late one, in seconds. */
  readonly longestDelaySeconds: number;
}

/** Reads the order of arrival, which is that of the list. */
export function arrivalsOf(events: readonly ReadEvent[]): Arrivals {
  const latest = new Map<string, string>();
  const furthest = new Map<string, string>();
  let [late, outOfOrder, longest] = [0, 0, 0];
  for (const { event } of events) {
    const before = latest.get(event.partitionkey) ?? '';
    if (event.time < before) {
      late++;
      longest = Math.max(longest, Date.parse(before) - Date.parse(event.time));
    } else latest.set(event.partitionkey, event.time);
    if (event.sequence === undefined) continue;
    const counted = furthest.get(event.source) ?? '';
    if (event.sequence < counted) outOfOrder++;
    else furthest.set(event.source, event.sequence);
  }
  return { late, outOfOrder, longestDelaySeconds: Math.round(longest / 1000) };
}
