import { expect, it } from 'vitest';
import { check, createReader, identify, seal } from '../../src/index.js';
import { celRule } from '../../src/own/index.js';
import { StirredV1 } from '../wire/made-up.js';

const telling = {
  source: 'https://acme.example/plants/K-1/systems/mes-1',
  recordedAt: '2026-03-10T12:00:00.000Z',
  utcOffset: '+01:00',
};

it('a contract of your own is checked, named, sealed and read like any other', () => {
  expect(check(StirredV1, StirredV1.example)).toEqual({ ok: true, value: StirredV1.example });
  expect(identify(StirredV1, StirredV1.example).ok).toBe(true);
  const sealed = seal(StirredV1, StirredV1.example, telling);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  expect(createReader([StirredV1]).checkEvent(sealed.value)).toMatchObject({ ok: true });
});

it('every field of it that does not fit is listed', () => {
  const checked = check(StirredV1, { potId: '/', soup: 1, plantId: 'K-1', stirredAt: 'noon' });
  expect(checked.ok ? [] : checked.issues.map((it) => `${it.code} ${it.path}`)).toEqual([
    'MALFORMED /potId',
    'REQUIRED_MISSING /turnNo',
    'MALFORMED /stirredAt',
    'UNKNOWN_FIELD /soup',
  ]);
});

it('a rule that is no CEL is refused where it is declared', () => {
  expect(() => celRule('this.to >')).toThrow();
});

it('a mere declaration says where to take its code from', () => {
  const { code: _, ...bare } = StirredV1;
  expect(() => check(bare as never, {})).toThrow('kitchen.soup-stirred has no code');
});
