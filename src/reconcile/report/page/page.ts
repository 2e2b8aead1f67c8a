import { createHash } from 'node:crypto';
import { byText } from '../../../core/field.js';
import { asHtml, type Html, html } from '../../../core/html.js';
import { spaced } from '../amounts.js';
import { wordsOfClass } from '../class-words.js';
import type { BreakDocument, Reported } from '../documents.js';
import { worstFirst } from '../figures.js';
import { momentOf, runSummary } from '../to-report.js';
import { SCRIPT, STYLE } from './assets.js';
import { trend, waterfalls } from './charts.js';
import { drifts, inFlight, parameters, provenance } from './foundations.js';
import { breakdowns, opening } from './overview.js';
import { type PageData, scriptJson } from './page-data.js';
import { totals } from './totals.js';
import { MARKS, SEVERITY_WORDS } from './words.js';

/** So many breaks the page holds; it says how many more there are, and where. */
export const PAGE_BREAKS = 5000;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, nothing is sent, and nothing runs but what is printed into the page. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;

const SECTIONS = [
  ['breakdown', 'Breaks'],
  ['list', 'Every break'],
  ['waterfalls', 'Totals explained'],
  ['totals', 'Totals'],
  ['trend', 'Trend'],
  ['in-flight', 'Under way'],
  ['drifts', 'Drifts'],
  ['parameters', 'Parameters'],
  ['provenance', 'Provenance'],
] as const;

/** The report as one HTML file that needs nothing else. */
export function pageOf(reported: Reported): string {
  const { report } = reported;
  const data: PageData = {
    report,
    breaks: worstFirst(reported.breaks).slice(0, PAGE_BREAKS),
    moment: momentOf(report),
    runs: [...report.earlier, runSummary(report)],
  };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.left.name} against ${report.right.name} · Reconciliation</title>
<style>${asHtml(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<main id="main" tabindex="-1">
${content(reported, data)}
</main>
<script type="application/json" id="data">${asHtml(scriptJson(data))}</script>
<script>${asHtml(SCRIPT)}</script>
</body>
</html>
`.html;
}

const content = (reported: Reported, { report, breaks, runs }: PageData): Html => html`${opening(reported)}
<nav aria-label="On this page"><ul>
${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ul></nav>
${breakdowns(reported)}
${explorer(reported, breaks)}
${waterfalls(report)}
${totals(report)}
${trend(report, runs)}
${inFlight(report)}
${drifts(report)}
${parameters(report)}
${provenance(report)}`;

/** The place of the list of breaks and its filters; the script fills it. */
function explorer({ report, breaks }: Reported, shown: readonly BreakDocument[]): Html {
  const more = breaks.length - shown.length;
  const flows = [...new Set(shown.map((it) => it.flow))].sort(byText);
  const codes = [...new Set(report.classes.map((it) => it.code))];
  return html`<section id="list" aria-labelledby="list-title">
<h2 id="list-title">Every break</h2>
<p class="lead">The gravest first, then by money. Open one to see both records side by side.</p>
${
  more > 0
    ? html`<p class="note"><b>${spaced(more)} more breaks</b> are not in this page: breaks.csv and
breaks.ndjson have all ${spaced(breaks.length)}.</p>`
    : undefined
}
<noscript><p class="note">The list needs the script of this page. breaks.csv has the same.</p></noscript>
<form id="filters" class="filters" hidden>
<div class="text"><label for="text">Search all texts</label><input id="text" name="text" type="search"
 autocomplete="off"></div>
<div><label for="item">Item</label><input id="item" name="item" type="search" autocomplete="off"></div>
${choice(
  'code',
  'Class',
  codes.map((it) => [it, `${it}: ${wordsOfClass(it, report)}`]),
)}
${choice('severity', 'Severity', SEVERITY_CHOICES)}
${choice(
  'flow',
  'Flow',
  flows.map((it) => [it, it]),
)}
<div><button type="reset">Clear</button></div>
</form>
<p id="status" role="status"></p>
<ol id="breaks" class="breaks"></ol>
<p><button id="more" type="button" hidden>Show more</button></p>
</section>
`;
}

const SEVERITY_CHOICES: readonly (readonly [string, string])[] = [
  ['open', 'all that are open'],
  ...(['high', 'medium', 'low', 'info'] as const).map(
    (it) => [it, `${MARKS[it]} ${it}: ${SEVERITY_WORDS[it]}`] as const,
  ),
];

const choice = (name: string, title: string, all: readonly (readonly [string, string])[]): Html =>
  html`<div><label for="${name}">${title}</label><select id="${name}" name="${name}"><option value="">all</option>
${all.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`;
