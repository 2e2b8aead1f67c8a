import { HoldPlacedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { type LotTransfer, lotTransfer } from './lot-transfer.js';

/** Held lots are carried to the quarantine of the site, from each place where they are known to lie. */
export const HoldPlacedToStockPicking = defineOdooPlan({
  contract: HoldPlacedV1,
  model: 'stock.picking',
  says: 'For each lot and place, an internal transfer to the quarantine of the site file.',

  steps: (data, at) => {
    const { lots, scopeKind } = data.scope;
    const { quarantine } = at.view.site;
    if (!lots)
      return notPlanned(`Odoo has no holds, and a ${scopeKind} does not say which lots to set aside.`);
    if (!quarantine) return notPlanned('Odoo has no holds, and the site file names no "quarantine".');
    const places = at.goods?.places;
    if (!places) return notPlanned('Where the lots lie has to be told: give the option "goods" (--stock).');
    const to = { locationId: quarantine.code };
    const unknown = lots.find((it) => places(it.itemId, it.lotNumber).length === 0);
    if (unknown) return notPlanned(`Nobody has told where lot ${unknown.lotNumber} lies.`);
    const everywhere = lots.flatMap((it) => places(it.itemId, it.lotNumber));
    const abroad = everywhere.find((it) => it.plantId !== data.plantId);
    if (abroad) return notPlanned(`Some of it lies in plant ${abroad.plantId}, which has books of its own.`);
    const carried = lots.flatMap((lot, i): LotTransfer[] =>
      places(lot.itemId, lot.lotNumber)
        .filter((place) => place.locationId !== quarantine.code)
        .map((from) => ({
          itemId: lot.itemId,
          lotNumber: lot.lotNumber,
          from,
          to,
          origin: data.holdId,
          path: `/scope/lots/${i}`,
        })),
    );
    if (carried.length === 0) return notPlanned('Nothing of the lots lies outside the quarantine.');
    return carried.flatMap((it, i) => lotTransfer(at, it, i + 1));
  },
});
