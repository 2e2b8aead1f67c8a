import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as backstage from '@backstage/catalog-model';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { backstagePrinter } from '../../codegen/catalogue/backstage/backstage-printer.js';
import { BACKSTAGE } from '../../codegen/catalogue/backstage/entities.js';
import type { Json } from '../../codegen/printer.js';
import { contracts } from '../../src/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const printed = backstagePrinter.print(contracts);

const entities = [...printed].flatMap(([path, text]) =>
  parseAllDocuments(text).map((it) => ({ path, entity: read(path, it.toJS()) })),
);

/** As Backstage reads an entity in: a text elsewhere is put in its place. */
function read(path: string, entity: { spec: Json }): backstage.Entity {
  const definition = entity.spec.definition as { $text: string } | undefined;
  const text = definition && readFileSync(join(root, dirname(path), definition.$text), 'utf8');
  return { ...entity, spec: { ...entity.spec, ...(text ? { definition: text } : {}) } } as never;
}

const policy = backstage.EntityPolicies.allOf([
  new backstage.SchemaValidEntityPolicy(),
  new backstage.DefaultNamespaceEntityPolicy(),
  new backstage.NoForeignRootFieldsEntityPolicy(),
  new backstage.FieldFormatEntityPolicy(),
]);

const KINDS: Readonly<Record<string, backstage.KindValidator>> = {
  API: backstage.apiEntityV1alpha1Validator,
  Component: backstage.componentEntityV1alpha1Validator,
  Domain: backstage.domainEntityV1alpha1Validator,
  Group: backstage.groupEntityV1alpha1Validator,
  Location: backstage.locationEntityV1alpha1Validator,
  System: backstage.systemEntityV1alpha1Validator,
};

/** Whether Backstage takes the entity; a complaint is thrown by its own code. */
async function accepts(entity: backstage.Entity): Promise<boolean> {
  await policy.enforce(entity);
  return (await KINDS[entity.kind]?.check(entity)) ?? false;
}

it("every entity passes Backstage's own validators", async () => {
  for (const { path, entity } of entities)
    expect(await accepts(entity), `${path}: ${entity.metadata.name}`).toBe(true);
  expect(new Set(entities.map((it) => it.entity.kind))).toEqual(new Set(Object.keys(KINDS)));
});

it('an API without a definition is refused', async () => {
  const api = entities.find((it) => it.entity.kind === 'API')?.entity as backstage.Entity;
  await expect(accepts({ ...api, spec: { ...api.spec, definition: '' } })).rejects.toThrow('definition');
});

it('every contract is an API, provided by its owner', () => {
  const provided = entities.flatMap(({ entity }) => (entity.spec?.providesApis ?? []) as string[]);
  const names = contracts.map((it) => `${it.name}.v${it.version}`);
  expect(provided.sort()).toEqual(names.sort());
});

it('what an entity refers to is an entity as well', () => {
  const known = new Set(entities.map(({ entity: { kind, metadata } }) => `${kind}:${metadata.name}`));
  const asked = entities.flatMap(({ entity: { spec = {} } }) => [
    ...[spec.owner].map((it) => it && `Group:${it}`),
    ...[spec.system].map((it) => it && `System:${it}`),
    ...[spec.domain].map((it) => it && `Domain:${it}`),
    ...[spec.providesApis, spec.consumesApis].flatMap((it) =>
      ((it ?? []) as string[]).map((name) => `API:${name}`),
    ),
  ]);
  expect(asked.filter((it) => it && !known.has(it))).toEqual([]);
});

it('the first file leads to all others', () => {
  const targets = entities.flatMap(({ entity }) => (entity.spec?.targets ?? []) as string[]);
  const others = [...printed.keys()].filter((it) => !it.endsWith('/catalog-info.yaml'));
  expect(targets.map((it) => posix.join(BACKSTAGE, it)).sort()).toEqual(others.sort());
  expect(targets.filter((it) => !existsSync(join(root, BACKSTAGE, it)))).toEqual([]);
});
