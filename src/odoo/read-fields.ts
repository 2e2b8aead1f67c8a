import type { FieldsGet } from './describe-odoo.js';
import { decodeTrouble } from './run/decode-trouble.js';
import type { OdooCall, OdooTrouble } from './run/outcome.js';

/** What `fields_get` answered, and the models of which Odoo would not speak. */
export interface ReadFields {
  readonly fieldsGet: FieldsGet;
  readonly refused: ReadonlyMap<string, OdooTrouble>;
}

const ATTRIBUTES = ['type', 'relation', 'required', 'readonly', 'store', 'selection'];

/** Neither key nor connection is at fault: Odoo has no such model, or will not show it. */
const isOfModel = ({ kind, name, status }: OdooTrouble): boolean =>
  ['business-error', 'configuration-error'].includes(kind) &&
  name !== '' &&
  name !== 'odoo.exceptions.AccessDenied' &&
  status !== 401;

/** Asks a server what fields its models have. Rejects when nobody can be asked at all. */
export async function readFields(call: OdooCall, models: readonly string[]): Promise<ReadFields> {
  const fieldsGet: Record<string, FieldsGet[string]> = {};
  const refused = new Map<string, OdooTrouble>();
  for (const model of models) {
    try {
      const told = await call(model, 'fields_get', [], { attributes: ATTRIBUTES });
      fieldsGet[model] = told as FieldsGet[string];
    } catch (thrown) {
      const trouble = decodeTrouble(thrown);
      if (!isOfModel(trouble)) throw thrown;
      refused.set(model, trouble);
    }
  }
  return { fieldsGet, refused };
}
