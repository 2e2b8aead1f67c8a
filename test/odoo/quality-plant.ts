/**
 * What quality modules would answer at the made-up plant, written by hand from the published names of
 * fields: no server with these modules was at hand. 19 lists the lots of a check, before it named one.
 */
import type { OdooVersion } from '../../src/odoo/index.js';
import { otherPlant } from './other-plant.js';
import { otherPlant16, otherPlant19 } from './other-plant-elsewhere.js';

type Raw = Record<string, unknown>;

const company = [1, 'Boulangerie Émile'];
const at = '2026-05-04 09:00:00';

const picking = (id: number, name: string, code: string): Raw => ({
  ...{ id, name, state: 'done', partner_id: [21, 'Moulin Blanc'], origin: false, date_done: at },
  ...{ picking_type_code: code, location_id: [4, 'Partners/Vendors'], company_id: company, write_date: at },
});

const about = { product_id: [2, 'Farine T55'], picking_id: false, production_id: false, workorder_id: false };

const check = (id: number, fields: Raw): Raw => ({
  ...{ id, name: `QC0000${id}`, title: false, quality_state: 'pass', control_date: '2026-05-04 09:30:00' },
  ...{ test_type: 'passfail', point_id: [5, 'QCP00005'], measure: 0, norm_unit: false },
  ...{ tolerance_min: 0, tolerance_max: 0, additional_note: false, lot_id: false, ...about },
  ...{ company_id: company, write_date: '2026-05-04 09:31:00', ...fields },
});

const humidity = {
  ...{
    test_type: 'measure',
    point_id: [6, 'QCP00006'],
    norm_unit: 'g',
    tolerance_min: 10,
    tolerance_max: 15.5,
  },
  ...{ picking_id: [1, 'BE/IN/00001'], lot_id: [2, 'FARINE'] },
};

const checks: Raw[] = [
  check(1, { ...humidity, measure: 14.2, additional_note: 'sondé deux fois' }),
  check(2, { ...humidity, measure: 15.6, quality_state: 'fail' }),
  check(3, { workorder_id: [1, 'WO'], production_id: [1, 'MO'], product_id: [1, 'Crème'], lot_id: [1, 'L'] }),
  check(4, { quality_state: 'none', control_date: false }),
  check(5, { test_type: 'register_production', production_id: [1, 'MO'] }),
  check(6, { ...humidity, measure: 20, quality_state: 'pass' }),
];

const alert = (id: number, fields: Raw): Raw => ({
  ...{ id, name: `QA0000${id}`, title: 'Sacs humides', stage_id: [1, 'New'], reason_id: [3, 'Emballage'] },
  ...{ priority: '1', date_close: false, partner_id: [21, 'Moulin Blanc'], lot_id: [2, 'FARINE'], ...about },
  ...{ company_id: company, create_date: at, write_date: at, ...fields },
});

const alerts: Raw[] = [
  alert(1, { picking_id: [1, 'BE/IN/00001'] }),
  alert(2, { reason_id: false, partner_id: false, date_close: '2026-05-06 09:00:00' }),
];

const inspection = (id: number, fields: Raw): Raw => ({
  ...{ id, name: `QC/2026/${id}`, state: 'success', date: at, object_id: 'stock.lot,2', product_id: false },
  ...{ test: [1, 'Farine'], inspection_lines: [1, 2], company_id: company, write_date: at, ...fields },
});

const question = (id: number, fields: Raw): Raw => ({
  ...{
    id,
    inspection_id: [1, 'x'],
    name: 'Cendres',
    test_line: [id, 'Cendres'],
    question_type: 'quantitative',
  },
  ...{ qualitative_value: false, quantitative_value: 0.55, min_value: 0.5, max_value: 0.6 },
  ...{ test_uom_id: [13, 'g'], uom_id: [13, 'g'], success: true, ...fields },
});

const colour = { name: 'Couleur', test_line: [2, 'Couleur'], question_type: 'qualitative', uom_id: false };

const inspections: Raw[] = [
  inspection(1, {}),
  inspection(2, { object_id: 'mrp.production,1', state: 'failed', inspection_lines: [3] }),
  inspection(3, { state: 'waiting', inspection_lines: [] }),
  inspection(4, { object_id: 'sale.order,7', inspection_lines: [] }),
];

const questions: Raw[] = [
  question(1, {}),
  question(2, { ...colour, test_uom_id: false, qualitative_value: [9, 'crème'], quantitative_value: 0 }),
  question(3, { test_line: [1, 'Cendres'], quantitative_value: 0.75, success: false }),
];

const tables = {
  'stock.picking': [picking(1, 'BE/IN/00001', 'incoming')],
  'quality.check': checks,
  'quality.alert': alerts,
  'qc.inspection': inspections,
  'qc.inspection.line': questions,
};

const lotsListed = ({ lot_id: lot, ...it }: Raw): Raw => ({
  ...it,
  lot_ids: lot ? [(lot as [number])[0]] : [],
});

const inVersion: Readonly<Record<OdooVersion, Readonly<Record<string, Raw[]>>>> = {
  '16.0': otherPlant16,
  '17.0': {
    ...otherPlant,
    'product.product': (otherPlant['product.product'] ?? []).map(({ is_storable: stored, ...it }) => ({
      ...it,
      type: stored ? 'product' : 'consu',
    })),
  },
  '18.0': otherPlant,
  '19.0': otherPlant19,
};

/** The plant with its quality, as a version answers. */
export const qualityPlant = (version: OdooVersion): Readonly<Record<string, Raw[]>> => ({
  ...inVersion[version],
  ...tables,
  ...(version === '19.0'
    ? { 'quality.check': checks.map(lotsListed), 'quality.alert': alerts.map(lotsListed) }
    : {}),
});
