import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cataloguePrinter, catalogueSchema } from '../../codegen/catalogue/catalogue-printer.js';
import { catalogueOf } from '../../codegen/catalogue/entries.js';
import { PROPOSED_READERS } from '../../codegen/catalogue/proposed-readers.js';
import { impliedClaims } from '../../codegen/catalogue/readers.js';
import { SYSTEMS, type SystemCode } from '../../codegen/catalogue/systems.js';
import { lintSchema } from '../../codegen/lint/lint-schema.js';
import { CRITICALITIES, contracts } from '../../src/index.js';
import { strictAjv } from '../cross/strict-ajv.js';

const catalogue = catalogueOf(contracts);
const named = (name: string) => {
  const found = catalogue.interfaces.find((it) => it.name === name);
  if (!found) throw new Error(`no ${name} in the catalogue`);
  return found;
};
const readers = (name: string): string[] => named(name).consumers.map((it) => it.system);

describe('the catalogue', () => {
  it('is valid against the schema that is printed beside it, and a broken one is not', () => {
    const accepts = strictAjv('2020-12').compile(catalogueSchema());
    const printed = cataloguePrinter.print(contracts).get('schemas/catalogue/catalogue.json') ?? '';
    const read = JSON.parse(printed) as { interfaces: { owner?: string }[] };
    expect(accepts(read)).toBe(true);
    delete read.interfaces[0]?.owner;
    expect(accepts(read)).toBe(false);
  });

  it('has a schema that reads alike in every language', () => {
    expect(lintSchema(catalogueSchema())).toEqual([]);
  });

  it('has every contract once', () => {
    const names = catalogue.interfaces.map((it) => `${it.name}.v${it.version}`);
    expect(names).toEqual(contracts.map((it) => `${it.name}.v${it.version}`));
  });

  it.each(contracts.map((it) => [it.name, it] as const))(
    'says of %s what its criticality brings',
    (name, it) => {
      const { recovery, audit } = CRITICALITIES[it.criticality];
      expect(named(name)).toMatchObject({
        recovery,
        auditClass: audit,
        owner: it.owner,
        purpose: it.meaning,
      });
    },
  );

  it('names only systems and classes that it lists', () => {
    const systems = new Set<string>(SYSTEMS.map((it) => it.code));
    const latencies = new Set(catalogue.latencies.map((it) => it.code));
    const criticalities = new Set(catalogue.criticalities.map((it) => it.code));
    const strangers = catalogue.interfaces.filter(
      (it) =>
        ![it.owner, ...it.consumers.map((reader) => reader.system)].every((code) => systems.has(code)) ||
        !latencies.has(it.latency) ||
        !criticalities.has(it.criticality),
    );
    expect(strangers).toEqual([]);
  });
});

describe('consumers', () => {
  it.each(catalogue.interfaces.map((it) => [it.name, it] as const))(
    'somebody reads %s, for a reason',
    (_, it) => {
      expect(it.consumers.length).toBeGreaterThan(0);
      expect(it.consumers.flatMap((reader) => reader.reasons.map((reason) => reason.because))).not.toContain(
        '',
      );
      const systems = it.consumers.map((reader) => reader.system);
      expect(new Set(systems).size).toBe(systems.length);
    },
  );

  it('no reader is proposed for a contract that does not exist', () => {
    const names = new Set(contracts.map((it) => it.name));
    expect(Object.keys(PROPOSED_READERS).filter((it) => !names.has(it))).toEqual([]);
  });

  it('no reader is proposed whom contracts imply already', () => {
    const twice = contracts.flatMap((contract) => {
      const implied = new Set<SystemCode>(impliedClaims(contract, contracts).map((it) => it.system));
      const proposed = Object.keys(PROPOSED_READERS[contract.name] ?? {}) as SystemCode[];
      return proposed.filter((it) => implied.has(it)).map((it) => `${contract.name}: ${it}`);
    });
    expect(twice).toEqual([]);
  });

  it('a hold is read by all who move goods', () => {
    expect(readers('quality.hold-placed')).toEqual(['erp', 'mes', 'wms']);
  });

  it('who tells what comes next reads what comes first', () => {
    for (const contract of contracts)
      for (const { name } of named(contract.name).comesAfter)
        if (contract.owner !== named(name).owner && !['receiver', 'each-system'].includes(contract.owner))
          expect(readers(name), `${contract.owner} tells ${contract.name}`).toContain(contract.owner);
  });

  it('a contract that stands alone implies no reader', () => {
    const [alone] = contracts.filter((it) => it.name === 'planning.forecast-published');
    expect(alone && impliedClaims(alone, [alone])).toEqual([]);
  });

  it('who is proposed for an event is no more than proposed for its entity', () => {
    const basisOf = (name: string) => named(name).consumers.find((it) => it.system === 'mes')?.basis;
    expect(basisOf('master-data.bom-changed')).toBe('proposed');
    expect(basisOf('master-data.bill-of-material')).toBe('proposed');
    expect(basisOf('production.work-order')).toBe('implied');
  });
});

it('every form of the catalogue that is on disk names every contract', () => {
  for (const { name, version, domain } of catalogue.interfaces) {
    const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const last = name.slice(domain.length + 1);
    expect(file(`schemas/catalogue/odcs/${domain}/${last}.v${version}.yaml`)).toContain(`name: ${name}\n`);
    expect(file(`schemas/catalogue/backstage/apis/${domain}.yaml`)).toContain(`name: ${name}.v${version}\n`);
    const folder = named(name).kind === 'event' ? 'events' : 'entities';
    expect(file(`schemas/catalogue/eventcatalog/${folder}/${name}/index.mdx`)).toContain(`id: ${name}\n`);
    expect(file('docs/catalogue/index.html')).toContain(`data-name="${name}"`);
  }
});
