import { type Html, html } from '../../../src/core/html.js';
import type { Catalogue, Entry } from '../catalogue-shape.js';
import { entryName } from '../entries.js';
import { type System, systemName } from '../systems.js';
import { eventFlow, overview } from './flow-drawing.js';
import { type Flow, flowAnchor, flowsOf } from './flows.js';
import type { Page } from './frame.js';
import { contractPagePath, linkFrom, SITE } from './site-pages.js';

const PATH = `${SITE}/flow.html`;

/** The page that shows who tells whom what: all systems, domain by domain, and as lists. */
export function flowPage({ systems, interfaces }: Catalogue): Page {
  const flows = flowsOf(interfaces);
  const domains = [...new Set(interfaces.filter((it) => it.kind === 'event').map((it) => it.domain))];
  return {
    path: PATH,
    title: 'Who tells whom what',
    main: html`<h1>Who tells whom what</h1>
<p class="lead">An arrow leads from who tells to who reads;
the number at its head says how many events that are.</p>
${overview('Flow between all systems', interfaces)}
<h2 id="domains">Domain by domain</h2>
<p>On the left who tells, in the middle what, on the right who reads.
Dashed: a part that any system may play.</p>
<p class="jump">${domains.map((it) => html`<a href="#flow-of-${it}">${it}</a> `)}</p>
${domains.map((it) => domainSection(it, interfaces))}
<h2 id="systems">System by system</h2>
${systems.map((it) => systemSection(it, flows))}`,
  };
}

function domainSection(domain: string, interfaces: readonly Entry[]): Html {
  const its = interfaces.filter((it) => it.domain === domain);
  return html`<section aria-labelledby="flow-of-${domain}">
<h3 id="flow-of-${domain}">${domain}</h3>
${eventFlow(`Flow of ${domain}`, its, PATH)}
</section>
`;
}

const systemSection = (
  { code, name, sentence }: System,
  flows: readonly Flow[],
): Html => html`<section aria-labelledby="${code}">
<h3 id="${code}">${name}</h3>
<p>${sentence}</p>
${flows.filter((it) => it.teller === code).map(flowList)}</section>
`;

function flowList(flow: Flow): Html {
  const count = flow.events.length === 1 ? '1 event' : `${flow.events.length} events`;
  return html`<details id="${flowAnchor(flow)}">
<summary>tells <b>${systemName(flow.reader)}</b> ${count}</summary>
<ul>
${flow.events.map((it) => {
  const page = linkFrom(PATH, contractPagePath(entryName(it)));
  return html`<li><a href="${page}">${it.name}</a> ${it.purpose}</li>\n`;
})}</ul>
</details>
`;
}
