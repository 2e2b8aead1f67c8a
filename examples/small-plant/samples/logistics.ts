/** Goods that come from suppliers and leave for customers. */
import { ShipmentDispatchedV1, SupplierReceiptPostedV1 } from '../../../src/printed/index.js';
import { business, SHELF, sample } from './sample.js';

const line = (no: number, lotNumber: string, accepted: string) => ({
  lineId: String(no),
  purchaseOrderId: 'PO-00044',
  purchaseOrderLineId: '10',
  itemId: 'TUB-CRMO-254',
  lotNumber,
  received: { value: accepted, unit: 'MTR' },
  accepted: { value: accepted, unit: 'MTR' },
  rejected: { value: '0', unit: 'MTR' },
  to: SHELF,
  stockStatus: 'unrestricted' as const,
});

export const receivedGoods = sample(
  'receipt from a supplier, two lots and less than ordered',
  SupplierReceiptPostedV1,
  {
    plantId: 'NW-01',
    businessRef: business('GR-1'),
    receiptId: 'GR-1',
    supplierId: 'STEELWORKS',
    purchaseOrderId: 'PO-00044',
    postedAt: '2026-03-10T07:48:00.000Z',
    lines: [line(1, 'HEAT-5518', '70.5'), line(2, 'HEAT-5519', '30')],
  },
  ['move'],
);

export const dispatched = sample(
  'dispatch of a shipment',
  ShipmentDispatchedV1,
  {
    plantId: 'NW-01',
    shipmentId: 'WH-OUT-00019',
    dispatchNo: 1,
    dispatchedAt: '2026-03-12T15:42:00.000Z',
    shipToId: 'SHOP',
    lines: [
      { lineId: '1', itemId: 'FRM-28-ST', lotNumber: 'FRM-2610-01', quantity: { value: '1', unit: 'C62' } },
    ],
  },
  ['move'],
);
