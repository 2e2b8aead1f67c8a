import { type CloudEvent, OperationCompletedV1, seal } from '../src/index.js';

/** So many events of completed operations; every tenth tells an earlier fact again. */
export function* generatedEvents(count: number): Generator<CloudEvent> {
  for (let i = 0; i < count; i++) yield event(i % 10 === 9 ? i - 5 : i);
}

function event(i: number): CloudEvent {
  const data = {
    ...OperationCompletedV1.example,
    workOrderId: `WH-MO-${String(i).padStart(7, '0')}`,
    runNo: (i % 3) + 1,
    total: {
      good: { value: String((i % 90) + 1), unit: 'C62' },
      scrap: { value: String(i % 4), unit: 'C62' },
    },
    equipmentIds: [`WELDER-${i % 9}`, 'JIG-2'],
    sourceReferences: [{ system: 'mes', objectType: 'run', id: String(i) }],
    notes: 'Nozzle changed after the third piece.',
  };
  const sealed = seal(OperationCompletedV1, data, {
    source: 'https://northwind.example/plants/NW-01/systems/mes',
    recordedAt: '2026-03-10T12:00:00.000Z',
    utcOffset: '+01:00',
    sequence: i,
  });
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  return sealed.value;
}
