/** Schemas split into words say what the bundled ones say: one file is held against the other. */
import { isDeepStrictEqual } from 'node:util';
import {
  type Build,
  envelopePath,
  heading,
  schemaPath,
} from '../../codegen/json-schema/json-schema-printer.js';
import { splitSchemas } from '../../codegen/json-schema/split-schema-printer.js';
import { type Json, pascal } from '../../codegen/printer.js';
import { remembered } from '../../src/core/remembered.js';
import { contracts } from '../../src/index.js';
import { isObject, objectAt, printedJson } from '../specs/printed.js';

const WORD = /^https:\/\/w3id\.org\/mfg\/words\/([a-z0-9-]+)\/v1(\.[a-z0-9-]+)*\.json$/;

/** The split files of one build, each with the law that it follows. */
export const splitFiles = (build: Build) =>
  splitSchemas(contracts, build).map(([path]) => ({
    path,
    laws: (document: Json) =>
      saysTheSame(path, document, build) ? [] : ['says otherwise than the bundled schema'],
  }));

function saysTheSame(path: string, document: Json, build: Build): boolean {
  const shelf = build.dialect === '2020-12' ? '$defs' : 'definitions';
  const said = withLocalReferences(document, shelf) as Json;
  if (!path.includes('/words/')) {
    const { [shelf]: _, ...bundled } = printedJson(path.replace('-split/', '/'));
    return isDeepStrictEqual(said, bundled);
  }
  const title = String(said.title);
  const begins = heading(`https://w3id.org/mfg/words/${kebabOf(path)}/v1.json`, build);
  const isHeaded = Object.entries(begins).every(([name, value]) => said[name] === value);
  return (
    isHeaded &&
    pascal(kebabOf(path)) === title &&
    isDeepStrictEqual(wordOf(said), bundledWords(build, shelf).get(title))
  );
}

const kebabOf = (path: string): string => /words\/(.*)\.v1\.json$/.exec(path)?.[1] ?? '';

/** A word without what only its own file says, and without what each use says of it. */
function wordOf(word: Json): Json {
  const { $schema, $id, $comment, 'x-release': _, description, ...rest } = word;
  return rest;
}

const words = new Map<string, ReadonlyMap<string, Json>>();

/** The shared words as the bundled files of one build hold them. */
const bundledWords = (build: Build, shelf: string): ReadonlyMap<string, Json> =>
  remembered(words, `${build.dialect} ${build.profile}`, () => {
    const paths = [envelopePath(build), ...contracts.map((it) => schemaPath(it, build))];
    const all = paths.flatMap(
      (path) => Object.entries(objectAt(printedJson(path), shelf)) as [string, Json][],
    );
    return new Map(all.map(([title, word]) => [title, wordOf(word)]));
  });

function withLocalReferences(value: unknown, shelf: string): unknown {
  if (Array.isArray(value)) return value.map((it) => withLocalReferences(it, shelf));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, it]) => {
    const word = name === '$ref' && typeof it === 'string' ? WORD.exec(it)?.[1] : undefined;
    return [name, word === undefined ? withLocalReferences(it, shelf) : `#/${shelf}/${pascal(word)}`];
  });
  return Object.fromEntries(fields);
}
