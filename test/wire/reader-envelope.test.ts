import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConsumedV1, contracts, createReader, type Profile, WorkOrderReleasedV1 } from '../../src/index.js';
import { documentOf } from '../arbitrary.js';
import { events, issuesOf, sealed } from './telling.js';

const reader = createReader(contracts);
const event = sealed(ConsumedV1, ConsumedV1.example);
const found = (value: unknown, profile: Profile = 'write') =>
  issuesOf(reader.check(value, profile)).map((it) => `${it.code} ${it.path}`);

describe('an envelope that was tampered with', () => {
  const OTHERS = {
    plantid: 'NW-02',
    time: '2026-03-10T11:02:15.001Z',
    idempotencykey: `k1-${'0'.repeat(64)}`,
    contenthash: `sha256-${'0'.repeat(64)}`,
    id: '01KKBXVD000000000000000000',
    subjectversion: 2147483647,
  };
  const CODES = {
    plantid: 'ENVELOPE_MISMATCH',
    time: 'ENVELOPE_MISMATCH',
    idempotencykey: 'IDENTITY_WRONG',
    contenthash: 'IDENTITY_WRONG',
    id: 'IDENTITY_WRONG',
    subjectversion: 'ENVELOPE_MISMATCH',
  };

  it.each(events)('%s: every single attribute that follows from the data is looked at', (_, contract) => {
    const followers = Object.keys(OTHERS).filter((it) => it !== 'subjectversion' || contract.revision);
    fc.assert(
      fc.property(
        documentOf(contract),
        fc.constantFrom(...(followers as (keyof typeof OTHERS)[])),
        fc.constantFrom('write', 'read'),
        (data, name, profile) => {
          const told = sealed(contract, data);
          fc.pre(told[name] !== OTHERS[name]);
          const issues = issuesOf(reader.checkEvent({ ...told, [name]: OTHERS[name] }, profile));
          expect(issues.map((it) => [it.code, it.path])).toEqual([[CODES[name], `/${name}`]]);
        },
      ),
      { seed: 241, numRuns: 300 },
    );
  });

  it('a strong key is not called weak, nor a weak one strong', () => {
    const { businessRef: _, ...data } = ConsumedV1.example;
    const { identitybasis: __, ...unmarked } = sealed(ConsumedV1, data);
    expect(found({ ...event, identitybasis: 'composite' })).toEqual(['IDENTITY_WRONG /identitybasis']);
    expect(found(unmarked)).toEqual(['IDENTITY_WRONG /identitybasis']);
  });

  it('a changed word in the data no longer fits its hash', () => {
    const data = { ...ConsumedV1.example, from: { plantId: 'NW-01', locationId: 'WH-OTHER' } };
    expect(found({ ...event, data })).toEqual(['IDENTITY_WRONG /contenthash']);
  });

  it('a removed revision is missed, and one too many is found', () => {
    const { subjectversion: _, ...bare } = sealed(WorkOrderReleasedV1, WorkOrderReleasedV1.example);
    expect(found(bare)).toEqual(['ENVELOPE_MISMATCH /subjectversion']);
  });

  it('every attribute that is required is missed when it is gone', () => {
    const optional = ['causationid', 'sequence', 'subjectversion', 'processmode', 'identitybasis'];
    for (const name of Object.keys(event).filter((it) => !optional.includes(it) && it !== 'type')) {
      const { [name as 'id']: _, ...rest } = event;
      expect(found(rest)).toContain(`REQUIRED_MISSING /${name}`);
    }
  });
});

describe('attributes of other people', () => {
  it.each(['a', 'traceid2', 'x1234567890123456789'])('%s passes a reader, and no writer', (name) => {
    for (const value of ['x', true, 7]) {
      expect(found({ ...event, [name]: value }, 'read')).toEqual([]);
      expect(found({ ...event, [name]: value })).toEqual([`UNKNOWN_FIELD /${name}`]);
    }
  });

  it.each(['camelCase', 'with-dash', 'with_line', 'x'.repeat(21), 'é', ''])('%j is no such name', (name) => {
    expect(found({ ...event, [name]: 'x' }, 'read')).toEqual([`FORBIDDEN_NAME /${name}`]);
  });

  it.each([[null], [1.5], [{ a: 1 }], [[1]]])('the value %j is no scalar', (value) => {
    expect(found({ ...event, other: value }, 'read')).toEqual(['WRONG_TYPE /other']);
  });
});
