import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createReader,
  differences,
  type FactRegister,
  meet,
  memoryRegister,
  OperationCompletedV1,
  type Outcome,
  seriesOf,
  WorkOrderReleasedV1,
} from '../../src/index.js';
import { another, changed, leaves, turned, valueAt } from './change.js';
import { StirredV1, StirredV2, StirredV3, UPCASTS } from './made-up.js';
import { good, sealed } from './telling.js';

const completed = (change: Partial<typeof OperationCompletedV1.example> = {}) =>
  sealed(OperationCompletedV1, { ...OperationCompletedV1.example, ...change });
const released = (revision: number) =>
  sealed(WorkOrderReleasedV1, { ...WorkOrderReleasedV1.example, revision });
const meetAll = (
  events: readonly ReturnType<typeof completed>[],
  register: FactRegister = memoryRegister(),
) => events.map((it) => meet(register, OperationCompletedV1, it));
const meetReleases = (revisions: readonly number[]): Outcome[] => {
  const register = memoryRegister();
  return revisions.map((it) => meet(register, WorkOrderReleasedV1, released(it)));
};

describe('meeting an event', () => {
  it('the same fact in the same words is a duplicate, whoever tells it', () => {
    const again = sealed(OperationCompletedV1, turned(OperationCompletedV1.example), {
      source: 'https://acme.example/plants/NW-01/systems/odoo',
      recordedAt: '2027-01-01T00:00:00.000Z',
    });
    expect(meetAll([completed(), again])).toEqual([{ outcome: 'first' }, { outcome: 'duplicate' }]);
  });

  it('the same fact in other words is a conflict that names the fields', () => {
    const total = { good: { value: '7', unit: 'C62' }, rework: { value: '1', unit: 'C62' } };
    expect(meetAll([completed(), completed({ total, runSeconds: 8916 })])[1]).toEqual({
      outcome: 'conflict',
      differs: ['/runSeconds', '/total/good/value', '/total/rework', '/total/scrap'],
    });
  });

  it('a conflict leaves the first telling standing', () => {
    const [a, b] = [completed(), completed({ runSeconds: 1 })];
    expect(meetAll([a, b, b, a]).map((it) => it.outcome)).toEqual([
      'first',
      'conflict',
      'conflict',
      'duplicate',
    ]);
  });

  it('another fact is first as well', () => {
    expect(meetAll([completed(), completed({ runNo: 2 })]).map((it) => it.outcome)).toEqual([
      'first',
      'first',
    ]);
  });

  it('remarks make no conflict', () => {
    expect(meetAll([completed(), completed({ notes: 'Told by phone.' })])[1]).toEqual({
      outcome: 'duplicate',
    });
  });
});

describe('revisions', () => {
  it('a revision that comes late is superseded by the latest one', () => {
    expect(meetReleases([1, 3, 2, 4])).toEqual([
      { outcome: 'first' },
      { outcome: 'first' },
      { outcome: 'superseded', by: 3 },
      { outcome: 'first' },
    ]);
  });

  it('of one order share a series, which a fact without revisions has not', () => {
    const [one, two] = [1, 2].map((it) => seriesOf(WorkOrderReleasedV1, released(it).data));
    expect(one?.series).toBe(two?.series);
    expect([one?.revision, two?.revision]).toEqual([1, 2]);
    const other = { ...WorkOrderReleasedV1.example, workOrderId: 'WH-MO-00008' };
    expect(seriesOf(WorkOrderReleasedV1, other)?.series).not.toBe(one?.series);
    expect(seriesOf(OperationCompletedV1, OperationCompletedV1.example)).toBeUndefined();
  });

  it('in any order each is met once, and superseded by the latest that came before it', () => {
    const revisions = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(revisions, (order) => {
        const outcomes = meetReleases(order);
        const counted = outcomes.filter((it) => it.outcome !== 'duplicate');
        expect(counted).toHaveLength(new Set(order).size);
        outcomes.forEach((it, i) => {
          const before = order.slice(0, i);
          const latest = Math.max(0, ...before);
          const revision = order[i] ?? 0;
          if (before.includes(revision)) expect(it).toEqual({ outcome: 'duplicate' });
          else if (latest > revision) expect(it).toEqual({ outcome: 'superseded', by: latest });
          else expect(it).toEqual({ outcome: 'first' });
        });
      }),
      { seed: 221, numRuns: 200 },
    );
  });
});

describe('the order of arrival', () => {
  const told = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })), {
    maxLength: 8,
  });
  const tally = (outcomes: readonly Outcome[]) =>
    Object.fromEntries(
      ['first', 'duplicate', 'conflict'].map((it) => [it, outcomes.filter((o) => o.outcome === it).length]),
    );

  it('changes nothing where every fact is told in the same words', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }), fc.nat(), (runs, turn) => {
        const events = runs.map((runNo) => completed({ runNo }));
        const at = runs.length === 0 ? 0 : turn % runs.length;
        const shuffled = [...events.slice(at), ...events.slice(0, at)].reverse();
        expect(tally(meetAll(shuffled))).toEqual(tally(meetAll(events)));
      }),
      { seed: 222, numRuns: 100 },
    );
  });

  it('does not change how many facts there are, nor which of them are disputed', () => {
    const disputed = (events: readonly ReturnType<typeof completed>[]) => {
      const outcomes = meetAll(events);
      const keys = events
        .filter((_, i) => outcomes[i]?.outcome === 'conflict')
        .map((it) => it.idempotencykey);
      return { facts: tally(outcomes).first, disputed: [...new Set(keys)].sort() };
    };
    fc.assert(
      fc.property(told, (tellings) => {
        const events = tellings.map(([runNo, runSeconds]) => completed({ runNo, runSeconds }));
        expect(disputed([...events].reverse())).toEqual(disputed(events));
      }),
      { seed: 223, numRuns: 100 },
    );
  });
});

describe('two versions of one contract', () => {
  it('a fact told in version 1 and again in version 3 is one fact', () => {
    const reader = createReader([StirredV1, StirredV2, StirredV3], UPCASTS);
    const old = good(reader.checkEvent(sealed(StirredV1, StirredV1.example)));
    const lifted = { ...StirredV1.example, direction: 'unknown', rounds: 1 } as const;
    const now = good(reader.checkEvent(sealed(StirredV3, lifted)));
    const other = good(reader.checkEvent(sealed(StirredV3, { ...lifted, rounds: 2 })));
    const register = memoryRegister();
    const outcomes = [old, now, other].map((it) => meet(register, it.contract, it.event));
    expect(outcomes).toEqual([
      { outcome: 'first' },
      { outcome: 'duplicate' },
      { outcome: 'conflict', differs: ['/rounds'] },
    ]);
  });
});

describe('the differences of two values', () => {
  const names = fc.constantFrom('a', 'b', 'a/b', '~', 'constructor', 'toString', '__proto__', '');
  const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(1, 2, 'x', true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));

  it('are none between a value and its copy, and the same from both sides', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(differences(a, turned(structuredClone(a)))).toEqual([]);
        expect(differences(a, b)).toEqual(differences(b, a));
      }),
      { seed: 224, numRuns: 1000 },
    );
  });

  it('are none exactly when both are the same value', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(differences(a, b).length === 0).toBe(isSame);
      }),
      { seed: 225, numRuns: 1000 },
    );
  });

  it('one changed leaf is one difference, at its place', () => {
    const { example } = WorkOrderReleasedV1;
    for (const path of leaves(example)) {
      const other = changed(example, path, another(valueAt(example, path)));
      expect(differences(example, other)).toEqual([`/${path.join('/')}`]);
    }
    expect(leaves(example).length).toBeGreaterThan(20);
  });

  it.each([
    [{ 'a/b': 1 }, {}, ['/a~1b']],
    [{ '~': { x: 1 } }, { '~': { x: 2 } }, ['/~0/x']],
    [[1, 2], [1, 3], ['/1']],
    [[1, 2], [1], ['']],
    [{ a: [] }, { a: {} }, ['/a']],
    [{ a: null }, {}, ['/a']],
    [{ constructor: 1 }, {}, ['/constructor']],
    [{}, { toString: { a: 1 } }, ['/toString']],
    [JSON.parse('{"__proto__": {}}'), {}, ['/__proto__']],
  ])('of %j and %j are %j', (a, b, pointers) => {
    expect(differences(a, b)).toEqual(pointers);
  });

  /** Fields in order, as pairs: a field named `__proto__` is one like any other. */
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, it]) => [name, sorted(it)]);
    return { fields: fields.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) };
  };
});
