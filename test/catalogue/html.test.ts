import { expect, it } from 'vitest';
import { markdownHtml, type Translation } from '../../codegen/catalogue/site/markdown-html.js';
import { html } from '../../src/core/html.js';

const translation: Translation = {
  source: 'docs/contracts/a.v1.md',
  page: 'docs/catalogue/contracts/a.v1.html',
  twins: new Map([['docs/laws.md', 'docs/catalogue/laws.html']]),
  pageOf: (name) => (name === 'quality.known' ? 'docs/catalogue/contracts/quality.known.v1.html' : undefined),
};
const set = (markdown: string): string => markdownHtml(markdown, translation).html;

it('a plain text is escaped, a piece of HTML is not, and nothing is written for nothing', () => {
  expect(html`<b title="${'"a"'}">${'1 < 2 & 3'}${undefined}${[html`<i>`, '>']}</b>`.html).toBe(
    '<b title="&quot;a&quot;">1 &lt; 2 &amp; 3<i>&gt;</b>',
  );
});

it('a link leads to the page of the site where there is one, else to the markdown page', () => {
  expect(set('[law](../laws.md#x1)')).toContain('<a href="../laws.html#x1">law</a>');
  expect(set('[time](../concepts/time.md)')).toContain('<a href="../../concepts/time.md">time</a>');
  expect(set('[here](#fields) [away](https://example.com/)')).toContain('<a href="#fields">here</a>');
});

it('a name in code leads to its page, and code is shown as it is', () => {
  expect(set('`quality.known`')).toContain('<a href="quality.known.v1.html"><code>quality.known</code></a>');
  expect(set('`a < b && c`')).toContain('<code>a &lt; b &amp;&amp; c</code>');
});

it('a row of a table says what its cells are', () => {
  const table = set('| field | means |\n| --- | --- |\n| `a` | one<br>two |');
  expect(table).toContain('<td data-label="field"><code>a</code></td><td data-label="means">one<br>two</td>');
});

it('a tag that is not ours is shown as text', () => {
  expect(set('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
});
