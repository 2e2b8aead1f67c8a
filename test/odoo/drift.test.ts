import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsThere,
  driftOf,
  fieldThere,
  fromVersion,
  toVersion,
  wantedThere,
} from '../../src/odoo/drift.js';
import { FIELD_DRIFT, isOdooVersion, nameIn, ODOO_VERSIONS } from '../../src/odoo/index.js';
import { RECORDS } from '../../src/odoo/records/index.js';

describe('the drift between versions', () => {
  it('says of every row in a sentence what it means, and names versions that are known', () => {
    for (const { note, there } of FIELD_DRIFT) {
      expect(note).toMatch(/\.$/);
      expect(Object.keys(there).filter((it) => !isOdooVersion(it))).toEqual([]);
      expect(Object.keys(there).length).toBeGreaterThan(0);
    }
  });

  it('is about fields that the records have, each once', () => {
    const fields = new Set(RECORDS.flatMap((it) => it.fields.map((field) => `${it.model} ${field}`)));
    const rows = FIELD_DRIFT.map((it) => `${it.model} ${it.field}`);
    expect(rows.filter((it) => !fields.has(it))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('a field that a version does not have has no name there', () => {
    const names = (model: string, field: string) => ODOO_VERSIONS.map((it) => nameIn(model, field, it));
    expect(names('product.product', 'is_storable')).toEqual([
      ...[undefined, undefined, 'is_storable', 'is_storable'],
    ]);
    expect(names('stock.move', 'scrap_ids')).toEqual(['scrap_ids', 'scrap_id', 'scrap_id', 'scrap_id']);
    expect(names('stock.move.line', 'quantity')).toEqual(['qty_done', 'quantity', 'quantity', 'quantity']);
    expect(names('stock.lot', 'name')).toEqual(['name', 'name', 'name', 'name']);
    expect(fieldThere('uom.uom', 'category_id', '19.0')).toBeUndefined();
  });

  it('a field of another make under the name of a field the version lacks is left alone', () => {
    expect(
      fromVersion(columnsThere('product.product', '17.0', ['id', 'is_storable']), {
        id: 1,
        is_storable: 'yes',
      }),
    ).toEqual({ id: 1 });
  });

  it('a model in which nothing drifts stays as it is', () => {
    const record = { id: 1, name: 'x', scrapped: true };
    expect(fromVersion(columnsThere('stock.lot', '16.0', Object.keys(record)), record)).toEqual(record);
    expect(driftOf('stock.lot')).toEqual([]);
  });

  it('a field that only some versions have is wanted there and nowhere else', () => {
    expect(ODOO_VERSIONS.map((it) => wantedThere('mrp.production', it))).toEqual([
      ['date_planned_start', 'date_planned_finished'],
      ...[[], [], []],
    ]);
    expect(wantedThere('stock.move', '19.0')).toEqual([]);
  });

  const pair = fc.tuple(fc.nat(), fc.string());
  const answers = [
    ['mrp.production', '16.0', 'lot_producing_id', fc.oneof(fc.constant(false), pair)],
    ['mrp.production', '19.0', 'lot_producing_ids', fc.array(fc.nat())],
    ['stock.move', '16.0', 'scrap_ids', fc.array(fc.nat())],
    ['stock.move', '18.0', 'scrap_id', fc.oneof(fc.constant(false), pair)],
    ['stock.move', '16.0', 'quantity_done', fc.double()],
    ['stock.move.line', '16.0', 'qty_done', fc.double()],
  ] as const;

  it.each(answers)('%s of %s: %s is written again as it was read', (model, version, name, values) => {
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        const answer = { id: 1, [name]: value };
        const columns = columnsThere(model, version, ['id', ...driftOf(model).map((it) => it.field)]);
        expect(toVersion(model, version, fromVersion(columns, answer))).toEqual(answer);
      }),
      { seed: 471, numRuns: 200 },
    );
  });
});
