import { posix } from 'node:path';
import type { Shape } from '../../../src/cli/explain/forms.js';
import { type Contract, identityRecipe } from '../../../src/index.js';
import { schemaPath } from '../../json-schema/json-schema-printer.js';
import { tableLines } from '../../pages/markdown.js';
import type { Entry } from '../catalogue-shape.js';
import { systemName, teamOf } from '../systems.js';
import { EVENT_CATALOG, mdx, type Resource, semantic, titleOf } from './resource.js';

/** The page of an event or an entity; versions that were followed by others stand below the newest one. */
export const interfacePage = (contract: Contract, entry: Entry, isNewest: boolean): Resource => {
  const home = `${EVENT_CATALOG}/${entry.kind === 'event' ? 'events' : 'entities'}/${entry.name}`;
  const folder = isNewest ? home : `${home}/versioned/${semantic(entry.version)}`;
  return {
    path: `${folder}/index.mdx`,
    facts: {
      id: entry.name,
      name: titleOf(entry.name),
      version: semantic(entry.version),
      summary: entry.purpose,
      owners: [teamOf(entry.owner)],
      badges: [entry.latency, entry.criticality].map(badge),
      ...(entry.kind === 'event' ? eventFacts(contract, folder) : entityFacts(contract)),
    },
    body: [
      mdx(entry.purpose),
      `**What it is not.** ${mdx(entry.excludes)}`,
      '## Governance',
      tableLines(
        ['about', 'says'],
        governance(entry).map((row) => row.map(mdx)),
      ).join('\n'),
    ],
  };
};

const badge = (content: string) => ({ content, backgroundColor: 'blue', textColor: 'blue' });

const eventFacts = (contract: Contract, folder: string) => ({
  schemaPath: posix.relative(folder, schemaPath(contract, { dialect: '2020-12', profile: 'write' })),
});

function entityFacts(contract: Contract) {
  const fields = Object.entries((contract.data as unknown as Shape).properties ?? {});
  return {
    identifier: identityRecipe(contract).fields[0],
    properties: fields.map(([name, it]) => ({
      name,
      type: it.type ?? 'string',
      required: contract.data.required?.includes(name) ?? false,
      ...(it.description ? { description: it.description } : {}),
    })),
  };
}

const governance = (entry: Entry): string[][] => [
  ['system of record', systemName(entry.owner)],
  ['latency', entry.latency],
  ['criticality', entry.criticality],
  ['recovery', entry.recovery],
  ['audit class', entry.auditClass],
  ['natural key', entry.naturalKey.join(', ')],
  ...(entry.undoneBy ? [['undone by', entry.undoneBy]] : []),
  ...entry.consumers.map(({ system, basis, reasons }) => [
    `read by ${systemName(system)}`,
    `${reasons.map((it) => it.because).join('; ')} (${basis})`,
  ]),
];
