/**
 * A page before it is set, for the terminal or for print. Texts mark names as `code` and may hold
 * [links](#somewhere).
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'json'; readonly text: string };

/** Begins a part of the page. */
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** A few sentences. */
export const text = (sentence: string): Block => ({ kind: 'text', text: sentence });

/** Things one after the other. */
export const list = (entries: readonly string[]): Block => ({ kind: 'list', entries });

/** Things side by side. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

/** A document as people read it. */
export const json = (value: unknown): Block => ({ kind: 'json', text: JSON.stringify(value, null, 2) });

/** @example code('lotNumber') //=> '`lotNumber`' */
export const code = (name: string): string => `\`${name}\``;

/** @example codes(['a', 'b', 'c']) //=> '`a`, `b` and `c`' */
export const codes = (names: readonly string[]): string => inWords(names.map(code));

/** @example inWords(['one', 'two', 'three']) //=> 'one, two and three' */
export const inWords = (parts: readonly string[], last = 'and'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;

/** @example spoken('workOrder') //=> 'work order' */
export const spoken = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();

/** @example capitalised('work order') //=> 'Work order' */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
