import { asHtml, type Html, html } from '../../../src/core/html.js';
import { PRINTED_BY } from '../../printer.js';
import { CATALOGUE_PATH } from '../catalogue-printer.js';
import { linkFrom, REFERENCES, referencePath, SITE } from './site-pages.js';

/** One page of the site before it is framed. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly main: Html;
}

/** Nothing is loaded but what lies beside the page, and nothing runs that stands in it. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

const INDEX = `${SITE}/index.html`;
const FLOW = `${SITE}/flow.html`;

/** What every page leads to. */
const NAVIGATION: readonly (readonly [path: string, title: string])[] = [
  [INDEX, 'Contracts'],
  [FLOW, 'Flow'],
  ...Object.entries(REFERENCES).map(([page, title]) => [referencePath(page), title] as const),
];

/** A whole page: head, navigation, search, its own part and foot. */
export function framed({ path, title, main }: Page): string {
  const to = (target: string): string => linkFrom(path, target);
  return `${
    html`<!doctype html>
<!-- ${asHtml(PRINTED_BY)} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Manufacturing contracts</title>
<link rel="icon" type="image/svg+xml" href="${to(`${SITE}/icon.svg`)}">
<link rel="stylesheet" href="${to(`${SITE}/catalogue.css`)}">
<script src="${to(`${SITE}/catalogue.js`)}" defer></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="${to(INDEX)}"><img src="${to(`${SITE}/icon.svg`)}" alt="" width="26" height="26">
Manufacturing contracts</a>
<nav aria-label="Catalogue"><ul>
${NAVIGATION.map(([target, name]) => html`<li>${navigationLink(path, target, name)}</li>\n`)}</ul></nav>
${path === INDEX ? undefined : searchForm(to(INDEX))}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
<p>Printed from the contracts. Latency, criticality and consumers are for each plant to agree with;
of every consumer it is said why it reads.</p>
<p>The same as data: <a href="${to(CATALOGUE_PATH)}">catalogue.json</a></p>
</footer>
</body>
</html>
`.html
  }`;
}

const navigationLink = (path: string, target: string, name: string): Html =>
  path === target
    ? html`<a href="${linkFrom(path, target)}" aria-current="page">${name}</a>`
    : html`<a href="${linkFrom(path, target)}">${name}</a>`;

/** On a page that has no list, a search leads to the list. */
const searchForm = (index: string): Html => html`<form class="search" role="search" action="${index}">
<label for="search" class="unseen">Search all contracts</label>
<input id="search" name="q" type="search" placeholder="Search" autocomplete="off"
 aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd>
</form>`;
