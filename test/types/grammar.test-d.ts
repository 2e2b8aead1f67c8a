import { Type } from '@sinclair/typebox';
import { defineEvent, type EventSpec, orNull, TRANSACTION_KEY } from '../../src/core/contract.js';
import { ConsumedV1, OperationCompletedV1 } from '../../src/printed/index.js';
import { instant } from '../../src/vocabulary/instant.js';

type OperationSpec = EventSpec<(typeof OperationCompletedV1)['data']>;
type ConsumedSpec = EventSpec<(typeof ConsumedV1)['data']>;
const {
  basis: _b,
  naturalKey: _n,
  fallbackKey: _f,
  ...rooms
} = OperationCompletedV1 as unknown as OperationSpec;
const { basis: _cb, naturalKey: _cn, fallbackKey: _cf, ...consumed } = ConsumedV1 as unknown as ConsumedSpec;
const good = { ...rooms, basis: 'lifecycle', naturalKey: ['workOrderId'] } as const;

defineEvent(good);
defineEvent({ ...consumed, basis: 'transaction', naturalKey: TRANSACTION_KEY, fallbackKey: ['workOrderId'] });
// @ts-expect-error an optional field can not be part of a natural key
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['workOrderId', 'runSeconds'] });
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['workOrderId', orNull('runSeconds')] });
// @ts-expect-error an object can not be part of a natural key
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['total'] });
// @ts-expect-error a list can not be part of a natural key
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: [orNull('equipmentIds')] });
// @ts-expect-error a natural key may not be empty
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: [] });
// @ts-expect-error no such field
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['workOrderNo'] });
// @ts-expect-error a number has no fields
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['runNo.foo'] });
// @ts-expect-error a text has no fields, absent or not
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: [orNull('workOrderId.foo')] });
// @ts-expect-error a lifecycle fact has no weak key to fall back to
defineEvent({ ...rooms, basis: 'lifecycle', naturalKey: ['workOrderId'], fallbackKey: ['operationId'] });
// @ts-expect-error a transaction needs a businessRef in its data
defineEvent({ ...rooms, basis: 'transaction', naturalKey: TRANSACTION_KEY });
// @ts-expect-error an optional businessRef needs a fallback key
defineEvent({ ...consumed, basis: 'transaction', naturalKey: TRANSACTION_KEY });
// @ts-expect-error the occurred time is a field that is always there
defineEvent({ ...good, occurredAt: 'finishedAt' });
// @ts-expect-error an example that does not fit
defineEvent({ ...good, example: { ...good.example, workOrderId: 7 } });
// @ts-expect-error an example without a required field
defineEvent({ ...good, example: { plantId: 'NW-01' } });
// @ts-expect-error no such system of record
defineEvent({ ...good, owner: 'excel' });
// @ts-expect-error every room is filled: here notMeaning is missing
defineEvent({ ...good, notMeaning: undefined });
// @ts-expect-error a name is a folder and a file
defineEvent({ ...good, name: 'operation-completed' });
// @ts-expect-error a policy is park, accept or reject
defineEvent({ ...good, after: { 'production.operation-started': 'ignore' } });
// @ts-expect-error an instant says which moment it is
instant();

Type.Object({ at: instant('When it happened.') });
