import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ConsumedV1,
  contracts,
  createReader,
  eventId,
  ItemV1,
  identify,
  MovedV1,
  OperationCompletedV1,
  type Profile,
} from '../../src/index.js';
import { documentOf } from '../arbitrary.js';
import { changed, leaves, respelled, valueAt } from './change.js';
import { events, good, issuesOf, sealed } from './telling.js';

const reader = createReader(contracts);
const event = sealed(ConsumedV1, ConsumedV1.example);
const found = (value: unknown, profile: Profile = 'write') =>
  issuesOf(reader.check(value, profile)).map((it) => `${it.code} ${it.path}`);

describe('what is no event', () => {
  it.each([null, 7, 'text', [], [event], undefined, true])('%j is no object', (value) => {
    for (const profile of ['write', 'read'] as const) {
      expect(found(value, profile)).toEqual(['NOT_AN_OBJECT ']);
      expect(issuesOf(reader.checkEvent(value, profile))[0]?.code).toBe('NOT_AN_OBJECT');
    }
  });

  it('an event of an unknown type is told the near ones', () => {
    const type = 'org.w3id.mfg.material.consumed.v7';
    expect(issuesOf(reader.check({ ...event, type }))[0]).toMatchObject({
      code: 'UNKNOWN_CONTRACT',
      path: '/type',
      found: `"${type}"`,
      wanted: 'org.w3id.mfg.material.consumed.v1',
    });
    expect(found({ ...event, type: 'com.acme.thing.v1' })).toEqual(['UNKNOWN_CONTRACT /type']);
    expect(found({ ...event, type: 7 })).toEqual(['WRONG_TYPE /type']);
  });

  it('an entity of an unknown kind is told the known ones', () => {
    expect(issuesOf(reader.check({ entityType: 'unicorn' }))).toMatchObject([
      {
        code: 'UNKNOWN_CONTRACT',
        path: '/entityType',
        wanted: expect.stringMatching(/^one of .*item, .*workOrder/),
      },
    ]);
  });

  it.each([null, 7, 'text', [1]])('data that are %j are no object', (data) => {
    expect(found({ ...event, data })).toEqual(['WRONG_TYPE /data']);
    expect(found({ ...event, data }, 'read')).toEqual(['WRONG_TYPE /data']);
  });

  it('an event too deep is refused before it is walked', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = { deep };
    const data = { ...ConsumedV1.example, extensions: { 'com.acme.x': deep } };
    for (const profile of ['write', 'read'] as const)
      expect(found({ ...event, data }, profile).map((it) => it.split(' ')[0])).toEqual(['TOO_DEEP']);
  });
});

describe('null on reading', () => {
  it('in an optional field is absent, and that is told', () => {
    const { lotNumber: _, ...data } = MovedV1.example;
    const told = { ...sealed(MovedV1, data), data: { ...data, lotNumber: null }, causationid: null };
    const read = good(reader.checkEvent(told, 'read'));
    expect(read.event.data).toEqual(data);
    expect(read.event).not.toHaveProperty('causationid');
    expect(read.normalised).toEqual([
      { path: '/causationid', from: 'null', to: 'absent' },
      { path: '/data/lotNumber', from: 'null', to: 'absent' },
    ]);
  });

  it('in a required field is an error', () => {
    const data = { ...ConsumedV1.example, itemId: null };
    expect(found({ ...event, data }, 'read')).toEqual(['WRONG_TYPE /data/itemId']);
  });

  it('is refused on writing', () => {
    const data = { ...ConsumedV1.example, lotNumber: null };
    expect(found({ ...event, data })).toEqual(['WRONG_TYPE /data/lotNumber']);
  });
});

describe('what a later version of a contract may say', () => {
  it('an unknown field survives reading and is refused on writing', () => {
    const data = {
      ...ConsumedV1.example,
      colour: 'red',
      from: { ...ConsumedV1.example.from, shelf: { row: 2 } },
    };
    const identity = good(identify(ConsumedV1, data));
    const told = sealedAgain(data, identity.contentHash);
    expect(good(reader.checkEvent(told, 'read')).event.data).toEqual(data);
    expect(found(told)).toEqual(['UNKNOWN_FIELD /data/from/shelf', 'UNKNOWN_FIELD /data/colour']);
  });

  it('an unknown word of a closed list survives reading and is refused on writing', () => {
    const data = { ...MovedV1.example, movementKind: 'teleported' };
    const told = { ...sealed(MovedV1, MovedV1.example), ...rehashed(MovedV1, data) };
    expect(good(reader.checkEvent(told, 'read')).event.data).toEqual(data);
    expect(found(told)).toEqual(['NOT_IN_LIST /data/movementKind']);
    const noWord = { ...data, movementKind: 'Not A Word' };
    expect(found({ ...told, data: noWord }, 'read')).toEqual(['MALFORMED /data/movementKind']);
  });

  const rehashed = (contract: typeof MovedV1 | typeof ConsumedV1, data: object) => {
    const { contentHash } = good(identify(contract, data));
    return { data, contenthash: contentHash, id: idOf(contract, data) };
  };
  const sealedAgain = (data: object, contenthash: string) => ({
    ...event,
    data,
    contenthash,
    id: idOf(ConsumedV1, data),
  });
});

describe('other spellings on reading', () => {
  const data = { ...OperationCompletedV1.example, runSeconds: 60 };
  const strict = sealed(OperationCompletedV1, data);
  const told = { ...strict, data: respelled(OperationCompletedV1.data, data) };

  it('are canonical afterwards, and every one is told with its place', () => {
    const read = good(reader.checkEvent(told, 'read'));
    expect(read.event).toEqual(strict);
    expect(read.normalised).toContainEqual({ path: '/data/total/good/value', from: '6.0', to: '6' });
    expect(read.normalised).toContainEqual({
      path: '/data/endedAt',
      from: '2026-03-10T16:32:15+05:30',
      to: '2026-03-10T11:02:15.000Z',
    });
  });

  it('are refused on writing', () => {
    expect(found(told)).toContain('MALFORMED /data/total/good/value');
  });

  it('an instant finer than a millisecond is not rounded but refused', () => {
    const fine = { ...data, endedAt: '2026-03-10T11:02:15.0001Z' };
    expect(found({ ...strict, data: fine }, 'read')).not.toEqual([]);
  });

  it('never touch a text that only looks like a number', () => {
    const lot = { ...ConsumedV1.example, lotNumber: '010.50' };
    const read = good(reader.checkEvent(sealed(ConsumedV1, lot), 'read'));
    expect(read.event.data).toMatchObject({ lotNumber: '010.50' });
    expect(read.normalised).toEqual([]);
  });
});

describe('entities', () => {
  it('are known by their kind and read like events', () => {
    const item = { ...ItemV1.example, updatedAt: '2026-03-02T08:15:00+01:00', gtins: null };
    const { gtins: _, ...rest } = ItemV1.example;
    expect(good(reader.check(item, 'read'))).toEqual({
      contract: ItemV1,
      entity: rest,
      normalised: [
        { path: '/gtins', from: 'null', to: 'absent' },
        { path: '/updatedAt', from: '2026-03-02T08:15:00+01:00', to: '2026-03-02T07:15:00.000Z' },
      ],
    });
  });
});

describe('a reader never throws', () => {
  const wrong = fc.constantFrom(
    null,
    7,
    1.5,
    '',
    '\ud800',
    'x'.repeat(2000),
    [],
    {},
    [[{}]],
    true,
    -1,
    '__proto__',
  );

  it.each(events)('%s: whatever one leaf is replaced with', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), wrong, fc.nat(), (data, value, at) => {
        const told = sealed(contract, data);
        const places = leaves(told);
        const path = places[at % places.length] ?? [];
        fc.pre(valueAt(told, path) !== value);
        for (const profile of ['write', 'read'] as const) {
          const result = reader.check(changed(told, path, value), profile);
          for (const it of issuesOf(result)) expect(it.found.length).toBeLessThanOrEqual(200);
        }
      }),
      { seed: 242, numRuns: 300 },
    );
  });
});

const idOf = (contract: typeof MovedV1 | typeof ConsumedV1, data: object): string => {
  const { key, contentHash } = good(identify(contract, data));
  return eventId((data as { occurredAt: string }).occurredAt, key, contentHash);
};
