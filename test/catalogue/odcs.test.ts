import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { odcsPrinter } from '../../codegen/catalogue/odcs/odcs-printer.js';
import { contracts, identityRecipe } from '../../src/index.js';
import { setupPython } from '../cross/setup-python.mjs';

const printed = odcsPrinter.print(contracts);

describe('the tool of the standard', () => {
  const copy = mkdtempSync(join(tmpdir(), 'odcs-'));
  let python: string;
  beforeAll(() => {
    python = setupPython(['datacontract-cli==1.2.8'], 'datacontract');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  /** What the tool says of files. */
  function linted(folder: string, files: Iterable<readonly [string, string]>) {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(copy, folder, path)), { recursive: true });
      writeFileSync(join(copy, folder, path), text);
    }
    const script = fileURLToPath(new URL('check_odcs.py', import.meta.url));
    return spawnSync(python, [script, join(copy, folder)], { encoding: 'utf8' }).stdout;
  }

  it('accepts every contract, by the newest schema of the standard', () => {
    expect(linted('good', printed)).toBe(`${contracts.length} asked\n`);
    expect([...printed.values()].every((it) => it.includes('apiVersion: v3.2.0\n'))).toBe(true);
  });

  it('refuses a type that the standard does not know', () => {
    const [[path, text] = ['', '']] = printed;
    const said = linted('bad', [[path, text.replace('logicalType: string', 'logicalType: text')]]);
    expect(said).toContain('logicalType');
    expect(said).toMatch(/\n1 asked\n$/);
  });
});

interface Property {
  readonly name: string;
  readonly required?: boolean;
  readonly primaryKeyPosition?: number;
  readonly properties?: readonly Property[];
}

/** The names of the fields of the natural key, by their position. */
const keyOf = (properties: readonly Property[] = [], within = ''): [number, string][] =>
  properties.flatMap((it): [number, string][] => [
    ...(it.primaryKeyPosition ? [[it.primaryKeyPosition, within + it.name] as [number, string]] : []),
    ...keyOf(it.properties, `${within}${it.name}.`),
  ]);

describe.each(contracts.map((it) => [it.name, it] as const))('the data contract of %s', (name, contract) => {
  const text = printed.get(`schemas/catalogue/odcs/${name.replace('.', '/')}.v${contract.version}.yaml`);
  const [schema] = parse(text ?? '').schema as { properties: Property[]; quality?: object[] }[];

  it('has every field, and says which are needed', () => {
    expect(schema?.properties.map((it) => it.name)).toEqual(Object.keys(contract.data.properties));
    const needed = schema?.properties.filter((it) => it.required).map((it) => it.name);
    expect(new Set(needed)).toEqual(new Set(contract.data.required ?? []));
  });

  it('has the natural key and every rule', () => {
    const key = keyOf(schema?.properties).sort(([a], [b]) => a - b);
    expect(key.map((it) => it[1])).toEqual(identityRecipe(contract).fields);
    expect(schema?.quality?.length ?? 0).toBe(contract.rules.length);
  });
});
