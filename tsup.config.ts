import { defineConfig } from 'tsup';

const doors = {
  index: 'src/index.ts',
  odoo: 'src/odoo/index.ts',
  sites: 'src/sites/index.ts',
  reconcile: 'src/reconcile/index.ts',
};

export default defineConfig([
  {
    entry: doors,
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    sourcemap: true,
    splitting: true,
    target: 'node20',
    // These two are ESM only: the CommonJS build carries them.
    noExternal: ['canonicalize', '@marcbachmann/cel-js'],
  },
  {
    entry: { mfgc: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    noExternal: ['canonicalize', '@marcbachmann/cel-js'],
  },
]);
