import { table } from '../summary.js';
import type { Block } from './block.js';

/** A cell is folded beyond this, so that a table fits on a screen. */
const WIDEST_CELL = 64;
const WIDEST_TEXT = 110;

/** A page as text for the terminal. */
export const terminalText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${block.level === 2 ? block.text.toUpperCase() : block.text}`;
    case 'text':
      return folded(plain(block.text), WIDEST_TEXT);
    case 'list':
      return block.entries
        .map((it) => folded(plain(it), WIDEST_TEXT).replaceAll('\n', '\n  '))
        .map((it) => `- ${it}`)
        .join('\n');
    case 'table':
      return table(
        block.head,
        block.rows.map((row) => row.map((cell) => folded(plain(cell), WIDEST_CELL))),
      );
    case 'json':
      return block.text;
  }
}

/** Without the marks that only print shows; a name within a sentence keeps its own, or nobody sees it. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll('<br>', '\n')
    .replace(/^`([^`]+)`$/, '$1');

/** Breaks lines between words; a word that is too long stays whole. */
function folded(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => foldedLine(line, width))
    .join('\n');
}

function foldedLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
