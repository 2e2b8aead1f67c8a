import { UnitOfMeasureV1 } from '../../printed/index.js';
import { UNITS } from '../../vocabulary/unit-table.js';
import { defineOdooMap } from '../odoo-map.js';
import type { UomUom } from '../records/uom-uom.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold } from './commons.js';

const rowOf = (it: UomUom, at: Mapping) => siteRow(at, 'units', 'name', it.id, it.name);

/** The row of the table of units; a package has none, for what it holds is said by the item. */
const known = (it: UomUom, at: Mapping) => {
  const code = rowOf(it, at)?.code;
  return code !== undefined && Object.hasOwn(UNITS, code) ? UNITS[code] : undefined;
};

const { absent, constant, derived } = rulesFor<UomUom>();

/** A unit is told by its code; its factor is that of the table of units, never Odoo's rounded one. */
export const UnitOfMeasureFromUomUom = defineOdooMap<UomUom, (typeof UnitOfMeasureV1)['data']>({
  contract: UnitOfMeasureV1,
  model: 'uom.uom',
  takes: 'units that have a code of their own, each code once',

  fields: {
    ...entityTold<UomUom>('uom.uom'),
    entityType: constant('unitOfMeasure'),
    code: derived(['id'], 'through the site table "units"', (it, at) => rowOf(it, at)?.code as never),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    dimension: derived(['id'], 'by its code: the table of units, else a package', (it, at) => {
      const code = rowOf(it, at)?.code;
      const dimension = known(it, at)?.dimension ?? (code?.startsWith('X') ? 'packaging' : undefined);
      return (
        dimension ?? complain(at, 'SITE_UNKNOWN', 'name', code, 'a unit of the table of units, or a package')
      );
    }),
    factorNumerator: derived(['id'], 'by its code, from the table of units', (it, at) =>
      known(it, at)?.numerator?.toString(),
    ),
    factorDenominator: derived(['id'], 'by its code, from the table of units', (it, at) =>
      known(it, at)?.denominator?.toString(),
    ),
    aliases: constant([], 'Odoo knows a unit by one name'),
    ucum: absent('Odoo knows no UCUM.'),
    odooXmlIds: derived(['id'], 'ir.model.data, through the site table "units"', (it, at) => {
      const external = at.view.row('units', it.id)?.externalId;
      return external === undefined ? undefined : [external];
    }),
  },
});
