import { ScrapDeclaredV1 } from '../../printed/index.js';
import { ScrapReason } from '../../vocabulary/reason.js';
import type { OrderFamily } from '../families.js';
import { defineOdooMap } from '../odoo-map.js';
import type { MrpProduction } from '../records/mrp-production.js';
import type { MrpWorkorder } from '../records/mrp-workorder.js';
import type { StockLot } from '../records/stock-lot.js';
import type { StockScrap } from '../records/stock-scrap.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import {
  eventTold,
  lotNumberOf,
  orderCode,
  place,
  recordRef,
  shortText,
  statusAt,
  stepNamed,
} from './commons.js';

/** A scrap with what the map asks about it. */
export interface DoneScrap extends StockScrap {
  readonly lot: StockLot | undefined;
  readonly order: MrpProduction | undefined;
  readonly family: OrderFamily | undefined;
  readonly workorder: MrpWorkorder | undefined;
}

type Reason = {
  code: (typeof ScrapReason)['static'];
  source?: { system: string; code: string; text?: string };
};

/** From 18 on a tag names the reason; before, it is free text, which is a remark and no code. */
function reasonOf(scrap: DoneScrap, at: Mapping): Reason {
  const tag = scrap.scrap_reason_tag_ids?.[0];
  if (tag === undefined) return { code: 'unclassified' };
  const row = siteRow(at, 'scrapReasons', 'scrap_reason_tag_ids', tag, `reason tag ${tag}`);
  const source = { system: at.view.site.system, code: String(tag) };
  const known = ScrapReason.enum.find((it) => it === row?.code);
  return known
    ? { code: known, source }
    : complain(
        at,
        'SITE_UNKNOWN',
        'scrap_reason_tag_ids',
        row?.code,
        `one of ${ScrapReason.enum.join(', ')}`,
      );
}

const { absent, code, derived, quantity, required } = rulesFor<DoneScrap>();

/** A done scrap order says what was lost, where it lay and for which order. */
export const ScrapDeclaredFromStockScrap = defineOdooMap<DoneScrap, (typeof ScrapDeclaredV1)['data']>({
  contract: ScrapDeclaredV1,
  model: 'stock.scrap',
  takes: 'scrap orders in state done',

  fields: {
    ...eventTold<DoneScrap>('stock.scrap'),
    notes: derived(['origin'], 'the reason in somebody’s own words', (it) => shortText(it.origin, 1000)),
    businessRef: derived(['id'], 'the scrap order is the transaction', (it, at) =>
      recordRef(at, 'stock.scrap', it.id),
    ),
    scrapKind: derived(
      ['production_id', 'product_id'],
      'product of the order, component of the order, or stock',
      (it) => {
        if (!it.production_id) return 'stock';
        return it.order?.product_id.id === it.product_id.id ? 'product' : 'component';
      },
    ),
    itemId: code('product_id', 'items'),
    lotNumber: lotNumberOf<DoneScrap>(),
    quantity: quantity('scrap_qty', 'product_uom_id'),
    reason: derived(
      ['scrap_reason_tag_ids'],
      'the reason tag (from 18 on) through the site table "scrapReasons"',
      reasonOf,
    ),
    occurredAt: required('date_done'),
    workOrderId: derived(
      ['production_id'],
      'mrp.production name before any split into backorders',
      (it, at) => (it.production_id ? orderCode(at, 'production_id', it.family?.name) : undefined),
    ),
    operationId: derived(['workorder_id'], 'the operation of the work order', (it, at) =>
      it.workorder_id && it.production_id
        ? stepNamed(at, 'workorder_id', it.workorder_id, it.workorder)
        : undefined,
    ),
    from: place<DoneScrap>('location_id'),
    fromStatus: statusAt<DoneScrap>('location_id'),
    scrapLocation: place<DoneScrap>('scrap_location_id'),
    recoverableValue: absent('Odoo does not say what the scrap still brings.'),
    nonconformanceId: absent('Quality alerts are not part of Odoo Community.'),
  },
});
