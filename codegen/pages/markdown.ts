/** One row of a table; a bar within a cell is escaped. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;

/** A heading's address within its page, as GitHub makes it. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');

/** A fenced block. */
export const fenced = (language: string, text: string): string[] => [`\`\`\`${language}`, text, '```'];
