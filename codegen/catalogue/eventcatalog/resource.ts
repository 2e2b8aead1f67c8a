import { yamlText } from '../yaml-text.js';

/** The folder that the files for EventCatalog are printed to. */
export const EVENT_CATALOG = 'schemas/catalogue/eventcatalog';

/** One page of EventCatalog: its facts, and what people read below them. */
export interface Resource {
  readonly path: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: readonly string[];
}

/** The text of a page; a sentence of ours holds no markup, so all that MDX reads as such is escaped. */
export const resourceText = ({ facts, body }: Resource): string =>
  `---\n${yamlText(facts)}---\n\n${body.join('\n\n')}\n`;

/** @example mdx('a < b') //=> 'a \\< b' */
export const mdx = (text: string): string => text.replaceAll(/[{}<>]/g, '\\$&');

/** Versions have three parts there; a contract says the first. */
export const semantic = (version: number): string => `${version}.0.0`;

/** @example titleOf('production.operation-completed') //=> 'Operation completed' */
export const titleOf = (name: string): string => {
  const words = name.slice(name.indexOf('.') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
