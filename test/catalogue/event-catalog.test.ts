import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { eventCatalogPrinter } from '../../codegen/catalogue/eventcatalog/event-catalog-printer.js';
import { EVENT_CATALOG } from '../../codegen/catalogue/eventcatalog/resource.js';
import { type Contract, contracts } from '../../src/index.js';

const linter = join(dirname(createRequire(import.meta.url).resolve('@eventcatalog/linter')), 'cli/index.js');
const copy = mkdtempSync(join(tmpdir(), 'event-catalog-'));
afterAll(() => rmSync(copy, { recursive: true }));

const printed = eventCatalogPrinter.print(contracts);
const SEND = 'id: quality.hold-placed\n';

/** What EventCatalog's own linter says of the printed folder, after a change of its texts. */
function linted(change: (text: string) => string) {
  for (const [path, text] of printed) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), change(text));
  }
  return spawnSync(process.execPath, [linter, join(copy, EVENT_CATALOG), '--fail-on-warning'], {
    encoding: 'utf8',
  });
}

it("EventCatalog's linter finds nothing to complain or to warn about", () => {
  const { status, stdout, stderr } = linted((text) => text);
  expect(stdout + stderr).toContain(`${printed.size} files checked`);
  expect(stdout + stderr).toContain('No problems found');
  expect(status).toBe(0);
});

it('it finds an event that a system sends and nobody describes', () => {
  const { status, stdout, stderr } = linted((text) =>
    text.replace(`sends:\n  - ${SEND}`, 'sends:\n  - id: quality.nobody-knows\n'),
  );
  expect(stdout + stderr).toContain('quality.nobody-knows');
  expect(status).not.toBe(0);
});

it('an older version stands below the newest one', () => {
  const [first] = contracts.filter((it) => it.kind === 'event');
  const second = { ...(first as Contract), version: 2 };
  const pages = eventCatalogPrinter.print([first as Contract, second]);
  const home = `${EVENT_CATALOG}/events/${second.name}`;
  expect(pages.get(`${home}/index.mdx`)).toContain('\nversion: 2.0.0\n');
  expect(pages.get(`${home}/versioned/1.0.0/index.mdx`)).toContain('\nversion: 1.0.0\n');
});

it('the schema that each event names is printed', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const schemas = [...printed].flatMap(([path, text]) => {
    const schema = /^schemaPath: (.+)$/m.exec(text)?.[1];
    return schema ? [join(root, dirname(path), schema)] : [];
  });
  expect(schemas).toHaveLength(contracts.filter((it) => it.kind === 'event').length);
  expect(schemas.filter((it) => !existsSync(it))).toEqual([]);
});

it('no sentence is read as markup', () => {
  const bodies = [...printed.values()].map((it) => it.split('\n---\n')[1] ?? '');
  expect(bodies.filter((it) => /(^|[^\\])[<{]/.test(it))).toEqual([]);
});
