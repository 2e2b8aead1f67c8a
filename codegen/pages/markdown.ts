import type { Block } from '../../src/cli/explain/block.js';

export { anchor } from '../../src/cli/explain/forms.js';

/** One row of a table; a bar within a cell is escaped. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table with its head. */
export const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

/** A fenced block. */
export const fenced = (language: string, text: string): string[] => [`\`\`\`${language}`, text, '```'];

/** A page in Markdown. */
export const markdownLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [...linesOf(block), '']);

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'text':
      return [block.text];
    case 'list':
      return block.entries.map((it) => `- ${it.replaceAll('<br>', '<br>\n  ')}`);
    case 'table':
      return tableLines(block.head, block.rows);
    case 'json':
      return fenced('json', block.text);
  }
}
