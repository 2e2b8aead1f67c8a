import { type Contract, NAMESPACE } from '../../src/index.js';
import { linted } from '../lint/linted.js';
import { type Json, kebab, type Printer } from '../printer.js';
import {
  BUILDS,
  type Build,
  contractSchema,
  describesUse,
  envelopePath,
  envelopeSchema,
  heading,
  schemaPath,
} from './json-schema-printer.js';
import { createShelf } from './shelf.js';

/** Prints the same JSON Schemas once more, with every shared word in a file of its own. */
export const splitSchemaPrinter: Printer = {
  name: 'split JSON Schema',
  owns: BUILDS.map(folder),
  print: (contracts) => {
    const documents = BUILDS.flatMap((build) => splitSchemas(contracts, build));
    return linted(documents, new Map(documents.map(([, schema]) => [String(schema.$id), schema])));
  },
};

/** The schemas of one build by their paths; they point at each other by `$id`. */
export function splitSchemas(contracts: readonly Contract[], build: Build): [string, Json][] {
  const idOf = (title: string): string => String(heading(wordId(title), build).$id);
  const shelf = createShelf(idOf, describesUse(build));
  const split = (path: string): string =>
    path.replace(`schemas/${build.dialect}/${build.profile}`, folder(build));
  const documents = [
    [split(envelopePath(build)), envelopeSchema(build, shelf)] as const,
    ...contracts.map((it) => [split(schemaPath(it, build)), contractSchema(it, build, shelf)] as const),
  ];
  const words = Object.entries(shelf.contents() as Record<string, Json>).map(
    ([title, word]) =>
      [
        `${folder(build)}/words/${kebab(title)}.v1.json`,
        { ...heading(wordId(title), build), ...word },
      ] as const,
  );
  return [...documents, ...words].map(([path, schema]) => [path, schema]);
}

function folder({ dialect, profile }: Build): string {
  return `schemas/${dialect}/${profile}-split`;
}

const wordId = (title: string): string => `${NAMESPACE.schema}/words/${kebab(title)}/v1.json`;
