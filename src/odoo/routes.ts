import type { Books } from './books.js';
import { logisticsRoutes, type TransferDesk } from './logistics-routes.js';
import { machineRoutes } from './machine-routes.js';
import { odooMaps } from './maps/index.js';
import { masterRoutes } from './master-routes.js';
import { applyMap } from './odoo-map.js';
import { lineRole, usageOf } from './posted-line.js';
import { productionRoutes } from './production-routes.js';
import { qualityRoutes } from './quality-routes.js';
import { ProductProduct } from './records/product-product.js';
import { StockLot } from './records/stock-lot.js';
import { type KeptMove, StockMove } from './records/stock-move.js';
import { StockMoveLine } from './records/stock-move-line.js';
import { StockQuant } from './records/stock-quant.js';
import { StockScrap } from './records/stock-scrap.js';
import { answer, type Desk, decoded, incomplete, type Route } from './route.js';
import type { Answer } from './verdict.js';

/** The route of every model that contracts are told from. */
export function routesOf(desk: Desk): Readonly<Record<string, Route>> {
  const { books } = desk;
  const logistics = logisticsRoutes(desk);
  return {
    [ProductProduct.model]: decoded(ProductProduct, books, (it) => productAnswer(it, desk)),
    [StockLot.model]: decoded(StockLot, books, (it) => lotAnswer(it, desk)),
    [StockScrap.model]: decoded(StockScrap, books, (it) => scrapAnswer(it, desk)),
    [StockMove.model]: decoded(StockMove, books, moveAnswer),
    [StockMoveLine.model]: decoded(StockMoveLine, books, (it) => lineAnswer(it, desk, logistics)),
    [StockQuant.model]: decoded(StockQuant, books, (it) => quantAnswer(it, desk)),
    ...logistics.routes,
    ...machineRoutes(desk),
    ...masterRoutes(desk),
    ...qualityRoutes(desk),
    ...productionRoutes(desk),
  };
}

function productAnswer(it: ProductProduct, { books, teller }: Desk): Answer {
  const isMade = books.madeTemplates.has(it.product_tmpl_id.id);
  return answer(teller.tell(odooMaps.item, { ...it, isMade, isUsed: books.usedProducts.has(it.id) }));
}

function lotAnswer(it: StockLot, { books, teller }: Desk): Answer {
  const product = books.products.byId.get(it.product_id.id);
  const [origin, place] = [books.lotOrigins.get(it.id), books.lotPlaces.get(it.id)];
  return answer(teller.tell(odooMaps.lot, { ...it, product, origin, place }));
}

function scrapAnswer(it: StockScrap, { books, teller }: Desk): Answer {
  if (it.state !== 'done') return { skipped: `Not done (state ${it.state}): nothing is lost yet.` };
  const order = books.productions.byId.get(it.production_id?.id ?? 0);
  const family = books.families.get(it.production_id?.id ?? 0);
  const lot = books.lots.byId.get(it.lot_id?.id ?? 0);
  const workorder = books.workorders.byId.get(it.workorder_id?.id ?? 0);
  return answer(teller.tell(odooMaps.scrapDeclared, { ...it, lot, order, family, workorder }));
}

function moveAnswer(it: StockMove): Answer {
  if (it.state !== 'done') return notDone(it);
  if (it.quantity !== 0 && it.move_line_ids.length === 0) {
    return incomplete(StockMove.model, 'move_line_ids', 'no line', 'the lines that say what moved');
  }
  return { skipped: 'Told by its lines (stock.move.line).' };
}

const notDone = ({ state }: { readonly state: string }): Answer => ({
  skipped:
    state === 'cancel'
      ? 'Cancelled: nothing moves.'
      : `Not done (state ${state}): its quantity is planned or reserved.`,
});

function lineAnswer(it: StockMoveLine, desk: Desk, logistics: TransferDesk): Answer {
  const { books, view } = desk;
  if (it.state !== 'done') return notDone(it);
  if (it.quantity === 0) return { skipped: 'Nothing moved: the quantity is zero.' };
  const move = books.moves.byId.get(it.move_id?.id ?? 0);
  if (!move) {
    return incomplete(
      StockMoveLine.model,
      'move_id',
      it.move_id?.label,
      'the move among the answers of stock.move',
    );
  }
  for (const field of ['location_id', 'location_dest_id'] as const) {
    const place = it[field];
    if (usageOf(view, place) === 'unknown') {
      return incomplete(
        StockMoveLine.model,
        field,
        place.label,
        'a location whose usage the site file knows',
      );
    }
  }
  return logistics.lineAnswer(move.picking_id?.id, it.id) ?? postedAnswer(it, move, desk);
}

function postedAnswer(it: StockMoveLine, move: KeptMove, { books, view, teller }: Desk): Answer {
  const [fromUsage, toUsage] = [usageOf(view, it.location_id), usageOf(view, it.location_dest_id)];
  const role = lineRole(move, fromUsage, toUsage);
  if (role === 'scrap') return toldByScrap(move, books);
  const order = books.productions.byId.get((move.raw_material_production_id ?? move.production_id)?.id ?? 0);
  const family = order && books.families.get(order.id);
  const lot = books.lots.byId.get(it.lot_id?.id ?? 0);
  const isFinal = books.finalLines.has(it.id);
  const line = Object.assign(it, { role, move, lot, order, family, fromUsage, toUsage, isFinal });
  if (role === 'consumption') return answer(teller.tell(odooMaps.consumed, line));
  if (role === 'output') return answer(teller.tell(odooMaps.finishedGoodsReceived, line));
  if (role === 'count') return answer(teller.tell(odooMaps.adjusted, line));
  return answer(teller.tell(odooMaps.moved, line));
}

function toldByScrap(move: KeptMove, books: Books): Answer {
  const [ref] = move.scrap_ids;
  const scrap = books.scraps.byId.get(ref?.id ?? 0);
  if (scrap) return { skipped: `Told by stock.scrap ${scrap.name}.` };
  const wanted = 'the scrap order among the answers of stock.scrap';
  return incomplete(StockMoveLine.model, 'move_id', ref?.label ?? ref?.id, wanted);
}

function quantAnswer(it: StockQuant, { books, view, balances, asOf }: Desk): Answer {
  const usage = usageOf(view, it.location_id);
  if (usage === 'unknown') {
    return incomplete(
      StockQuant.model,
      'location_id',
      it.location_id.label,
      'a location whose usage the site file knows',
    );
  }
  if (usage !== 'internal' && usage !== 'transit')
    return { skipped: `The mirror image at a ${usage} location: no stock lies there.` };
  const told = applyMap(
    odooMaps.stockBalance,
    { ...it, lot: books.lots.byId.get(it.lot_id?.id ?? 0), asOf },
    view,
  );
  if (!told.ok) return { issues: told.issues };
  balances.add(told.value);
  return { documents: [] };
}
