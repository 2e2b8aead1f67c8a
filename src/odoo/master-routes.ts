import { issue } from '../core/issue.js';
import { odooMaps } from './maps/index.js';
import { bomOfVariant, routingOf, variantsOf } from './recipe-books.js';
import {
  BomByproductMaster,
  BomLineMaster,
  BomMaster,
  PartnerMaster,
  RoutingStep,
  WorkCenterMaster,
} from './records/master-data.js';
import { StockLocation } from './records/stock-location.js';
import { UomUom } from './records/uom-uom.js';
import { answer, answerAll, type Desk, decoded, type Route, undecided } from './route.js';
import type { Answer } from './verdict.js';

/** The routes of masters that have no route of their own elsewhere. */
export function masterRoutes(desk: Desk): Readonly<Record<string, Route>> {
  const { books, teller } = desk;
  const told = new Map<string, string>();
  return {
    [UomUom.model]: decoded(UomUom, books, (it) => unitAnswer(it, desk, told)),
    [StockLocation.model]: decoded(StockLocation, books, (it) => answer(teller.tell(odooMaps.location, it))),
    [WorkCenterMaster.model]: decoded(WorkCenterMaster, books, (it) =>
      answer(teller.tell(odooMaps.workCenter, it)),
    ),
    [PartnerMaster.model]: decoded(PartnerMaster, books, (it) => partnerAnswer(it, desk)),
    [BomMaster.model]: decoded(BomMaster, books, (it) => bomAnswer(it, desk)),
    [BomLineMaster.model]: decoded(BomLineMaster, books, () => WITH_BILL),
    [BomByproductMaster.model]: decoded(BomByproductMaster, books, () => WITH_BILL),
    [RoutingStep.model]: decoded(RoutingStep, books, () => WITH_BILL),
  };
}

const WITH_BILL: Answer = { skipped: 'Told with its bill of material (mrp.bom).' };

/** Several units of Odoo may be said by one code: the first of them tells it. */
function unitAnswer(it: UomUom, { view, teller }: Desk, told: Map<string, string>): Answer {
  const row = view.row('units', it.id);
  if (row !== undefined && row.code === undefined) return undecided(row);
  const isOwn = (row?.numerator ?? 1) === 1 && (row?.denominator ?? 1) === 1;
  if (row?.code !== undefined && !isOwn)
    return { skipped: `Has no code of its own: it is said in ${row.code}.` };
  const first = row?.code === undefined ? undefined : told.get(row.code);
  if (first !== undefined) return { skipped: `Told by ${first}, which has the same code.` };
  if (row?.code !== undefined) told.set(row.code, `uom.uom ${it.id}`);
  return answer(teller.tell(odooMaps.unitOfMeasure, it));
}

function partnerAnswer(it: PartnerMaster, { books, teller }: Desk): Answer {
  if (!it.is_company) return { skipped: 'A person or an address: they stay where they are kept.' };
  const isSupplier = books.partnerRoles.suppliers.has(it.id) || (it.supplier_rank ?? 0) > 0;
  const isCustomer = books.partnerRoles.customers.has(it.id) || (it.customer_rank ?? 0) > 0;
  if (!isSupplier && !isCustomer) return { skipped: 'Neither supplier nor customer: no document names it.' };
  return answer(teller.tell(odooMaps.businessPartner, { ...it, isSupplier, isCustomer }));
}

function bomAnswer(bom: BomMaster, { books, teller }: Desk): Answer {
  const variants = variantsOf(bom, books.recipes);
  const wanted = (found: string, what: string): Answer => ({
    issues: [issue('ODOO_INCOMPLETE', BomMaster.model, '/product_tmpl_id', found, what)],
  });
  if (variants.length === 0) return wanted(bom.product_tmpl_id.label, 'its product among the answers');
  const told = [];
  for (const variant of variants) {
    const known = bomOfVariant(bom, variant, variants.length > 1, books.recipes);
    if (!known)
      return wanted(variant.label, 'lines that hold for a variant by all of their values, or by none');
    if (known.lines.length + known.byproducts.length > 0)
      told.push(teller.tell(odooMaps.billOfMaterial, known));
  }
  const routing = routingOf(bom, variants, books.recipes);
  const isForAll = routing?.steps.every((it) => it.bom_product_template_attribute_value_ids.length === 0);
  if (routing && isForAll) told.push(teller.tell(odooMaps.routing, routing));
  return told.length === 0 ? { skipped: 'A bill without lines and steps says nothing.' } : answerAll(told);
}
