import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { asHtml, escaped, type Html } from '../../../src/core/html.js';
import { anchor } from '../../pages/markdown.js';
import { linkFrom } from './site-pages.js';

/** How links of a markdown page are told on a page of the site. */
export interface Translation {
  /** The markdown page, from which its links lead. */
  readonly source: string;
  /** The page of the site that is printed. */
  readonly page: string;
  /** Pages of the site by the markdown page that says the same. */
  readonly twins: ReadonlyMap<string, string>;
  /** The page of the site that a name in code leads to. */
  readonly pageOf: (name: string) => string | undefined;
}

/** Markdown of ours as HTML: headings can be linked to, and a row of a table can stand by itself. */
export function markdownHtml(markdown: string, translation: Translation): Html {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const cell = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens);
        const label = (i: number): string => escaped(header[i]?.text ?? '');
        const head = header.map((it) => `<th scope="col">${cell(it)}</th>`).join('');
        const body = rows.map(
          (row) =>
            `<tr>${row.map((it, i) => `<td data-label="${label(i)}">${cell(it)}</td>`).join('')}</tr>\n`,
        );
        return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
      },
      codespan: ({ text }) => codeHtml(text, translation),
      link({ href, tokens }) {
        return `<a href="${escaped(translated(href, translation))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${escaped(translated(href, translation))}" alt="${escaped(text)}">`,
      html: ({ text }) => (KNOWN_TAG.test(text.trim()) ? text : escaped(text)),
    },
  });
  return asHtml(marked.parse(markdown, { async: false }));
}

const KNOWN_TAG = /^(<br>|<a id="[\w-]+">|<\/a>|<!--[\s\S]*-->)$/;

function codeHtml(text: string, { page, pageOf }: Translation): string {
  const target = pageOf(text);
  const code = `<code>${escaped(text)}</code>`;
  return target ? `<a href="${linkFrom(page, target)}">${code}</a>` : code;
}

function translated(href: string, { source, page, twins }: Translation): string {
  if (href.startsWith('#') || /^[a-z]+:/.test(href)) return href;
  const [path = '', place] = href.split('#');
  const target = posix.join(posix.dirname(source), path);
  return linkFrom(page, twins.get(target) ?? target) + (place ? `#${place}` : '');
}
