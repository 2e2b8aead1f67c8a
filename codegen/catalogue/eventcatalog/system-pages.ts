import type { Catalogue, Entry } from '../catalogue-shape.js';
import { teamOf } from '../systems.js';
import { EVENT_CATALOG, mdx, type Resource, semantic, titleOf } from './resource.js';

/** The version of pages that no contract stands behind. */
const FIRST = semantic(1);

/** Domains, systems and those who answer for them. */
export const systemPages = (catalogue: Catalogue): Resource[] => [
  ...[...new Set(catalogue.interfaces.map((it) => it.domain))].map((it) => domainPage(it, catalogue)),
  ...catalogue.systems.map((it) => servicePage(it, catalogue)),
  ...catalogue.systems.map(teamPage),
];

function domainPage(domain: string, { interfaces }: Catalogue): Resource {
  const its = interfaces.filter((it) => it.domain === domain);
  const owners = [...new Set(its.map((it) => it.owner))];
  return {
    path: `${EVENT_CATALOG}/domains/${domain}/index.mdx`,
    facts: {
      id: domain,
      name: titleOf(domain),
      version: FIRST,
      summary: `What is told of ${domain.replaceAll('-', ' ')}.`,
      owners: owners.map(teamOf),
      services: owners.map((id) => ({ id, version: FIRST })),
      entities: its.filter((it) => it.kind === 'entity').map(pointer),
    },
    body: its.map((it) => `- **${it.name}**: ${mdx(it.purpose)}`),
  };
}

function servicePage(
  { code, name, sentence, place }: Catalogue['systems'][number],
  { interfaces }: Catalogue,
): Resource {
  const events = interfaces.filter((it) => it.kind === 'event');
  const reads = (it: Entry): boolean => it.consumers.some(({ system }) => system === code);
  return {
    path: `${EVENT_CATALOG}/services/${code}/index.mdx`,
    facts: {
      id: code,
      name,
      version: FIRST,
      summary: sentence,
      owners: [teamOf(code)],
      ...(place === 'partner' ? { externalSystem: true } : {}),
      sends: events.filter((it) => it.owner === code).map(pointer),
      receives: events.filter(reads).map(pointer),
      entities: interfaces.filter((it) => it.kind === 'entity' && it.owner === code).map(pointer),
    },
    body: [mdx(sentence)],
  };
}

const teamPage = ({ code, name }: Catalogue['systems'][number]): Resource => ({
  path: `${EVENT_CATALOG}/teams/${teamOf(code)}.mdx`,
  facts: { id: teamOf(code), name: `${name} team`, summary: `Answers for ${name} and what it tells.` },
  body: [`Answers for ${name} and what it tells. Each plant puts its own people here.`],
});

const pointer = ({ name, version }: Entry) => ({ id: name, version: semantic(version) });
