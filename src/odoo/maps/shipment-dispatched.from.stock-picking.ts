import { ShipmentDispatchedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { type Mapping, rulesFor, siteQuantity, siteRow } from '../rules.js';
import type { TransferLine } from '../transfers.js';
import { eventTold, orderCode, plantOf, shortText } from './commons.js';
import { type KnownTransfer, lotOf } from './supplier-receipt-posted.from.stock-picking.js';

function shipmentLine(line: TransferLine, index: number, it: KnownTransfer, at: Mapping) {
  const { product_id: product, location_id: from } = line;
  const lot = lotOf(line, it, at);
  const handlingUnit = (line.result_package_id ?? line.package_id)?.label;
  const demand = shortText(it.origin, 128);
  return {
    lineId: String(index + 1),
    itemId: siteRow(at, 'items', 'product_id', product.id, product.label)?.code,
    ...(lot ? { lotNumber: lot.name } : {}),
    quantity: siteQuantity(at, 'quantity', line.quantity, line.product_uom_id),
    from: {
      plantId: plantOf(at, line.company_id),
      locationId: siteRow(at, 'locations', 'location_id', from.id, from.label)?.code,
    },
    ...(handlingUnit === undefined ? {} : { handlingUnit }),
    ...(demand === undefined
      ? {}
      : { demandRef: { system: at.view.site.system, objectType: 'origin', id: demand } }),
  };
}

const { absent, code, constant, derived, required } = rulesFor<KnownTransfer>();

/** A done transfer to a customer has left the plant. */
export const ShipmentDispatchedFromStockPicking = defineOdooMap<
  KnownTransfer,
  (typeof ShipmentDispatchedV1)['data']
>({
  contract: ShipmentDispatchedV1,
  model: 'stock.picking',
  takes: 'done transfers with lines from stock to a customer',

  fields: {
    ...eventTold<KnownTransfer>('stock.picking'),
    shipmentId: derived(['name'], 'with the replacements of "documentNames"', (it, at) =>
      orderCode(at, 'name', it.name),
    ),
    dispatchNo: constant(1, 'what is left behind leaves with a transfer of its own'),
    dispatchedAt: required('date_done'),
    shipToId: code('partner_id', 'partners'),
    lines: derived(['id'], 'stock.move.line, with lots, packages and places', (it, at) =>
      it.lines.map((line, index) => shipmentLine(line, index, it, at)),
    ),
    handlingUnits: derived(['id'], 'the packages of the lines', (it) => {
      const labels = it.lines.flatMap((line) => (line.result_package_id ?? line.package_id)?.label ?? []);
      return labels.length === 0 ? undefined : [...new Set(labels)];
    }),
    carrierId: absent('Carriers come with the delivery module, which this map does not read.'),
    trackingRef: absent('Carriers come with the delivery module, which this map does not read.'),
    asnSent: absent('Odoo sends no despatch advice.'),
  },
});
