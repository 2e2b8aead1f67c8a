import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { ConsumedV1, profileSchema } from '../../src/index.js';
import { choice } from '../../src/vocabulary/choice.js';
import { positiveDecimal } from '../../src/vocabulary/decimal.js';
import { extensions } from '../../src/vocabulary/event.js';

const shape = Type.Object({
  status: choice({ open: 'Open.', done: 'Done.' }),
  amount: positiveDecimal('How much.'),
  extensions: Type.Optional(extensions),
  rows: Type.Array(Type.Object({ name: Type.String({ minLength: 1 }) })),
});
type Printed = { properties: Record<string, Record<string, unknown>>; additionalProperties?: boolean };
const [write, read] = (['write', 'read'] as const).map(
  (it) => profileSchema(shape, it) as unknown as Printed,
);

describe('the two readings of one shape', () => {
  it('writing is closed at every depth but plant data, reading is open', () => {
    const closed = [write, write?.properties.rows?.items as Printed, write?.properties.extensions];
    const open = [read, read?.properties.rows?.items as Printed, read?.properties.extensions];
    expect(closed.map((it) => it?.additionalProperties)).toEqual([false, false, undefined]);
    expect(open.map((it) => it?.additionalProperties)).toEqual([undefined, undefined, undefined]);
  });

  it('reading takes any word of a list and any spelling of a decimal', () => {
    expect(write?.properties.status).toMatchObject({ enum: ['open', 'done'] });
    expect(read?.properties.status).not.toHaveProperty('enum');
    expect(read?.properties.status).toMatchObject({ pattern: '^[a-z][a-zA-Z0-9]*$', maxLength: 64 });
    expect(read?.properties.amount?.pattern).toBe('^\\+?[0-9]{1,18}(\\.[0-9]{1,12})?$');
  });

  it('a text without other spellings is the same in both', () => {
    expect(read?.properties.rows).toMatchObject({ items: { properties: { name: { minLength: 1 } } } });
  });

  it('the contract itself stays as it is', () => {
    const before = JSON.stringify(ConsumedV1.data);
    profileSchema(ConsumedV1.data, 'read');
    expect(JSON.stringify(ConsumedV1.data)).toBe(before);
  });
});
