import { Type } from '@sinclair/typebox';
import { defineEvent } from '../../src/core/contract.js';
import { type Many2one, odooMaps, remap } from '../../src/odoo/index.js';
import { defineOdooMap, type FieldRules } from '../../src/odoo/odoo-map.js';
import type { PostedLine } from '../../src/odoo/posted-line.js';
import type { MrpWorkorder } from '../../src/odoo/records/mrp-workorder.js';
import { rulesFor } from '../../src/odoo/rules.js';
import { ConsumedV1 } from '../../src/printed/index.js';
import { choice } from '../../src/vocabulary/choice.js';
import { id } from '../../src/vocabulary/id.js';
import { instant } from '../../src/vocabulary/instant.js';
import { quantity as amount } from '../../src/vocabulary/quantity.js';

interface Row {
  readonly name: string;
  readonly note: string | undefined;
  readonly began: string | undefined;
  readonly state: 'open' | 'done';
  readonly weight: number;
  readonly item: Many2one;
  readonly owner: Many2one | undefined;
}

const SoldV1 = defineEvent({
  name: 'market.sold',
  version: 1,
  meaning: 'Something was sold.',
  notMeaning: 'It was not given away.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'analytics',
  basis: 'lifecycle',
  naturalKey: ['plantId'],
  occurredAt: 'soldAt',
  subject: ['sale/{plantId}'],
  partition: [{ kind: 'sale', by: ['plantId'] }],
  after: {},
  undo: 'market.returned',
  data: Type.Object({
    plantId: id('The market.'),
    soldAt: instant('When it was sold.'),
    status: choice({ open: 'Open.', done: 'Done.' }),
    quantity: amount('How much.'),
    itemId: Type.Optional(id('The item.')),
    remark: Type.Optional(Type.String()),
  }),
  rules: [],
  example: {
    plantId: 'M',
    soldAt: '2026-03-10T08:30:00.000Z',
    status: 'done',
    quantity: { value: '1', unit: 'C62' },
  },
});

type Sold = (typeof SoldV1)['data'];
type Rules = FieldRules<Row, { -readonly [F in keyof Sold['static']]: Sold['static'][F] }>;
const { absent, code, constant, derived, from, lookup, quantity, required } = rulesFor<Row>();
const map = { contract: SoldV1, model: 'a.model', takes: 'all' } as const;

const fields: Rules = {
  plantId: from('name'),
  soldAt: required('began'),
  status: from('state'),
  quantity: quantity('weight', 'item'),
  itemId: lookup('owner', 'items'),
  remark: from('note'),
};
defineOdooMap<Row, Sold>({ ...map, fields });
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, remark: absent('Nobody writes any.') } });
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, itemId: code('item', 'items') } });
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, status: constant('done') } });

const { remark: _, ...forgetful } = fields;
// @ts-expect-error a forgotten field, even an optional one
defineOdooMap<Row, Sold>({ ...map, fields: forgetful });
// @ts-expect-error an invented field
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, colour: constant('red') } });
// @ts-expect-error a required field may not be absent
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, soldAt: absent('Nobody looks at the clock.') } });
// @ts-expect-error Odoo may leave it empty and the contract may not
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, soldAt: from('began') } });
// @ts-expect-error a look-up may find nothing and the contract needs a code
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, plantId: lookup('owner', 'partners') } });
// @ts-expect-error a word that is not on the list of the contract
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, status: constant('lost') } });
// @ts-expect-error any text where the contract has a closed list
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, status: from('name') } });
// @ts-expect-error a bare number where a quantity belongs
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, quantity: from('weight') } });
const weighed = derived(['weight'], 'as it is', (it) => it.weight);
// @ts-expect-error a number where a text belongs
defineOdooMap<Row, Sold>({ ...map, fields: { ...fields, remark: weighed } });

// @ts-expect-error a look-up needs a reference, not a float
lookup('weight', 'items');
// @ts-expect-error a code needs a reference, not a text
code('name', 'items');
// @ts-expect-error an amount is a number
quantity('name', 'item');
// @ts-expect-error a unit is a reference
quantity('weight', 'name');
// @ts-expect-error the record has no such field
from('colour');
// @ts-expect-error the record has no such field to be required
required('colour');
// @ts-expect-error the site has no such table
lookup('item', 'colours');
// @ts-expect-error absent needs its reason
absent();
// @ts-expect-error a note on fields that the record does not have
derived(['colour'], 'x', () => 1);

remap(odooMaps.consumed, { lotNumber: rulesFor<PostedLine>().absent('This plant keeps no lots.') });
// @ts-expect-error a plant may not drop a required field
remap(odooMaps.consumed, { itemId: rulesFor<PostedLine>().absent('This plant keeps no items.') });
// @ts-expect-error a plant may not add a field
remap(odooMaps.consumed, { colour: rulesFor<PostedLine>().constant('red') });
// @ts-expect-error a plant may not retype a field
remap(odooMaps.consumed, { itemId: rulesFor<PostedLine>().constant(7) });
// @ts-expect-error a rule for another record
remap(odooMaps.consumed, { itemId: rulesFor<MrpWorkorder>().code('workcenter_id', 'workCenters') });

// @ts-expect-error a map of another contract has other fields
defineOdooMap<PostedLine, (typeof ConsumedV1)['data']>({ ...odooMaps.moved, contract: ConsumedV1 });
