import { describe, expect, it } from 'vitest';
import {
  type Contract,
  contracts,
  LotCreatedV1,
  LotReleasedV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  PurchaseOrderIssuedV1,
  ResultRecordedV1,
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
} from '../../src/index.js';
import { replay } from '../../src/laws/replay.js';
import { at, documentOf, type Line, line } from '../laws/history/line.js';

/** The example of a contract, told with these changes. */
const told = (contract: Contract, changes: object): Line =>
  line(contract as Line['contract'], { ...contract.example, ...changes }, 'erp');

/** What shipments and releases of lots wait for. */
const inspected = [
  told(ResultRecordedV1, { performedAt: at(0) }),
  told(LotReleasedV1, { itemId: 'INSPECTED', decidedAt: at(0) }),
];

/** The state that these facts lead to, and what the tables of states say against them. */
function courseOf(thing: string, lines: readonly Line[]) {
  const { states, violations } = replay([...inspected, ...lines].map(documentOf), { contracts });
  return {
    state: states.find((it) => it.thing === thing && !it.names.includes('INSPECTED'))?.state,
    against: violations.filter((it) => it.law === 'lifecycle').length,
  };
}

describe('a shipment', () => {
  const released = told(ShipmentReleasedV1, { releasedAt: at(1) });
  const truck = (dispatchNo: number) =>
    told(ShipmentDispatchedV1, { dispatchNo, dispatchedAt: at(1 + dispatchNo) });
  const arrived = (milestone: string) => {
    const { reason: _, expectedAt: __, ...rest } = ShipmentMilestoneReportedV1.example;
    return line(ShipmentMilestoneReportedV1, { ...rest, milestone, occurredAt: at(9) });
  };

  it('leaves on as many trucks as it needs', () => {
    expect(courseOf('shipment', [released, truck(1), truck(2)])).toEqual({ state: 'dispatched', against: 0 });
  });

  it('is delivered by the milestone of that name and by no other', () => {
    const away = [released, truck(1)];
    expect(courseOf('shipment', [...away, arrived('delivered')]).state).toBe('delivered');
    expect(courseOf('shipment', [...away, arrived('arrived')]).state).toBe('dispatched');
  });
});

describe('a lot', () => {
  const created = (lotStatus: string) => told(LotCreatedV1, { lotStatus, createdAt: at(1) });
  const decided = (changes: object) => told(LotReleasedV1, { decidedAt: at(2), ...changes });

  it.each(['quarantine', 'restricted', 'released', 'rejected'])('begins as %s where it is told so', (it) => {
    expect(courseOf('lot', [created(it)])).toEqual({ state: it, against: 0 });
  });

  it('is restricted by a release under conditions, and free by the next one without', () => {
    const restricted = decided({ restrictions: ['ship'] });
    const free = decided({ decisionNo: 2, decidedAt: at(3) });
    const lines = [created('quarantine'), restricted];
    expect(courseOf('lot', lines)).toEqual({ state: 'restricted', against: 0 });
    expect(courseOf('lot', [...lines, free])).toEqual({ state: 'released', against: 0 });
  });
});

describe('a purchase order', () => {
  it('that was cancelled is taken up again by its next revision', () => {
    const { example } = PurchaseOrderIssuedV1;
    const name = { purchaseOrderId: example.purchaseOrderId, supplierId: example.supplierId };
    const issued = told(PurchaseOrderIssuedV1, { orderedAt: at(0), issuedAt: at(1) });
    const cancelled = told(PurchaseOrderCancelledV1, { ...name, revision: 2, cancelledAt: at(2) });
    const changed = told(PurchaseOrderChangedV1, {
      ...name,
      revision: 3,
      orderedAt: at(0),
      changedAt: at(3),
    });
    expect(courseOf('purchaseOrder', [issued, cancelled]).state).toBe('cancelled');
    expect(courseOf('purchaseOrder', [issued, cancelled, changed])).toEqual({ state: 'issued', against: 0 });
  });
});
