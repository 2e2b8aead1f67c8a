import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakTable } from './break-table.js';

describe('the page on reconciliation', () => {
  it('shows the table of breaks as the code has it', () => {
    const page = readFileSync('docs/concepts/reconciliation.md', 'utf8').split('\n');
    const start = page.indexOf(breakTable()[0] ?? '');
    expect(page.slice(start, start + breakTable().length)).toEqual(breakTable());
  });
});
