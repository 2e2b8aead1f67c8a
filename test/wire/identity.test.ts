import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ConsumedV1,
  type Contract,
  contracts,
  createReader,
  eventId,
  type Identity,
  ItemV1,
  identify,
  identityRecipe,
  keyParts,
  MovedV1,
  OperationCompletedV1,
  StockBalanceV1,
} from '../../src/index.js';
import { keyOf } from '../../src/wire/identity.js';
import { documentOf } from '../arbitrary.js';
import { another, changed, respelled, setsTurned, turned, valueAt } from './change.js';
import { events, good, issuesOf, sealed } from './telling.js';

const RUNS = { seed: 201, numRuns: 500 };
const reader = createReader(contracts);
const named = contracts.map((it) => [it.name, it as Contract] as const);
const identityOf = (contract: Contract, data: object): Identity => good(identify(contract, data));

/** The time that the first ten digits of a ULID write. */
const timeOf = (id: string): number =>
  [...id.slice(0, 10)].reduce((sum, it) => sum * 32 + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(it), 0);

/** Remarks, provenance and copies: what the recipe leaves out of the hash. */
const isRemark = (contract: Contract, field: unknown): boolean =>
  identityRecipe(contract).notHashed.some((it) => it === field);

/** The fields that the key of this very document is made of. */
function keyFields(contract: Contract, data: object): string[] {
  const { fields, fallback } = identityRecipe(contract);
  const isWeak = keyParts(contract, data)?.composite === true;
  return ['plantId', ...((isWeak ? fallback?.fields : fields) ?? [])];
}

describe('X12: what is no part of the fact', () => {
  it.each(named)('%s: neither field order, set order nor remarks change key and hash', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data: object) => {
        const identity = identityOf(contract, data);
        expect(identityOf(contract, turned(data))).toEqual(identity);
        expect(identityOf(contract, setsTurned(contract.data, data))).toEqual(identity);
        const remarked = { ...data, notes: 'x', timeSource: 'edge', extensions: { 'com.acme.x': [1] } };
        const bare = Object.fromEntries(Object.entries(data).filter(([it]) => !isRemark(contract, it)));
        expect(identityOf(contract, remarked)).toEqual(identity);
        expect(identityOf(contract, bare)).toEqual(identity);
      }),
      RUNS,
    );
  });

  it.each(events)('%s: the reader finds the same identity in other spellings', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data) => {
        const event = sealed(contract, data);
        const told = {
          ...event,
          data: respelled(contract.data, data),
          time: respelled({ 'x-leaf': 'instant' }, event.time),
        };
        expect(issuesOf(reader.checkEvent(told, 'read'))).toEqual([]);
        const read = good(reader.checkEvent(told, 'read')).event;
        expect(identify(contract, read.data)).toEqual(identify(contract, data));
        expect(read.idempotencykey).toBe(event.idempotencykey);
      }),
      RUNS,
    );
  });

  it.each(events)(
    '%s: who tells it, when and in which flow changes neither key, hash nor id',
    (_, contract) => {
      const tellings = fc.record({
        source: fc.constantFrom('https://a.example/x', 'https://b.example/y'),
        recordedAt: fc.constantFrom('1999-01-01T00:00:00.000Z', '2030-12-31T23:59:59.999Z'),
        correlationId: fc.constantFrom('flow-1', 'flow-2'),
        causationId: fc.constantFrom('cause-1', 'cause-2'),
        sequence: fc.nat(),
        utcOffset: fc.constantFrom('+00:00', '-03:30'),
        processMode: fc.constantFrom('live', 'replay', 'parallel', 'test'),
        dataClassification: fc.constantFrom('public', 'restricted'),
      });
      fc.assert(
        fc.property(documentOf(contract), tellings, tellings, (data, one, two) => {
          const [a, b] = [sealed(contract, data, one), sealed(contract, data, two)];
          expect([b.idempotencykey, b.contenthash, b.id]).toEqual([a.idempotencykey, a.contenthash, a.id]);
          expect(a.id).toBe(eventId(a.time, a.idempotencykey, a.contenthash));
          expect(timeOf(a.id)).toBe(Date.parse(a.time));
        }),
        RUNS,
      );
    },
  );
});

describe('X13: what names the fact', () => {
  it.each(named)('%s: another value in any key field, or none, is another key', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data: object) => {
        const { key } = identityOf(contract, data);
        for (const field of keyFields(contract, data)) {
          const path = field.split('.');
          const other = changed(data, path, another(valueAt(data, path)));
          expect(identityOf(contract, other).key, field).not.toBe(key);
          if (valueAt(data, path) === undefined) continue;
          expect(identify(contract, changed(data, path, undefined)), field).not.toMatchObject({
            value: { key },
          });
        }
      }),
      RUNS,
    );
  });

  it.each(named)('%s: the key depends on nothing but its fields', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), documentOf(contract), (data: object, other: object) => {
        const isWeak = keyParts(contract, data)?.composite;
        const base = isWeak ? changed(other, ['businessRef'], undefined) : other;
        let mixed = base;
        for (const path of keyFields(contract, data).map((it) => it.split('.'))) {
          const value = valueAt(data, path);
          const [parent = ''] = path;
          if (path.length > 1 && valueAt(mixed, [parent]) === undefined && value !== undefined)
            mixed = { ...mixed, [parent]: {} };
          if (valueAt(mixed, path) !== value) mixed = changed(mixed, path, value);
        }
        expect(identityOf(contract, mixed).key).toBe(identityOf(contract, data).key);
      }),
      RUNS,
    );
  });

  it('a boundary between two fields is no character of either', () => {
    const plain = { ...OperationCompletedV1.example };
    const one = { ...plain, workOrderId: 'A|B', operationId: 'C' };
    const two = { ...plain, workOrderId: 'A', operationId: 'B|C' };
    expect(identityOf(OperationCompletedV1, one).key).not.toBe(identityOf(OperationCompletedV1, two).key);
    expect(keyOf(['A|B', 'C'])).not.toBe(keyOf(['A', 'B|C']));
    expect(keyOf(['A","B'])).not.toBe(keyOf(['A', 'B']));
    expect(keyOf(['null'])).not.toBe(keyOf([null]));
    expect(keyOf(['A', null])).not.toBe(keyOf([null, 'A']));
  });

  it('different lists of texts and nulls have different keys', () => {
    const lists = fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 4 });
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(keyOf(a) === keyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { seed: 202, numRuns: 2000 },
    );
  });

  it('a weak key is never a strong one, even of the same values', () => {
    const { businessRef: _, ...weak } = ConsumedV1.example;
    expect(identityOf(ConsumedV1, weak).composite).toBe(true);
    expect(keyParts(ConsumedV1, weak)?.parts.slice(0, 4)).toEqual([
      '1',
      'material.consumed',
      'NW-01',
      'composite',
    ]);
    expect(keyParts(ConsumedV1, ConsumedV1.example)?.parts).toEqual([
      ...['1', 'material.consumed', 'NW-01', 'T', 'mes-1', 'consumption', 'C-20260310-0042'],
      null,
    ]);
  });

  it('a fact without plant has null in its place, and so has an optional key field', () => {
    expect(keyParts(ItemV1, ItemV1.example)?.parts).toEqual([
      ...['1', 'master-data.item', null, 'M', 'PNT-3020', '3'],
    ]);
    expect(keyParts(StockBalanceV1, StockBalanceV1.example)?.parts).toEqual([
      ...['1', 'inventory.stock-balance', 'NW-01', 'S', 'odoo', 'WH-STOCK', 'TUB-CRMO-254', 'HEAT-5512'],
      ...['unrestricted', null, null, '2026-03-10T22:00:00.000Z'],
    ]);
  });

  it('a transaction without reference and without weak key can not be named', () => {
    const { businessRef: _, ...nameless } = MovedV1.example;
    expect(identify(MovedV1, nameless)).toMatchObject({
      ok: false,
      issues: [{ code: 'IDENTITY_MISSING', contract: 'inventory.moved.v1', path: '/businessRef' }],
    });
  });
});

describe('the recipe', () => {
  it('says in data all that another language needs', () => {
    expect(identityRecipe(ConsumedV1)).toEqual({
      name: 'material.consumed',
      basis: 'T',
      fields: ['businessRef.system', 'businessRef.objectType', 'businessRef.id', 'businessRef.line'],
      fallback: {
        basis: 'composite',
        fields: [
          ...['workOrderId', 'operationId', 'itemId', 'lotNumber', 'occurredAt', 'quantity.value'],
          'quantity.unit',
        ],
      },
      sets: ['/serials'],
      notHashed: ['extensions', 'notes', 'sourceReferences', 'timeSource'],
      algorithm: 'k1',
    });
  });
});
