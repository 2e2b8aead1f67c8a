import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import { setupPython } from '../cross/setup-python.mjs';

export const root = join(import.meta.dirname, '../..');

/** A validator of JSON Schema that somebody uses in production. */
export interface Engine {
  readonly name: string;
  readonly language: string;
  readonly dialects: readonly Dialect[];
  /** How it is asked, and what it can not do. */
  readonly remark: string;
  /** The version that is pinned; the files say it, so that the page stays as it is. */
  readonly version: () => string;
  /** Makes the program ready, and gives the words that start it; the file of questions is the last one. */
  readonly command: () => readonly string[];
}

const here = (...path: string[]): string => join(import.meta.dirname, ...path);
const tool = (...path: string[]): string => join(root, '.tools/verdicts', ...path);
const BOTH: readonly Dialect[] = ['2020-12', 'draft-07'];

/** All of them, in the order of the page. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Ajv',
    language: 'JavaScript',
    dialects: BOTH,
    remark: 'Strict mode: it is told the names of our annotations, as it refuses unknown keywords.',
    version: () => pinned(join(root, 'node_modules/ajv/package.json'), /"version": "([^"]+)"/),
    command: () => javascript('ajv'),
  },
  {
    name: '@hyperjump/json-schema',
    language: 'JavaScript',
    dialects: BOTH,
    remark: 'Takes annotations as they come.',
    version: () =>
      pinned(join(root, 'node_modules/@hyperjump/json-schema/package.json'), /"version": "([^"]+)"/),
    command: () => javascript('hyperjump'),
  },
  {
    name: '@exodus/schemasafe',
    language: 'JavaScript',
    dialects: BOTH,
    remark: 'Told to skip every keyword that it does not know, as it refuses them otherwise.',
    version: () => pinned(join(root, 'node_modules/@exodus/schemasafe/package.json'), /"version": "([^"]+)"/),
    command: () => javascript('schemasafe'),
  },
  {
    name: 'jsonschema',
    language: 'Python',
    dialects: BOTH,
    remark: 'Each schema is held against the meta-schema first.',
    version: () => pinned(here('../cross/setup-python.mjs'), /'jsonschema==([^']+)'/),
    command: () => [setupPython(), here('python/main.py'), 'jsonschema'],
  },
  {
    name: 'fastjsonschema',
    language: 'Python',
    dialects: ['draft-07'],
    remark: 'Knows draft-04, draft-06 and draft-07 alone: the 2020-12 build is not for it.',
    version: () => pinned(here('../cross/setup-python.mjs'), /'fastjsonschema==([^']+)'/),
    command: () => [setupPython(), here('python/main.py'), 'fastjsonschema'],
  },
  {
    name: 'santhosh-tekuri/jsonschema',
    language: 'Go',
    dialects: BOTH,
    remark: 'Patterns run in RE2, without back references and look-around.',
    version: () => pinned(here('go/go.mod'), /jsonschema\/v6 v(\S+)/),
    command: () => {
      run(['go', 'build', '-o', tool('go'), '.'], here('go'), 'Go 1.22 or newer');
      return [tool('go')];
    },
  },
  {
    name: 'networknt/json-schema-validator',
    language: 'Java',
    dialects: BOTH,
    remark:
      'Built on Jackson 2. Its sister release 3.0.9, built on Jackson 3, throws where a whole number beyond 64 bits is written with an exponent: `{"type": "integer", "maximum": 9}` asked about `1e21`.',
    version: () => pinned(here('java/pom.xml'), /<artifactId>json-schema-validator<[\s\S]*?<version>([^<]+)/),
    command: () => {
      const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
      run(['mvn', '-q', '-B', copy, `-DoutputDirectory=${tool('java')}`], here('java'), 'Maven 3.8 or newer');
      return ['java', '-cp', tool('java', '*'), here('java/Main.java')];
    },
  },
  {
    name: 'jsonschema',
    language: 'Rust',
    dialects: BOTH,
    remark: 'Without its resolvers for the network and the file system.',
    version: () => pinned(here('rust/Cargo.toml'), /jsonschema = .*"=([^"]+)"/),
    command: () => {
      const words = ['cargo', 'build', '--quiet', '--locked', '--target-dir', tool('rust')];
      run(words, here('rust'), 'Rust with cargo 1.85 or newer');
      return [tool('rust', 'debug/verdicts')];
    },
  },
];

const javascript = (name: string): string[] => [
  join(root, 'node_modules/.bin/tsx'),
  here('javascript/main.ts'),
  name,
];

function pinned(file: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file} pins no version`);
  return version;
}

/** Runs a program and gives what it says; when it fails, what to install or what it said is the error. */
export function run([program = '', ...words]: readonly string[], cwd: string, needs?: string): string {
  const ran = spawnSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.error)
    throw new Error(`${program} does not start. Install ${needs ?? program}. ${ran.error.message}`);
  if (ran.status !== 0) throw new Error(`${program} ended with ${ran.status}: ${ran.stderr.slice(-2000)}`);
  return ran.stdout;
}
