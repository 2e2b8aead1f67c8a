import { type Html, html } from '../../../src/core/html.js';
import type { Catalogue } from '../catalogue-shape.js';
import { systemName } from '../systems.js';

/** Search and filters of the list, hidden without the script that makes them work. */
export function controls(catalogue: Catalogue, domains: readonly string[]): Html {
  const { interfaces, systems, latencies, criticalities } = catalogue;
  const owners = systems.map((it) => it.code).filter((code) => interfaces.some((it) => it.owner === code));
  return html`<form class="controls" id="controls" role="search" hidden>
<div class="wide"><label for="search">Search names, meanings, fields and owners</label>
<div class="search"><input id="search" name="q" type="search" autocomplete="off"
 aria-keyshortcuts="/" aria-describedby="keys"><kbd aria-hidden="true">/</kbd></div>
<p class="keys" id="keys"><kbd>/</kbd> searches, <kbd>↓</kbd> <kbd>↑</kbd> go through what is found,
<kbd>Enter</kbd> opens, <kbd>Esc</kbd> clears.</p></div>
${choice('domain', domains)}${choice('owner', owners, systemName)}
${choice('latency', codesOf(latencies))}${choice('criticality', codesOf(criticalities))}
${choice('kind', ['event', 'entity'])}
</form>`;
}

const codesOf = (classes: readonly { readonly code: string }[]): string[] => classes.map((it) => it.code);

const choice = <Code extends string>(
  name: string,
  codes: readonly Code[],
  titleOf: (code: Code) => string = (code) => code,
): Html => html`<div><label for="by-${name}">${name}</label>
<select id="by-${name}" name="${name}"><option value="">all</option>
${codes.map((it) => html`<option value="${it}">${titleOf(it)}</option>`)}</select></div>
`;
