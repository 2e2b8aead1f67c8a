import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mfgc-package-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules/manufacturing-contracts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
  bin: Record<string, string>;
};
const doors = Object.keys(manifest.exports)
  .filter((it) => !it.includes('*') && !it.endsWith('.json'))
  .map((it) => it.replace(/^\./, 'manufacturing-contracts'));

/** Runs a program and gives what it said; when it fails, what it said is the error. */
function execute(file: string, words: readonly string[], cwd = project): string {
  const ran = spawnSync(file, words, { cwd, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${file} ${words.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

const put = (name: string, text: string): string => {
  writeFileSync(join(project, name), text);
  return join(project, name);
};

let tarball = '';
beforeAll(() => {
  execute('npm', ['pack', '--silent', '--pack-destination', folder], root);
  tarball = join(folder, readdirSync(folder).find((it) => it.endsWith('.tgz')) ?? 'no tarball');
  mkdirSync(project);
  put('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball]);
});

const USE = `
const checked = check(OperationCompletedV1, OperationCompletedV1.example);
const named = identify(OperationCompletedV1, OperationCompletedV1.example);
console.log(checked.ok && named.ok ? named.value.key : 'refused');`;

describe('the package in an empty project', () => {
  it('opens every door to import', () => {
    const imports = doors.map((it, i) => `import * as door${i} from '${it}';`).join('\n');
    const names = doors.map((_, i) => `Object.keys(door${i}).length`).join(', ');
    const counts = JSON.parse(
      execute('node', [put('doors.mjs', `${imports}\nconsole.log(JSON.stringify([${names}]));`)]),
    ) as number[];
    expect(counts.filter((it) => it > 0)).toHaveLength(doors.length);
  });

  it('opens every door to require, with the same names behind it', () => {
    const text = doors
      .map((it) => `Object.keys(require('${it}')).filter((it) => it !== 'default').sort()`)
      .join(', ');
    const required = JSON.parse(
      execute('node', [put('doors.cjs', `console.log(JSON.stringify([${text}]));`)]),
    );
    const imported = doors.map((it) => `Object.keys(await import('${it}')).sort()`).join(', ');
    expect(required).toEqual(
      JSON.parse(execute('node', [put('names.mjs', `console.log(JSON.stringify([${imported}]));`)])),
    );
  });

  it('checks and names the same fact through import and require', () => {
    const names = '{ check, identify, OperationCompletedV1 }';
    const esm = execute('node', [put('use.mjs', `import ${names} from 'manufacturing-contracts';${USE}`)]);
    const cjs = execute('node', [
      put('use.cjs', `const ${names} = require('manufacturing-contracts');${USE}`),
    ]);
    expect(esm).toMatch(/^k1-[0-9a-f]{64}\n$/);
    expect(cjs).toBe(esm);
  });

  it('runs its command', () => {
    const listed = execute(join(project, 'node_modules/.bin/mfgc'), ['list', '--json']);
    expect(JSON.parse(listed)).toContainEqual(
      expect.objectContaining({ name: 'production.operation-completed' }),
    );
  });

  it('gives out its schemas as JSON', () => {
    const file = readdirSync(join(installed, 'schemas'), { recursive: true, encoding: 'utf8' }).find((it) =>
      it.endsWith('.json'),
    );
    const use = `import schema from 'manufacturing-contracts/schemas/${file}' with { type: 'json' };\nconsole.log(typeof schema);`;
    expect(execute('node', ['--no-warnings', put('schema.mjs', use)])).toBe('object\n');
  });
});

const TYPED = `
import { check, type CloudEvent, type DataOf, identify, OperationCompletedV1, seal } from 'manufacturing-contracts';
${doors.map((it, i) => `import * as door${i} from '${it}';`).join('\n')}
export const opened: object[] = [${doors.map((_, i) => `door${i}`).join(', ')}];
const data: DataOf<typeof OperationCompletedV1> = OperationCompletedV1.example;
export const good: string = data.total.good.value;
const checked = check(OperationCompletedV1, data);
export const runNo: number = checked.ok ? checked.value.runNo : checked.issues.length;
const telling = { source: 'https://a.example/plants/P/systems/mes', recordedAt: '2026-03-10T12:00:00.000Z', utcOffset: '+01:00' };
const sealed = seal(OperationCompletedV1, data, telling);
export const event: CloudEvent | undefined = sealed.ok ? sealed.value : undefined;
// @ts-expect-error the data of a contract is typed: a run number is no text
export const wrong: string = data.runNo;
export const key: string = (() => { const it = identify(OperationCompletedV1, data); return it.ok ? it.value.key : ''; })();
`;

describe('the types of the package', () => {
  const compile = (file: string, module: string, moduleResolution: string): string => {
    const options = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      types: [],
      module,
      moduleResolution,
    };
    const config = put(
      `${file}.json`,
      JSON.stringify({ compilerOptions: options, files: [put(file, TYPED)] }),
    );
    return execute('node', [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', config]);
  };

  it.each([
    ['an ES module of Node', 'module.mts', 'NodeNext', 'NodeNext'],
    ['a CommonJS module of Node', 'module.cts', 'NodeNext', 'NodeNext'],
    ['a bundler', 'bundled.ts', 'ESNext', 'Bundler'],
  ])('hold under strict in %s', (_, file, module, moduleResolution) => {
    expect(compile(file, module, moduleResolution)).toBe('');
  });
});

describe('the linters of packages', () => {
  it('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages.map((it) => formatMessage(it, pkg))).toEqual([]);
  });

  it('the types are right for every way to resolve them', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const words = [
      tarball,
      '--profile',
      'node16',
      '--exclude-entrypoints',
      './schemas/*',
      '--format',
      'ascii',
      '--no-color',
    ];
    const told = execute('node', [attw, ...words]);
    expect(doors.filter((it) => !told.includes(`"${it}"`))).toEqual([]);
  });
});

describe('what is packed', () => {
  it('is what a user needs, and no source', () => {
    const top = readdirSync(installed).sort();
    expect(top.filter((it) => !['CHANGELOG.md', 'README.md'].includes(it))).toEqual([
      'LICENSE',
      'dist',
      'package.json',
      'schemas',
    ]);
  });

  it('loads Zod behind the Odoo door alone', () => {
    const zod = join(project, 'node_modules/zod');
    const opens = (door: string): boolean => {
      try {
        return (
          execute('node', [put('open.mjs', `await import('${door}'); console.log('open');`)]) === 'open\n'
        );
      } catch {
        return false;
      }
    };
    renameSync(zod, `${zod}-away`);
    const open = doors.filter(opens);
    renameSync(`${zod}-away`, zod);
    expect(doors.filter((it) => !open.includes(it))).toEqual(['manufacturing-contracts/odoo']);
    expect(opens('manufacturing-contracts/odoo')).toBe(true);
  });

  it('carries the licences of the code that is bundled into it', () => {
    const text = readFileSync(join(installed, 'dist/LICENSES-OF-CARRIED-CODE.txt'), 'utf8');
    expect(text).toContain('@marcbachmann/cel-js\n');
    expect(text).toContain('canonicalize\n');
  });
});
