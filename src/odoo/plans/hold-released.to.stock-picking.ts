import { HoldReleasedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { lotTransfer } from './lot-transfer.js';

/** Released lots leave the quarantine for the place that the site has for the decision. */
export const HoldReleasedToStockPicking = defineOdooPlan({
  contract: HoldReleasedV1,
  model: 'stock.picking',
  says: 'For each lot, an internal transfer from the quarantine to where the site file sends the decision.',

  steps: (data, at) => {
    const { lots, scopeKind } = data.scopeReleased;
    const { decision, quantity } = data.disposition;
    const { quarantine } = at.view.site;
    if (!lots) return notPlanned(`Odoo has no holds, and a ${scopeKind} does not say which lots to let go.`);
    if (!quarantine) return notPlanned('Odoo has no holds, and the site file names no "quarantine".');
    const isHeldBeside = at.goods?.isHeldBeside;
    if (!isHeldBeside)
      return notPlanned('Whether another hold stands has to be told: give the option "goods" (--holds).');
    const held = lots.find((it) => isHeldBeside(data.holdId, it.itemId, it.lotNumber));
    if (held) return notPlanned(`Another hold covers lot ${held.lotNumber}: it stays in the quarantine.`);
    const to = quarantine.releasedTo.find((it) => it.decision === decision);
    if (!to) return notPlanned(`The site file sends goods with the decision "${decision}" nowhere.`);
    if (quantity && lots.length > 1)
      return notPlanned('One quantity for several lots can not be shared out.');
    return lots.flatMap(({ itemId, lotNumber }, i) =>
      lotTransfer(
        at,
        {
          itemId,
          lotNumber,
          from: { locationId: quarantine.code },
          to: { locationId: to.code },
          quantity,
          origin: data.holdId,
          path: `/scopeReleased/lots/${i}`,
        },
        i + 1,
      ),
    );
  },
});
