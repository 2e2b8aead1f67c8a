import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  date,
  datetime,
  flag,
  float,
  id,
  ids,
  integer,
  many2one,
  maybe,
  references,
  selection,
  text,
} from '../../src/odoo/codecs.js';

const two = (number: number): string => String(number).padStart(2, '0');
const datetimes = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 19).replace('T', ' '));
const refs = fc.tuple(fc.integer({ min: 1, max: 2 ** 31 }), fc.string({ unit: 'grapheme' }));
const texts = fc.string({ unit: 'grapheme' });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const state = selection('draft', 'done');
const lathe = many2one('mrp.workcenter');

/** Every codec with the answers Odoo may give for a field of that kind. */
const CODECS: readonly (readonly [string, z.ZodType, fc.Arbitrary<unknown>])[] = [
  ['text', text, texts],
  ['flag', flag, fc.boolean()],
  ['float', float, numbers],
  ['integer', integer, fc.maxSafeInteger()],
  ['id', id, fc.nat()],
  ['ids', ids('stock.move'), fc.array(fc.nat())],
  ['selection', state, fc.constantFrom('draft', 'done')],
  ['date', date, datetimes.map((it) => it.slice(0, 10))],
  ['datetime', datetime, datetimes],
  ['many2one', lathe, refs],
  ['references', references('stock.lot'), fc.array(fc.oneof(fc.nat(), refs))],
  ['maybe text', maybe(text), fc.oneof(texts, fc.constant(false))],
  ['maybe datetime', maybe(datetime), fc.oneof(datetimes, fc.constant(false))],
  [
    'maybe date',
    maybe(date),
    fc.oneof(
      datetimes.map((it) => it.slice(0, 10)),
      fc.constant(false),
    ),
  ],
  ['maybe many2one', maybe(lathe), fc.oneof(refs, fc.constant(false))],
  ['maybe selection', maybe(state), fc.constantFrom('draft', 'done', false)],
];

describe('what Odoo answers', () => {
  it.each(CODECS)('%s: is encoded again as it was', (_, codec, answers) => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(z.encode(codec, z.decode(codec, answer))).toEqual(answer);
      }),
      { seed: 401, numRuns: 500 },
    );
  });

  it.each(CODECS)('%s: is decoded again as it was', (_, codec, answers) => {
    fc.assert(
      fc.property(answers, (answer) => {
        const decoded = z.decode(codec, answer);
        expect(z.decode(codec, z.encode(codec, decoded))).toEqual(decoded);
      }),
      { seed: 402, numRuns: 500 },
    );
  });
});

describe('each kind of field', () => {
  it.each([
    ['a datetime is UTC', datetime, '2026-03-10 08:30:00', '2026-03-10T08:30:00.000Z'],
    ['a reference is its id and a label', lathe, [7, 'Lathe 3'], { id: 7, label: 'Lathe 3' }],
    ['false is nothing', maybe(text), false, undefined],
    ['an empty text is not false', maybe(text), '', ''],
    ['false stays false where it is a value', flag, false, false],
    ['zero is never empty', float, 0, 0],
  ])('%s', (_, codec: z.ZodType, answer, decoded) => {
    expect(z.decode(codec, answer)).toEqual(decoded);
  });

  it.each([
    ['a number that is empty', float, false],
    ['an empty text where one belongs', text, false],
    ['null', maybe(text), null],
    ['a reference as a bare id', lathe, 7],
    ['a reference without label', lathe, [7]],
    ['an unknown word', state, 'teleported'],
    ['a datetime with T and Z', datetime, '2026-03-10T08:30:00Z'],
    ['a datetime with fractions', datetime, '2026-03-10 08:30:00.5'],
    ['a datetime of one digit', datetime, `2026-3-${two(1)} 08:30:00`],
    ['a datetime with a line end', datetime, '2026-03-10 08:30:00\n'],
    ['a date with time', date, '2026-03-10 08:30:00'],
    ['a broken id', ids('stock.move'), [1, 2.5]],
    ['an infinite number', float, Number.POSITIVE_INFINITY],
  ])('%s is an error, not a guess', (_, codec: z.ZodType, answer) => {
    expect(z.safeDecode(codec, answer).success).toBe(false);
  });
});
