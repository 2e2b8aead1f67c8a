import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.js';

interface Floor {
  /** The folders of ours that it may look into. */
  readonly ours: readonly string[];
  /** The packages that it may use. */
  readonly packages: readonly string[];
}

const TYPEBOX = '@sinclair/typebox';

/** Floors look down only. */
const FLOORS: Readonly<Record<string, Floor>> = {
  core: { ours: [], packages: [TYPEBOX, 'canonicalize'] },
  vocabulary: { ours: ['core'], packages: [TYPEBOX] },
  contracts: { ours: ['core', 'vocabulary'], packages: [TYPEBOX] },
  printed: { ours: ['core', 'contracts'], packages: [] },
  wire: {
    ours: ['core', 'vocabulary'],
    packages: [TYPEBOX, 'node:crypto', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  own: { ours: ['core', 'wire'], packages: [TYPEBOX, '@marcbachmann/cel-js'] },
  sites: { ours: ['core', 'vocabulary', 'wire'], packages: [TYPEBOX] },
  laws: { ours: ['core', 'vocabulary', 'wire'], packages: [] },
  reconcile: {
    // The report of a comparison is a contract itself; its documents have the types that are printed for it.
    ours: ['core', 'vocabulary', 'printed', 'wire'],
    packages: [
      TYPEBOX,
      ...[
        'node:buffer',
        'node:crypto',
        'node:fs',
        'node:path',
        'node:os',
        'node:string_decoder',
        '@duckdb/node-api',
      ],
    ],
  },
  odoo: { ours: ['core', 'vocabulary', 'printed', 'wire', 'sites'], packages: [TYPEBOX, 'zod'] },
};

const floorOf = (path: string): string => path.split('/')[1] as string;
const targetOf = (file: SourceFile, from: string): string => posix.join(posix.dirname(file.path), from);

/** The code of the envelope is printed too, and belongs to no contract. */
const ENVELOPE = 'src/printed/cloud-event.js';

/** Every import of a floor that its row of the table does not allow. */
function forbidden(floor: string): string[] {
  const { ours, packages } = FLOORS[floor] as Floor;
  return sourceFiles(`src/${floor}`).flatMap((file) =>
    importsOf(file)
      .filter(({ from }) =>
        from.startsWith('.')
          ? ![floor, ...ours].includes(floorOf(targetOf(file, from))) && targetOf(file, from) !== ENVELOPE
          : !packages.includes(from),
      )
      .map(({ from }) => `${file.path} imports ${from}`),
  );
}

describe('the floors', () => {
  it.each(Object.keys(FLOORS))('%s looks down only', (floor) => {
    expect(forbidden(floor)).toEqual([]);
  });

  it('TypeBox is used for its types alone', () => {
    const values = sourceFiles('src').flatMap((file) =>
      importsOf(file).filter((it) => it.from === TYPEBOX && !it.typeOnly),
    );
    expect(values).toEqual([]);
  });

  it('a contract knows no other contract but the version before its own', () => {
    const strangers = sourceFiles('src/contracts')
      .filter((file) => !/^src\/contracts\/([a-z-]+\/)?index\.ts$/.test(file.path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => from.startsWith('.') && floorOf(targetOf(file, from)) === 'contracts')
          .filter(({ from }) => !(/\.v\d+-to-v\d+\.ts$/.test(file.path) && from.startsWith('./')))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(strangers).toEqual([]);
  });

  it('declarations are taken with their code, by everybody but what is printed', () => {
    const bare = sourceFiles('src')
      .filter((file) => !['contracts', 'printed'].includes(floorOf(file.path)))
      .flatMap((file) =>
        importsOf(file).filter(({ from }) => targetOf(file, from).startsWith('src/contracts')),
      );
    expect(bare).toEqual([]);
  });

  it('machinery never branches on the name of a contract', () => {
    const named = sourceFiles('src/core', 'src/wire', 'src/laws', 'src/reconcile').filter((file) =>
      /===? '[a-z-]+\.[a-z-]+-[a-z-]+'/.test(file.text),
    );
    expect(named.map((it) => it.path)).toEqual([]);
  });

  it('the command line goes through doors', () => {
    const door = /^src\/((odoo|sites|laws|reconcile|own)\/)?index\.js$/;
    const around = sourceFiles('src/cli').flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => targetOf(file, from))
        .filter((target) => floorOf(target) !== 'cli' && !door.test(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(around).toEqual([]);
  });

  it('nothing imports the command line or the printers', () => {
    const upward = sourceFiles('src')
      .filter((file) => floorOf(file.path) !== 'cli')
      .flatMap((file) => importsOf(file).map(({ from }) => targetOf(file, from)))
      .filter((target) => target.startsWith('src/cli') || target.startsWith('codegen'));
    expect(upward).toEqual([]);
  });

  it('reads the import lines that this file itself has', () => {
    const here = sourceFiles('test/house').find((file) => file.path.endsWith('floors.test.ts'));
    expect(importsOf(here as SourceFile).map((it) => it.from)).toEqual([
      'node:path',
      'vitest',
      './source-files.js',
    ]);
  });
});
