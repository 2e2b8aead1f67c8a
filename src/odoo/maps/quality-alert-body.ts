import { nonconformanceBody } from '../../vocabulary/nonconformance.js';
import type { QualityAlert } from '../records/quality.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { orderCode, shortText } from './commons.js';
import { qualitySubject, type WithInspected } from './quality-commons.js';

/** An alert with what it is about. */
export interface KnownAlert extends QualityAlert, WithInspected {}

const { absent, derived, from, lookup } = rulesFor<KnownAlert>();
const DEFECTS = nonconformanceBody.defectCode.properties.code.enum;

/** The site's word for a choice of the plant; a word that is none of ours is an issue. */
export function wordOf<const W extends string>(
  at: Mapping,
  [table, field]: ['alertReasons' | 'alertPriorities' | 'alertStages', string],
  { id, label }: { readonly id?: number; readonly label: string },
  words: readonly W[],
): W {
  const row = siteRow(at, table, field, id, label);
  if (row === undefined) return undefined as never;
  const wanted = `one of ${words.join(', ')} in the table "${table}"`;
  return words.find((it) => it === row.code) ?? complain(at, 'SITE_UNKNOWN', field, row.code, wanted);
}

/** The number of the alert. */
export const alertCode = derived(['name'], 'with the replacements of "documentNames"', (it: KnownAlert, at) =>
  orderCode(at, 'name', it.name),
);

/** What is wrong with what, for the report itself and for the word that it was raised. */
export const alertBody = {
  detectedAt: from('create_date'),
  origin: derived(['partner_id'], 'supplier where a vendor is named', (it): 'supplier' | 'internal' =>
    it.partner_id ? 'supplier' : 'internal',
  ),
  subject: qualitySubject<KnownAlert>(),
  defectCode: derived(['reason_id'], 'through the site table "alertReasons"', (it, at) => {
    const reason = it.reason_id;
    if (!reason) return { code: 'unclassified' as const };
    const text = shortText(reason.label, 256);
    const source = { system: at.view.site.system, code: String(reason.id), ...(text ? { text } : {}) };
    return { code: wordOf(at, ['alertReasons', 'reason_id'], reason, DEFECTS), source };
  }),
  severity: derived(
    ['priority'],
    'through the site table "alertPriorities"; never critical, for what is critical is held, and Odoo knows no hold',
    (it, at) =>
      wordOf(at, ['alertPriorities', 'priority'], { label: it.priority ?? '0' }, ['minor', 'major']),
  ),
  quantityAffected: absent('An alert names no amount.'),
  holdIds: absent('Odoo knows no holds.'),
  supplierId: lookup('partner_id', 'partners'),
  capaRef: absent('Corrective and preventive actions are remarks in Odoo, without a number.'),
};
