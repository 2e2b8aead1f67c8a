import { spoken } from '../../../src/cli/explain/block.js';
import type { Shape } from '../../../src/cli/explain/forms.js';
import { type Html, html } from '../../../src/core/html.js';
import type { Contract } from '../../../src/index.js';
import { domainOf } from '../../printer.js';
import type { Catalogue, Entry } from '../catalogue-shape.js';
import { entryName, entryOf } from '../entries.js';
import { systemName } from '../systems.js';
import { controls } from './controls.js';
import type { Page } from './frame.js';
import { glance } from './glance.js';
import { contractPagePath, linkFrom, SITE } from './site-pages.js';

const PATH = `${SITE}/index.html`;

/** The page that leads to all contracts: searched, filtered, or read from top to bottom. */
export function indexPage(catalogue: Catalogue, contracts: readonly Contract[]): Page {
  const domains = [...new Set(contracts.map(domainOf))];
  return {
    path: PATH,
    title: 'Interfaces of a manufacturer',
    main: html`<div class="opening">
<div>
<h1>Interfaces of a manufacturer</h1>
<p class="lead">${opening(catalogue)}
For each: whose word it is, how fresh it must be, what is at stake, and who reads it.</p>
<p><a href="flow.html">See who tells whom what</a></p>
</div>
${glance(catalogue)}
</div>
${controls(catalogue, domains)}
<p class="count" id="count" role="status"></p>
<section id="results" aria-label="Found" hidden><ul class="rows"></ul></section>
<div id="domains">
${domains.map((it) => domainSection(it, contracts))}</div>`,
  };
}

function opening({ interfaces }: Catalogue): string {
  const events = interfaces.filter((it) => it.kind === 'event').length;
  return `${events} events tell what happened, ${interfaces.length - events} entities tell how a thing is.`;
}

function domainSection(domain: string, contracts: readonly Contract[]): Html {
  const its = contracts.filter((it) => domainOf(it) === domain);
  return html`<section class="domain" aria-labelledby="${domain}">
<h2 id="${domain}">${domain}</h2>
<ul class="rows">
${its.map((it) => rowOf(it, entryOf(it, contracts)))}</ul>
</section>
`;
}

function rowOf(contract: Contract, entry: Entry): Html {
  const { name, version, kind, domain, owner, latency, criticality, purpose, consumers } = entry;
  const page = linkFrom(PATH, contractPagePath(entryName(entry)));
  const readers = consumers.map((it) => systemName(it.system)).join(', ');
  return html`<li class="row" data-name="${name}" data-domain="${domain}" data-owner="${owner}"
 data-latency="${latency}" data-criticality="${criticality}" data-kind="${kind}"
 data-words="${words(contract)}">
<p class="name"><a href="${page}"><span class="of">${domain}.</span>${name.slice(domain.length + 1)}</a>
<span class="kind">${kind === 'entity' ? 'entity, ' : ''}v${version}</span></p>
<p class="purpose">${purpose}</p>
<p class="who"><b>${systemName(owner)}</b>${readers && ` to ${readers}`}</p>
<p class="class"><span>${latency}</span> <span class="stake ${criticality}">${criticality}</span></p>
</li>
`;
}

/** What a search finds beyond what a row shows: the names of all fields, as written and as spoken. */
function words({ data }: Contract): string {
  const names = fieldNames(data as unknown as Shape);
  return [...new Set(names.flatMap((it) => [it, spoken(it)]))].join(' ');
}

const fieldNames = ({ properties, items }: Shape): string[] => [
  ...Object.entries(properties ?? {}).flatMap(([name, it]) => [name, ...fieldNames(it)]),
  ...(items ? fieldNames(items) : []),
];
