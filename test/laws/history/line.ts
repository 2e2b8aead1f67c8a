import {
  type Contract,
  check,
  type EventContract,
  eventType,
  isEventContract,
  type ReadDocument,
  seal,
  TransactionReversedV1,
} from '../../../src/index.js';

/** The plant of all histories, and the systems that speak there. */
export const PLANT = 'NW-01';
export const SYSTEMS = ['mes', 'erp', 'wms', 'qms', 'scada'] as const;
export type System = (typeof SYSTEMS)[number];

/** What a test tells: the contract, its data, and who says it. */
export interface Line {
  readonly contract: Contract;
  readonly data: Readonly<Record<string, unknown>>;
  readonly system: System;
}

const BEGIN = Date.parse('2026-03-10T06:00:00.000Z');

/** The instant so many seconds after the plant began. */
export const at = (second: number): string => new Date(BEGIN + second * 1000).toISOString();

/** How many seconds after the plant began. */
export const secondOf = (instant: string): number => (Date.parse(instant) - BEGIN) / 1000;

/** A quantity of so many thousandths: whole numbers sum up exactly. */
export const amount = (thousandths: number, unit = 'C62') => ({ value: String(thousandths / 1000), unit });

export const pieces = (count: number) => amount(count * 1000);

/** A place of the plant. */
export const place = (locationId: string) => ({ plantId: PLANT, locationId });

export const line = (contract: Contract, data: Record<string, unknown>, system: System = 'mes'): Line => ({
  contract,
  data: { plantId: PLANT, ...data },
  system,
});

/** The same line with other words. */
export const otherwise = (it: Line, data: Record<string, unknown>): Line => ({
  ...it,
  data: { ...it.data, ...data },
});

/** When the fact of a line happened; the beginning of all for an entity. */
export const timeOf = ({ contract, data }: Line): string =>
  isEventContract(contract) ? String(data[contract.occurredAt]) : at(0);

export const sourceOf = (system: string): string =>
  `https://northwind.example/plants/${PLANT}/systems/${system}`;

const read = new WeakMap<Line, ReadDocument>();

/** The document of a line, checked; a line that does not fit its contract fails the test. */
export function documentOf(it: Line): ReadDocument {
  const known = read.get(it);
  if (known) return known;
  const document = made(it);
  read.set(it, document);
  return document;
}

function made({ contract, data, system }: Line): ReadDocument {
  if (!isEventContract(contract)) {
    const checked = check(contract, data);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    return { contract, entity: data, normalised: [] };
  }
  const sealed = seal(contract, data as never, {
    source: sourceOf(system),
    recordedAt: String(data[contract.occurredAt]),
    utcOffset: '+01:00',
  });
  if (!sealed.ok)
    throw new Error(`${contract.name} ${JSON.stringify(data)}: ${JSON.stringify(sealed.issues)}`);
  return { contract, event: sealed.value, normalised: [] };
}

/** The key of the fact that a line tells; empty for an entity. */
export function keyOf(it: Line): string {
  const document = documentOf(it);
  return 'event' in document ? document.event.idempotencykey : '';
}

/** The reversal of a fact. */
export const reversalOf = (original: Line, second: number, reversalNo = 1): Line =>
  line(
    TransactionReversedV1,
    {
      originalType: eventType(original.contract as EventContract),
      originalKey: keyOf(original),
      reversalNo,
      reason: 'didNotOccur',
      reversedAt: at(second),
    },
    original.system,
  );
