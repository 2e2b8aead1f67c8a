import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

const doors = {
  index: 'src/index.ts',
  odoo: 'src/odoo/index.ts',
  sites: 'src/sites/index.ts',
  laws: 'src/laws/index.ts',
  reconcile: 'src/reconcile/index.ts',
  own: 'src/own/index.ts',
};

/** These two are ESM only: the CommonJS build carries them, and so the package carries their licences. */
const carried = ['canonicalize', '@marcbachmann/cel-js'];

/** Printed into the script of the report's page; all parts of d3 share one licence. */
const printed = ['d3-scale'];

const licences = () =>
  [...carried, ...printed]
    .map((name) => `${name}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()}\n`)
    .join('\n');

export default defineConfig([
  {
    entry: Object.fromEntries(Object.entries(doors).filter(([, file]) => existsSync(file))),
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
    target: 'node20',
    noExternal: carried,
    onSuccess: async () => writeFileSync('dist/LICENSES-OF-CARRIED-CODE.txt', licences()),
  },
  {
    entry: { mfgc: 'src/cli/main.ts' },
    format: ['esm'],
    splitting: true,
    target: 'node20',
    noExternal: carried,
  },
]);
