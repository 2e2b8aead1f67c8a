/** A text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What may stand in a piece of HTML; plain texts are escaped. */
export type Part = Html | string | number | undefined | readonly Part[];

/** A piece of HTML. @example html`<b>${'a < b'}</b>`.html //=> '<b>a &lt; b</b>' */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, i) => (i === 0 ? '' : written(parts[i - 1])) + text).join(''),
});

/** Takes a text for HTML as it stands. */
export const asHtml = (text: string): Html => ({ html: text });

/** A text as it is written in HTML, in attributes too. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function written(part: Part): string {
  if (part === undefined) return '';
  if (Array.isArray(part)) return part.map(written).join('');
  return typeof part === 'object' ? (part as Html).html : escaped(String(part));
}
