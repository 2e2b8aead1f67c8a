import type { Candidate } from '../classify/candidate.js';
import { DIMENSIONS, type Dimension, type LedgerLine } from '../ledger/line.js';

/** What a break is about: what all its lines have in common. */
export type About = Readonly<Partial<Record<Dimension | 'key', string>>>;

/** The dimensions, and the key, that all of these lines tell alike. */
export function aboutOf(lines: readonly LedgerLine[]): About {
  const [first] = lines;
  if (!first) return {};
  const common = ([...DIMENSIONS, 'key'] as const).filter(
    (it) => first[it] !== '' && lines.every((line) => line[it] === first[it]),
  );
  return Object.fromEntries(common.map((it) => [it, first[it]]));
}

export const linesOf = ({ left, right }: Candidate): LedgerLine[] => [...left, ...right].map((it) => it.line);

/** What it is about, as one readable phrase. */
export function phrase(
  flow: string,
  { plantId, lotNumber, locationId, toLocationId, key, ...rest }: About,
): string {
  const { reference, operationId, itemId, status, ownerId } = rest;
  const words = [reference, operationId, itemId, ...(lotNumber ? [`lot ${lotNumber}`] : [])];
  if (locationId) words.push(toLocationId ? `from ${locationId}` : `at ${locationId}`);
  if (toLocationId) words.push(`to ${toLocationId}`);
  if (status) words.push(`(${status})`);
  if (ownerId) words.push(`of ${ownerId}`);
  const named = words.filter((it) => it !== undefined && it !== '');
  return [flow, ...(named.length > 0 ? named : [key ?? '']), ...(plantId ? [`in ${plantId}`] : [])]
    .filter(Boolean)
    .join(' ');
}
