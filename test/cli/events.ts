import type { DataOf, EventContract } from '../../src/core/contract.js';
import { OperationCompletedV1, seal, type WorkOrderReleasedV1 } from '../../src/index.js';
import { contracts } from '../../src/printed/index.js';
import type { CloudEvent } from '../../src/wire/cloud-event.js';

const TELLING = {
  source: 'https://northwind.example/plants/NW-01/systems/mes',
  recordedAt: '2026-03-10T12:00:00.000Z',
  utcOffset: '+01:00',
};

/** The event of checked data; a contract that refuses its data is a mistake of the test. */
export function eventOf<C extends EventContract>(contract: C, data: DataOf<C>): CloudEvent<DataOf<C>> {
  const sealed = seal(contract, data, TELLING);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  return sealed.value;
}

/** A completed run of one work order; the count of good pieces is what is said of it. */
export const completed = (workOrder: number, good = 6): CloudEvent =>
  eventOf(OperationCompletedV1, {
    ...OperationCompletedV1.example,
    workOrderId: `WO-${workOrder}`,
    total: { good: { value: String(good), unit: 'C62' } },
  });

const released = contracts.find(
  (it) => it.name === 'production.work-order-released',
) as typeof WorkOrderReleasedV1;

/** A released revision of one work order; the planned quantity is what is said of it. */
export const releasedRevision = (workOrder: number, revision: number, planned = 10): CloudEvent =>
  eventOf(released, {
    ...released.example,
    workOrderId: `WO-${workOrder}`,
    revision,
    plannedQuantity: { value: String(planned), unit: 'C62' },
  });

/** The text of a file of JSON lines. */
export const jsonLines = (documents: readonly unknown[]): string =>
  documents.map((it) => `${typeof it === 'string' ? it : JSON.stringify(it)}\n`).join('');
