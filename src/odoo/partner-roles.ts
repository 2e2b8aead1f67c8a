import type { SiteView } from '../sites/site-view.js';
import type { OdooAnswers } from './answers.js';

/** Who stands on documents of buying, and who on documents of selling, by their ids. */
export interface PartnerRoles {
  readonly suppliers: ReadonlySet<number>;
  readonly customers: ReadonlySet<number>;
}

type Role = keyof PartnerRoles;
type Raw = Readonly<Record<string, unknown>>;

const idOf = (pair: unknown): number | undefined => {
  const id: unknown = Array.isArray(pair) ? pair[0] : undefined;
  return typeof id === 'number' ? id : undefined;
};

/** Goods that go back to a supplier leave as well: only the two places tell who he is. */
function roleInTransfer(it: Raw, view: SiteView): Role | undefined {
  const usage = (field: string) => view.row('locations', idOf(it[field]) ?? 0)?.usage;
  if (usage('location_id') === 'supplier' || usage('location_dest_id') === 'supplier') return 'suppliers';
  const isSale = usage('location_id') === 'customer' || usage('location_dest_id') === 'customer';
  return isSale ? 'customers' : undefined;
}

/** What a document makes of its partner. */
const ROLES: Readonly<Record<string, (it: Raw, view: SiteView) => Role | undefined>> = {
  'purchase.order': () => 'suppliers',
  'product.supplierinfo': () => 'suppliers',
  'sale.order': () => 'customers',
  'stock.picking': roleInTransfer,
};

/** Reads who is what to us: ranks are only kept where Odoo does accounting. */
export async function readPartnerRoles(answers: OdooAnswers, view: SiteView): Promise<PartnerRoles> {
  const roles = { suppliers: new Set<number>(), customers: new Set<number>() };
  for (const [model, roleOf] of Object.entries(ROLES)) {
    if (!answers.models.includes(model)) continue;
    for await (const raw of answers.records(model)) {
      const it = (typeof raw === 'object' && raw !== null ? raw : {}) as Raw;
      const [role, partner] = [roleOf(it, view), idOf(it.partner_id)];
      if (role && partner !== undefined) roles[role].add(partner);
    }
  }
  return roles;
}
