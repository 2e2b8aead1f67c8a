import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Contract, check, keyParts, schemaId } from '../../src/index.js';
import * as register from '../../src/printed/index.js';
import { sourceFiles } from './source-files.js';

const { contracts, ...named } = register;
const files = sourceFiles('src/contracts').filter((it) => /\.v\d+\.ts$/.test(it.path));

describe('the register of contracts', () => {
  it('names every contract file once, by path', () => {
    const paths = contracts.map((it) => `src/contracts/${it.name.replace('.', '/')}.v${it.version}.ts`);
    expect([...paths].sort()).toEqual(files.map((it) => it.path).sort());
  });

  it('is sorted by name and version', () => {
    const sorted = [...contracts].sort((a, b) =>
      a.name === b.name ? a.version - b.version : a.name < b.name ? -1 : 1,
    );
    expect(contracts.map((it) => `${it.name} ${it.version}`)).toEqual(
      sorted.map((it) => `${it.name} ${it.version}`),
    );
  });

  it('exports every contract under the name of its file', () => {
    const pascal = (text: string) =>
      text.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
    const exported = Object.entries(named).map(([name, it]) => [name, `${it.name} ${it.version}`]);
    const wanted = contracts.map((it) => [
      `${pascal(it.name.split('.')[1] as string)}V${it.version}`,
      `${it.name} ${it.version}`,
    ]);
    expect(exported.sort()).toEqual(wanted.sort());
  });

  it('gives every contract a schema id of its own, made from its path', () => {
    const ids = contracts.map(schemaId);
    expect(new Set(ids).size).toBe(contracts.length);
    for (const [i, it] of contracts.entries()) {
      const [folder, file] = it.name.split('.');
      expect(ids[i]).toBe(`https://w3id.org/mfg/${folder}/${file}/v${it.version}.json`);
    }
  });
});

describe('the names of facts', () => {
  const fieldsOf = (it: Contract): string =>
    JSON.stringify([it.kind, it.basis, it.naturalKey, it.fallbackKey]);
  /** Names whose versions do not agree on what makes two messages the same fact. */
  const disputed = (all: readonly Contract[]): string[] => [
    ...new Set(
      all
        .filter((it) => all.some((one) => one.name === it.name && fieldsOf(one) !== fieldsOf(it)))
        .map((it) => it.name),
    ),
  ];

  it('no two contracts share a space of keys, unless they are versions of one', () => {
    const spaces = contracts.map((it) => keyParts(it, it.example)?.parts.slice(0, 2).join(' '));
    expect(new Set(spaces).size).toBe(new Set(contracts.map((it) => it.name)).size);
    expect(spaces).not.toContain(undefined);
  });

  it('every version of a contract names its facts by the same fields', () => {
    expect(disputed(contracts)).toEqual([]);
  });

  it('a version that names them otherwise is found', () => {
    const [first] = contracts as [Contract];
    expect(disputed([...contracts, { ...first, version: 2 }])).toEqual([]);
    expect(disputed([...contracts, { ...first, version: 2, naturalKey: ['plantId'] }])).toEqual([first.name]);
  });
});

describe.each(contracts.map((it) => [`${it.name}.v${it.version}`, it] as const))('%s', (_, contract) => {
  it('has a valid example, for those who send and those who receive', () => {
    expect(check(contract, contract.example)).toEqual({ ok: true, value: contract.example });
    expect(check(contract, contract.example, 'read').ok).toBe(true);
  });

  it('has at least three valid and five invalid cases for other languages', () => {
    const name = `${contract.name}.v${contract.version}.json`;
    const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, '../conformance', name), 'utf8'));
    const valid = cases.filter((it: { valid: boolean }) => it.valid).length;
    expect(valid).toBeGreaterThanOrEqual(3);
    expect(cases.length - valid).toBeGreaterThanOrEqual(5);
  });

  it('says what it means in whole sentences', () => {
    for (const text of [contract.meaning, contract.notMeaning]) expect(text).toMatch(/^[A-Z].{20,}\.$/s);
    for (const it of contract.rules) expect(it.sentence).toMatch(/^[A-Z].*\.$/);
  });
});
