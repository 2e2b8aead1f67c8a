import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../house/source-files.js';

it.each([
  'python/identity.py',
  'go/identity/identity.go',
  'java/src/main/java/consumer/Identity.java',
  'rust/src/identity.rs',
])('%s is read in one go: it has fewer than 150 lines', (name) => {
  const lines = readFileSync(join(root, 'consumers', name), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeLessThan(150);
});
