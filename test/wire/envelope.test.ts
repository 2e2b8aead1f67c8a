import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BalanceReportedV1,
  ConsumedV1,
  contracts,
  createReader,
  eventType,
  MovedV1,
  OperationCompletedV1,
  schemaId,
  seal,
  WorkOrderReleasedV1,
} from '../../src/index.js';
import { subjectOf } from '../../src/wire/envelope.js';
import { documentOf } from '../arbitrary.js';
import { events, good, issuesOf, sealed, TELLING } from './telling.js';

const reader = createReader(contracts);

describe('an event in its envelope', () => {
  it.each(events)('%s: is read back as it was sealed, by writers and by readers', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data) => {
        const event = sealed(contract, data);
        for (const profile of ['write', 'read'] as const) {
          const sent = JSON.parse(JSON.stringify(event));
          expect(good(reader.checkEvent(sent, profile))).toEqual({ contract, event, normalised: [] });
        }
      }),
      { seed: 231, numRuns: 300 },
    );
  });

  it('says everything that follows from its data', () => {
    expect(sealed(OperationCompletedV1, OperationCompletedV1.example)).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-7][0-9A-Z]{25}$/),
      source: TELLING.source,
      type: 'org.w3id.mfg.production.operation-completed.v1',
      subject: 'workorder/WH-MO-00001/operation/TIG-WELD',
      time: '2026-03-10T11:02:15.000Z',
      dataschema: 'https://w3id.org/mfg/production/operation-completed/v1.json',
      datacontenttype: 'application/json',
      recordedtime: TELLING.recordedAt,
      idempotencykey: expect.stringMatching(/^k1-[0-9a-f]{64}$/),
      contenthash: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      plantid: 'NW-01',
      utcoffset: '+01:00',
      partitionkey: 'NW-01|wo|WH-MO-00001',
      correlationid: 'WH-MO-00001',
      dataclassification: 'internal',
      data: OperationCompletedV1.example,
    });
  });

  it('says what its teller adds, and nothing that was not said', () => {
    const said = {
      correlationId: 'flow-7',
      causationId: 'cause-7',
      sequence: 42,
      processMode: 'replay',
      dataClassification: 'confidential',
    } as const;
    expect(sealed(OperationCompletedV1, OperationCompletedV1.example, said)).toMatchObject({
      correlationid: 'flow-7',
      causationid: 'cause-7',
      sequence: '00000000000000000042',
      processmode: 'replay',
      dataclassification: 'confidential',
    });
  });

  it('carries the revision of a thing that has revisions', () => {
    const data = { ...WorkOrderReleasedV1.example, revision: 3 };
    expect(sealed(WorkOrderReleasedV1, data)).toMatchObject({ subjectversion: 3 });
    expect(sealed(ConsumedV1, ConsumedV1.example)).not.toHaveProperty('subjectversion');
  });

  it('says so when its key is weak', () => {
    const { businessRef: _, ...weak } = ConsumedV1.example;
    expect(sealed(ConsumedV1, weak)).toMatchObject({ identitybasis: 'composite' });
    expect(sealed(ConsumedV1, ConsumedV1.example)).not.toHaveProperty('identitybasis');
  });

  it('is not made of data that break the contract', () => {
    const { quantity: _, ...wrong } = ConsumedV1.example;
    expect(issuesOf(seal(ConsumedV1, wrong as never, TELLING))).toMatchObject([
      { code: 'REQUIRED_MISSING', path: '/quantity' },
    ]);
  });
});

describe('the subject', () => {
  const lot = { itemId: 'I-1', lotNumber: 'Los 7/é', plantId: 'P' };

  it('percent-encodes what no path may hold', () => {
    expect(subjectOf(MovedV1 as never, lot)).toBe('inventory/I-1/Los%207%2F%C3%A9');
  });

  it('is the first template whose fields are all there', () => {
    expect(subjectOf(MovedV1 as never, { itemId: 'I-1' })).toBe('inventory/I-1');
    expect(subjectOf(BalanceReportedV1 as never, { plantId: 'P', scopeId: 'ALL' })).toBe(
      'inventorybalance/P/ALL',
    );
  });

  it('keeps a lot in one partition, and goods without lot in that of their item', () => {
    const { lotNumber: _, ...noLot } = MovedV1.example;
    expect(sealed(MovedV1, MovedV1.example).partitionkey).toBe('NW-01|inv|TUB-CRMO-254~HEAT-5518');
    expect(sealed(MovedV1, noLot).partitionkey).toBe('NW-01|inv|TUB-CRMO-254');
  });
});

describe('the names of a contract', () => {
  it('are one event type and one schema id', () => {
    expect(eventType(MovedV1)).toBe('org.w3id.mfg.inventory.moved.v1');
    expect(schemaId(MovedV1)).toBe('https://w3id.org/mfg/inventory/moved/v1.json');
  });
});
