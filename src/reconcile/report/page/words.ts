import type { BreakDocument } from '../documents.js';

type Severity = BreakDocument['severity'];

/** A mark for each severity, so that colour alone tells nothing. */
export const MARKS: Readonly<Record<Severity, string>> = { high: '▲', medium: '◆', low: '●', info: '○' };

/** What a severity asks of people. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  high: 'books are wrong',
  medium: 'a person has to look',
  low: 'only clocks or words differ',
  info: 'explained or tolerated',
};

/** The fields of a line, in the order in which people read them. */
export const FIELDS = {
  id: 'record',
  source: 'system',
  key: 'key',
  plantId: 'plant',
  reference: 'reference',
  operationId: 'operation',
  itemId: 'item',
  lotNumber: 'lot',
  locationId: 'place',
  toLocationId: 'to place',
  status: 'status',
  ownerId: 'owner',
  quantity: 'quantity',
  unit: 'unit',
  value: 'value',
  currency: 'currency',
  occurredAt: 'occurred',
  recordedAt: 'recorded',
  state: 'state',
  version: 'version',
  content: 'content',
  origin: 'continues',
} as const;

export type Field = keyof typeof FIELDS;

const HOUR = 60 * 60 * 1000;

/** How long ago, in the largest unit that fits. @example ageOf('…T06:00…', '…T08:30…') //=> '2 h' */
export function ageOf(since: string | undefined, moment: string): string {
  const hours = (Date.parse(moment) - Date.parse(since ?? '')) / HOUR;
  if (Number.isNaN(hours)) return '';
  if (hours < 1) return `${Math.max(0, Math.floor(hours * 60))} min`;
  return hours < 48 ? `${Math.floor(hours)} h` : `${Math.floor(hours / 24)} days`;
}

/** An instant as people read it, still in UTC. @example instantText('2026-03-10T06:41:07.250Z') */
export const instantText = (instant: string): string =>
  instant.replace(/^(.{10})T(.{5}):(.{2})\.000Z$/, '$1 $2:$3 UTC').replace(/^(.{10})T(.{12})Z$/, '$1 $2 UTC');
