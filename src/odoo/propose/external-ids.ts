import type { OdooAnswers } from '../answers.js';

/** The models whose external ids the proposal of a site looks at. */
export const NAMED_MODELS = [
  ...(['maintenance.equipment', 'mrp.workcenter.productivity.loss', 'product.product'] as const),
  ...(['stock.location', 'uom.uom'] as const),
] as const;

/** The names Odoo gives the records of one model by import or by itself, by their ids. */
export type ExternalIds = ReadonlyMap<number, string>;

/** The external ids of each model that has some. */
export type ExternalIdsOf = (model: (typeof NAMED_MODELS)[number]) => ExternalIds;

/** Reads the external ids that were among the answers. */
export async function readExternalIds(answers: OdooAnswers): Promise<ExternalIdsOf> {
  const found = new Map<string, Map<number, string>>();
  if (answers.models.includes('ir.model.data')) {
    for await (const raw of answers.records('ir.model.data')) {
      const { module, name, model, res_id: id } = (raw ?? {}) as Record<string, unknown>;
      if (
        typeof module !== 'string' ||
        typeof name !== 'string' ||
        typeof model !== 'string' ||
        typeof id !== 'number'
      )
        continue;
      const table = found.get(model) ?? new Map<number, string>();
      found.set(model, table.set(id, `${module}.${name}`));
    }
  }
  return (model) => found.get(model) ?? new Map();
}
