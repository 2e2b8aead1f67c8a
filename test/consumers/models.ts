import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { root } from '../house/source-files.js';
import { folderOf, type Language } from './languages.js';

/** How quicktype writes the models of a language. */
export interface ModelWriter {
  readonly file: string;
  readonly language: 'go' | 'rust' | 'csharp';
  readonly options: Readonly<Record<string, string>>;
  readonly mend?: (source: string) => string;
  readonly withoutLengths?: boolean;
}

interface Shape {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly definitions?: Readonly<Record<string, Shape>>;
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

const folder = join(root, 'schemas/draft-07/write');

/** The printed schemas of every contract and of the envelope, closed, in the dialect that generators read. */
export const printedShapes = (): Shape[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Shape);

/**
 * One schema for documents of every kind, each under its title: so that the words that contracts share
 * become one class each, and one program reads them all.
 */
export function anyDocument(shapes: readonly Shape[]): Shape {
  // An $id within would turn every reference below it to another document.
  const titled = shapes.map(({ definitions: _, $id, ...shape }) => [String(shape.title), shape] as const);
  const words = shapes.flatMap(({ definitions = {} }) => Object.entries(definitions));
  const reference = ([title]: readonly [string, Shape]) => [title, { $ref: `#/definitions/${title}` }];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'AnyDocument',
    type: 'object',
    properties: Object.fromEntries(titled.map(reference)),
    additionalProperties: false,
    definitions: Object.fromEntries([...words, ...titled].map(([title, shape]) => [title, saidOpen(shape)])),
  };
}

const isOpen = ({ properties = {} }: Shape): boolean => Object.keys(properties).length === 0;

/** Some generators take an object without properties for an empty one, unless it says that it is open. */
function saidOpen(shape: Shape): Shape {
  const { properties: _, ...open } = shape;
  return isOpen(shape) ? { ...open, additionalProperties: true } : shape;
}

/** The words that are open on purpose, and the fields that hold them: nobody can give them a type. */
export function openNames({ definitions = {} }: Shape): { titles: Set<string>; fields: Set<string> } {
  const titles = new Set(Object.keys(definitions).filter((it) => isOpen(definitions[it] as Shape)));
  const fields = Object.values(definitions).flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((it) => titles.has(String(properties[it]?.$ref).split('/').at(-1) ?? '')),
  );
  return { titles, fields: new Set(fields) };
}

/** Writes what a language is generated from, and the models themselves where quicktype writes them. */
export async function writeModels(language: Language, shape: Shape): Promise<void> {
  const { writer } = language;
  write(language, 'generated/any-document.json', JSON.stringify(shape));
  if (!writer) return;
  const schema = JSON.stringify(shape, (keyword, value) =>
    writer.withoutLengths && /^(min|max)Length$/.test(keyword) ? undefined : value,
  );
  const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await source.addSource({ name: 'AnyDocument', schema });
  const inputData = new InputData();
  inputData.addInput(source);
  const { lines } = await quicktype({
    inputData,
    lang: writer.language,
    rendererOptions: writer.options,
    combineClasses: false,
  });
  write(language, writer.file, (writer.mend ?? String)(lines.join('\n')));
}

function write(language: Language, name: string, text: string): void {
  const path = join(folderOf(language), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
