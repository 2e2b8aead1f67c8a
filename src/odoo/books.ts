import type { SiteView } from '../sites/site-view.js';
import { type Decoded, decodeAll, decodeAndKeep, type OdooAnswers } from './answers.js';
import { isClosed, type OrderFamily, orderFamilies } from './families.js';
import { latest } from './moments.js';
import { type PartnerRoles, readPartnerRoles } from './partner-roles.js';
import { lineRole, usageOf } from './posted-line.js';
import { type Purchases, readPurchases } from './purchases.js';
import { type RecipeBooks, readRecipeBooks } from './recipe-books.js';
import { decodeRecord } from './record.js';
import { MaintenanceStage } from './records/maintenance.js';
import { MrpProduction } from './records/mrp-production.js';
import { MrpWorkorder } from './records/mrp-workorder.js';
import { ProductProduct } from './records/product-product.js';
import { QcInspectionLine } from './records/quality.js';
import { StockLot } from './records/stock-lot.js';
import { type KeptMove, moveKeeper, StockMove } from './records/stock-move.js';
import { StockMoveLine } from './records/stock-move-line.js';
import { StockPicking } from './records/stock-picking.js';
import { StockQuant } from './records/stock-quant.js';
import { StockScrap } from './records/stock-scrap.js';
import { type RequirementOf, requirementsBy } from './requirement.js';
import { readTimeLogs, type Stretch } from './time-logs.js';
import { createTransfers, type Transfers } from './transfers.js';
import { type OdooVersion, VERSION_MEANINGS } from './versions.js';

/** Where a lot came from: the earliest posting that brought it in. */
export interface LotOrigin {
  readonly date: string;
  readonly family?: OrderFamily;
  readonly supplier?: { readonly id: number; readonly label: string };
}

/**
 * Everything that one record needs to know about others, indexed once. Lines and quants themselves are not
 * kept.
 */
export interface Books {
  readonly version: OdooVersion;
  readonly products: Decoded<ProductProduct>;
  readonly lots: Decoded<StockLot>;
  readonly moves: Decoded<KeptMove>;
  readonly productions: Decoded<MrpProduction>;
  readonly workorders: Decoded<MrpWorkorder>;
  readonly timeLogs: ReadonlyMap<number, readonly Stretch[]>;
  readonly scraps: Decoded<StockScrap>;
  readonly families: ReadonlyMap<number, OrderFamily>;
  /** Where done moves no longer tell what was needed, what the bills of material ask for. */
  readonly requirementOf: RequirementOf | undefined;
  readonly madeTemplates: ReadonlySet<number>;
  readonly usedProducts: ReadonlySet<number>;
  readonly lotOrigins: ReadonlyMap<number, LotOrigin>;
  /** The strictest status of the places where some of a lot lies. */
  readonly lotPlaces: ReadonlyMap<number, string>;
  /** The last receipt of the main product of each closed order. */
  readonly finalLines: ReadonlySet<number>;
  readonly pickings: Decoded<StockPicking>;
  readonly inspectionLines: Decoded<QcInspectionLine>;
  readonly purchases: Purchases;
  readonly transfers: Transfers;
  readonly recipes: RecipeBooks;
  readonly partnerRoles: PartnerRoles;
  /** The stage in which requests of maintenance begin. */
  readonly firstStage: number | undefined;
  /** The latest change or posting that the answers know of. */
  readonly asOf: string | undefined;
}

/** Reads what has to be known before the first record is mapped. */
export async function readBooks(source: OdooAnswers, version: OdooVersion, view: SiteView): Promise<Books> {
  const { answers, lastChange } = watchChanges(source);
  const products = await decodeAll(answers, ProductProduct, version);
  const lots = await decodeAll(answers, StockLot, version);
  const moves = await decodeAndKeep(answers, StockMove, version, moveKeeper());
  const productions = await decodeAll(answers, MrpProduction, version);
  const workorders = await decodeAll(answers, MrpWorkorder, version);
  const scraps = await decodeAll(answers, StockScrap, version);
  const pickings = await decodeAll(answers, StockPicking, version);
  const recipes = await readRecipeBooks(answers, version, products.byId);
  const families = orderFamilies(productions.byId.values());
  const purchases = await readPurchases(answers, version);
  const lines = await readLines(answers, version, view, { moves, families, pickings, purchases });
  return {
    version,
    products,
    lots,
    moves,
    productions,
    workorders,
    timeLogs: await readTimeLogs(answers, version),
    scraps,
    families,
    requirementOf: VERSION_MEANINGS[version].keepsDemand ? undefined : requirementsBy(recipes, view),
    madeTemplates: new Set([...recipes.boms.values()].map((it) => it.product_tmpl_id.id)),
    usedProducts: new Set([...recipes.lines.values()].flat().map((it) => it.product_id.id)),
    lotOrigins: lines.lotOrigins,
    finalLines: lines.finalLines,
    lotPlaces: await readLotPlaces(answers, version, view),
    pickings,
    inspectionLines: await decodeAll(answers, QcInspectionLine, version),
    purchases,
    transfers: lines.transfers,
    recipes,
    partnerRoles: await readPartnerRoles(answers, view),
    firstStage: await readFirstStage(answers, version),
    asOf: latest([lastChange(), lines.lastPosting]),
  };
}

/** Odoo puts a new request into the stage that comes first. */
async function readFirstStage(answers: OdooAnswers, version: OdooVersion): Promise<number | undefined> {
  const stages = [...(await decodeAll(answers, MaintenanceStage, version)).byId.values()];
  return stages.sort((a, b) => a.sequence - b.sequence || a.id - b.id)[0]?.id;
}

interface Partial {
  readonly moves: Decoded<KeptMove>;
  readonly families: ReadonlyMap<number, OrderFamily>;
  readonly pickings: Decoded<StockPicking>;
  readonly purchases: Purchases;
}

async function readLines(
  answers: OdooAnswers,
  version: OdooVersion,
  view: SiteView,
  { moves, families, pickings, purchases }: Partial,
) {
  const transfers = createTransfers({ pickings, purchases, view });
  let lastPosting: string | undefined;
  const lotOrigins = new Map<number, LotOrigin>();
  const lastReceipts = new Map<OrderFamily, { readonly date: string; readonly id: number }>();
  for await (const line of doneLines(answers, version)) {
    if (lastPosting === undefined || line.date > lastPosting) lastPosting = line.date;
    const move = line.move_id && moves.byId.get(line.move_id.id);
    if (!move) continue;
    transfers.add(line, move);
    const fromUsage = usageOf(view, line.location_id);
    const role = lineRole(move, fromUsage, usageOf(view, line.location_dest_id));
    const family = role === 'output' ? families.get(move.production_id?.id ?? 0) : undefined;
    if (family && !move.byproduct_id) rememberLast(lastReceipts, family, line);
    const supplier =
      fromUsage === 'supplier' ? pickings.byId.get(move.picking_id?.id ?? 0)?.partner_id : undefined;
    if (line.lot_id && (family || supplier)) {
      const origin = { date: line.date, ...(family ? { family } : {}), ...(supplier ? { supplier } : {}) };
      const known = lotOrigins.get(line.lot_id.id);
      if (!known || origin.date < known.date) lotOrigins.set(line.lot_id.id, origin);
    }
  }
  const closed = [...lastReceipts].filter(([family]) => isClosed(family));
  return {
    lotOrigins,
    finalLines: new Set(closed.map(([, { id }]) => id)),
    lastPosting,
    transfers: transfers.all(),
  };
}

const rememberLast = (
  receipts: Map<OrderFamily, { readonly date: string; readonly id: number }>,
  family: OrderFamily,
  { date, id }: StockMoveLine,
): void => {
  const known = receipts.get(family);
  if (!known || date > known.date || (date === known.date && id > known.id))
    receipts.set(family, { date, id });
};

async function* doneLines(answers: OdooAnswers, version: OdooVersion): AsyncGenerator<StockMoveLine> {
  if (!answers.models.includes(StockMoveLine.model)) return;
  for await (const raw of answers.records(StockMoveLine.model)) {
    const decoded = decodeRecord(StockMoveLine, version, raw);
    if (decoded.ok && decoded.value.state === 'done') yield decoded.value;
  }
}

const STRICTEST = ['unrestricted', 'inTransit', 'quality', 'blocked'];

async function readLotPlaces(
  answers: OdooAnswers,
  version: OdooVersion,
  view: SiteView,
): Promise<ReadonlyMap<number, string>> {
  const places = new Map<number, string>();
  if (!answers.models.includes(StockQuant.model)) return places;
  for await (const raw of answers.records(StockQuant.model)) {
    const decoded = decodeRecord(StockQuant, version, raw);
    if (!decoded.ok || !decoded.value.lot_id || decoded.value.quantity <= 0) continue;
    const status = view.row('locations', decoded.value.location_id.id)?.stockStatus;
    const lot = decoded.value.lot_id.id;
    if (status && STRICTEST.indexOf(status) > STRICTEST.indexOf(places.get(lot) ?? ''))
      places.set(lot, status);
  }
  return places;
}

const CHANGED = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** Odoo writes a date of change into every stored record; the latest one is as far as these answers go. */
function watchChanges(answers: OdooAnswers): {
  readonly answers: OdooAnswers;
  lastChange(): string | undefined;
} {
  let last = '';
  const watched: OdooAnswers = {
    models: answers.models,
    async *records(model) {
      for await (const raw of answers.records(model)) {
        const changed = (raw as { write_date?: unknown } | null)?.write_date;
        if (typeof changed === 'string' && changed > last && CHANGED.test(changed)) last = changed;
        yield raw;
      }
    },
  };
  const instant = () => (last === '' ? undefined : `${last.replace(' ', 'T')}.000Z`);
  return { answers: watched, lastChange: instant };
}
