import { describe, expect, it } from 'vitest';
import { decodeRecord, ODOO_VERSIONS } from '../../../src/odoo/index.js';
import { STANDARD_UNITS, UNIT_NAMES } from '../../../src/odoo/propose/unit-words.js';
import { proposeUnits } from '../../../src/odoo/propose/units.js';
import { UomUom } from '../../../src/odoo/records/uom-uom.js';
import { unitFactor } from '../../../src/vocabulary/unit-table.js';
import { good } from '../../wire/telling.js';
import { recorded } from '../recorded.js';

type Kind = 'reference' | 'bigger' | 'smaller';
const inverse = (ratio: number): number => (ratio === 0 ? 0 : 1 / ratio);
let lastId = 0;

/** A unit of which `ratio` reference units make one (bigger) or that is one `ratio`th of one (smaller). */
const unit = (name: string, category: number, kind: Kind = 'reference', ratio = 1, rounding = 0.01): UomUom =>
  good(
    decodeRecord(UomUom, '18.0', {
      id: ++lastId,
      name,
      category_id: [category, 'category'],
      uom_type: kind,
      factor: kind === 'bigger' ? inverse(ratio) : ratio,
      factor_inv: kind === 'bigger' ? ratio : inverse(ratio),
      rounding,
      active: true,
      write_date: '2026-05-04 06:00:00',
    }),
  );
const propose = (units: readonly UomUom[], ids: readonly (readonly [UomUom, string])[] = []) =>
  proposeUnits(units, new Map(ids.map(([it, externalId]) => [it.id, externalId])), '18.0');
const last = (units: readonly UomUom[]) => propose(units).at(-1);

describe('a unit that Odoo ships', () => {
  it.each(ODOO_VERSIONS)('on %s has its code for certain, the day apart', (version) => {
    const answers = recorded(version);
    const units = (answers['uom.uom'] ?? []).map((it) => good(decodeRecord(UomUom, version, it)));
    const names = (answers['ir.model.data'] ?? []).filter(
      (it) => it.model === 'uom.uom' && it.module === 'uom',
    );
    const ids = new Map(names.map((it) => [it.res_id as number, `uom.${String(it.name)}`]));
    const shipped = proposeUnits(units, ids, version).filter((it) => it.externalId);
    const unsure = shipped.filter((it) => it.sure !== 'certain');
    expect(shipped.length).toBeGreaterThan(20);
    const packs = version === '19.0' ? [['uom.product_uom_pack_6', 'XPK', true]] : [];
    expect(unsure.map((it) => [it.externalId, it.code, it.needsPerson])).toEqual([
      ...packs,
      ['uom.product_uom_day', undefined, true],
    ]);
  });

  it('is known by its external id, whatever it is called', () => {
    const kilo = unit('Kilogramm (alt)', 2);
    expect(propose([kilo], [[kilo, 'uom.product_uom_kgm']])).toMatchObject([
      { code: 'KGM', sure: 'certain' },
    ]);
    expect(propose([kilo], [[kilo, 'acme.product_uom_kgm']])).toMatchObject([{ needsPerson: true }]);
  });
});

describe('a unit with a name', () => {
  const kilo = unit('kg', 2);
  const each = unit('Stück', 1);
  const metre = unit('Mètre', 3);
  const litre = unit('Litros', 4);

  it.each([
    ['kg', 'KGM'],
    ['Stück', 'C62'],
    ['Unité(s)', 'C62'],
    ['Unidades', 'C62'],
    ['pezzi', 'C62'],
    ['mètres', 'MTR'],
    ['LITRE', 'LTR'],
    [' Hours ', 'HUR'],
  ])('%j as reference is likely %s', (name, code) => {
    expect(propose([unit(name, 7)])).toMatchObject([{ code, sure: 'likely', needsPerson: false }]);
  });

  it.each([
    [kilo, unit('Gramm', 2, 'smaller', 1000), 'GRM'],
    [kilo, unit('lbs', 2, 'smaller', 2.20462), 'LBR'],
    [kilo, unit('Tonnes', 2, 'bigger', 1000), 'TNE'],
    [each, unit('Dutzend', 1, 'bigger', 12), 'DZN'],
    [each, unit('Paar', 1, 'bigger', 2), 'PR'],
    [metre, unit('mm', 3, 'smaller', 1000), 'MMT'],
    [metre, unit('pied', 3, 'smaller', 3.28084), undefined],
    [metre, unit('in', 3, 'smaller', 39.3701), 'INH'],
    [litre, unit('gal (US)', 4, 'bigger', 3.78541), 'GLL'],
    [litre, unit('m³', 4, 'bigger', 1000), 'MTQ'],
  ])('beside %o: %o is confirmed by its factor as %s', (reference, named, code) => {
    const proposal = last([reference, named]);
    if (code) expect(proposal).toMatchObject({ code, sure: 'likely', needsPerson: false });
    else expect(proposal).toMatchObject({ needsPerson: true });
  });

  it.each([
    [each, unit('Dozen', 1, 'bigger', 10), { code: 'C62', numerator: 10, denominator: 1 }],
    [each, unit('dz', 1, 'bigger', 12), { code: 'C62', numerator: 12, denominator: 1 }],
    [kilo, unit('g', 2, 'smaller', 100), { code: 'KGM', numerator: 1, denominator: 100 }],
    [kilo, unit('m', 2, 'bigger', 1), { code: 'KGM', numerator: 1, denominator: 1 }],
    [kilo, unit('Ton', 2, 'bigger', 907.18474), { code: 'KGM', numerator: 90718474, denominator: 100000 }],
  ])('beside %o: %o is not believed against its factor', (reference, named, wanted) => {
    expect(last([reference, named])).toMatchObject({ ...wanted, sure: 'guess', needsPerson: true });
  });
});

describe('a package', () => {
  const each = unit('Units', 1);

  it('has a packaging code and holds what Odoo says, exactly', () => {
    expect(last([each, unit('Box of 12', 1, 'bigger', 12)])).toMatchObject({
      code: 'XBX',
      holds: { unit: 'C62', numerator: 12, denominator: 1 },
      needsPerson: true,
    });
    expect(last([each, unit('Palé de 48', 1, 'bigger', 48)])).toMatchObject({ code: 'XPX' });
    expect(last([unit('L', 6), unit('Eimer 12,5 l', 6, 'bigger', 12.5)])).toMatchObject({
      code: 'XPL',
      holds: { unit: 'LTR', numerator: 125, denominator: 10 },
    });
  });

  it('is never the same as another package: the second is told in what it holds', () => {
    const boxes = propose([each, unit('Box of 12', 1, 'bigger', 12), unit('Box of 24', 1, 'bigger', 24)]);
    expect(boxes.map((it) => [it.code, it.numerator, it.holds?.numerator])).toEqual([
      ['C62', undefined, undefined],
      ['XBX', undefined, 12],
      ['C62', 24, undefined],
    ]);
  });
});

describe('a unit nobody knows', () => {
  it.each([
    ['Fournée', [unit('Fournée', 9)]],
    ['half a batch', [unit('Fournée', 9), unit('Demi-fournée', 9, 'smaller', 2)]],
    ['kilos whose category has no known reference', [unit('Charge', 8), unit('kg', 8, 'smaller', 50)]],
    ['a unit of no size', [unit('Units', 1), unit('Nothing', 1, 'bigger', 0)]],
  ])('%s: a person decides', (_, units) => {
    const proposal = last(units);
    expect(proposal).toMatchObject({ sure: 'guess', needsPerson: true });
    expect(proposal).not.toHaveProperty('code');
  });

  it.each(['Days', 'Tage', 'jour', 'día'])('%s are no unit that anybody knows: a person decides', (name) => {
    const [day] = propose([unit(name, 3)]);
    expect(day).toMatchObject({ sure: 'guess', needsPerson: true });
    expect(day).not.toHaveProperty('code');
    expect(day?.why).toContain('say code HUR with numerator 8');
  });

  it('a day is the hours it has in this Odoo: a working day by Odoo, a whole one only with 24', () => {
    const whys = [8, 7.5, 24].map((hours) => {
      const [day, hour] = [unit('Day', 3), unit('Hours', 3, 'smaller', hours)];
      return propose([day, hour])[0];
    });
    expect(whys.map((it) => it?.code)).toEqual([undefined, undefined, 'DAY']);
    expect(whys[0]?.why).toContain('a day here has 8 hours');
    expect(whys[1]?.why).toContain('Odoo ships a working day of 8 hours');
  });

  it('digits follow from the rounding of the unit', () => {
    expect([1, 0.01, 0.001].map((it) => last([unit('kg', 2, 'reference', 1, it)])?.digits)).toEqual([
      0, 2, 3,
    ]);
  });
});

describe('the words', () => {
  it('every code is one of the unit table, and each name has one code', () => {
    const codes = [...Object.values(STANDARD_UNITS), ...Object.keys(UNIT_NAMES)];
    expect(codes.filter((it) => unitFactor(it, it) === undefined)).toEqual([]);
    const names = Object.values(UNIT_NAMES).flat();
    expect(names.filter((it) => it !== it.toLowerCase())).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the units of 19, that descend from a root', () => {
  const rooted = (id: number, name: string, parent: UomUom | undefined, each: number, factor: number) =>
    good(
      decodeRecord(UomUom, '19.0', {
        ...{ id, name, rounding: 0.01, active: true, factor, relative_factor: each },
        write_date: '2026-05-04 06:00:00',
        relative_uom_id: parent ? [parent.id, parent.name] : false,
      }),
    );
  const gram = rooted(15, 'g', undefined, 1, 1);
  const kilo = rooted(16, 'kg', gram, 1000, 1000);
  const sack = rooted(40, 'Sack 25 kg', kilo, 25, 25000);
  const foot = rooted(
    21,
    'Spool',
    rooted(20, 'in', rooted(7, 'mm', undefined, 1, 1), 25.4, 25.4),
    12,
    304.79999999999995,
  );
  const codes = (units: readonly UomUom[], ids: readonly (readonly [number, string])[] = []) =>
    proposeUnits(units, new Map(ids), '19.0').map((it) => [it.code, it.holds]);

  it('are confirmed by a factor that counts roots, not references', () => {
    expect(codes([gram, kilo])).toEqual([
      ['GRM', undefined],
      ['KGM', undefined],
    ]);
    expect(codes([gram, rooted(17, 'kg', gram, 100, 100)])[1]).toEqual(['GRM', undefined]);
  });

  it('hold what the chain of factors says, exactly, and not what its float product says', () => {
    expect(codes([gram, kilo, sack])[2]).toEqual(['XSA', { unit: 'GRM', numerator: 25000, denominator: 1 }]);
    const [, , spool] = proposeUnits(
      [
        rooted(7, 'mm', undefined, 1, 1),
        rooted(20, 'in', rooted(7, 'mm', undefined, 1, 1), 25.4, 25.4),
        foot,
      ],
      new Map(),
      '19.0',
    );
    expect(spool).toMatchObject({ code: 'MMT', numerator: 3048, denominator: 10 });
  });

  it('said in an archived unit that nobody read are known by its external id or its name', () => {
    const [crate, batch] = [
      rooted(41, 'Kilogramm (alt)', undefined, 1, 1),
      rooted(42, 'Charge', undefined, 1, 1),
    ];
    const ofCrate = rooted(43, 'Sack', crate, 25, 25000);
    expect(codes([ofCrate], [[41, 'uom.product_uom_kgm']])).toEqual([
      ['XSA', { unit: 'KGM', numerator: 25, denominator: 1 }],
    ]);
    expect(codes([sack])).toEqual([['XSA', { unit: 'KGM', numerator: 25, denominator: 1 }]]);
    expect(codes([rooted(44, 'Sack', batch, 25, 25)])).toEqual([[undefined, undefined]]);
  });
});
