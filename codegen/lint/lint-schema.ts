import { type Json, jsonText } from '../printer.js';
import {
  annotationTrouble,
  closedTrouble,
  documentTrouble,
  keywordTrouble,
  referenceTrouble,
} from './document-rules.js';
import {
  discriminatorTrouble,
  fieldsTrouble,
  namesTrouble,
  titleTrouble,
  unionTrouble,
} from './object-rules.js';
import type { Finding, LintContext, Trouble } from './rules.js';
import {
  decimalTrouble,
  formatTrouble,
  instantTrouble,
  lengthTrouble,
  patternTrouble,
} from './text-rules.js';
import { defaultTrouble, integerTrouble, nullTrouble, wordsTrouble } from './value-rules.js';

const CHECKS: readonly ((schema: Json, context: LintContext) => Trouble)[] = [
  patternTrouble,
  formatTrouble,
  instantTrouble,
  decimalTrouble,
  lengthTrouble,
  integerTrouble,
  nullTrouble,
  wordsTrouble,
  defaultTrouble,
  fieldsTrouble,
  unionTrouble,
  discriminatorTrouble,
  namesTrouble,
  titleTrouble,
  keywordTrouble,
  referenceTrouble,
  annotationTrouble,
  closedTrouble,
];

/** All breaches of a printed schema; `others` are the documents that it may point to, by their ids. */
export function lintSchema(root: Json, others: ReadonlyMap<string, Json> = new Map()): Finding[] {
  const context: LintContext = { root, others, titles: new Set() };
  const whole = documentTrouble(context).map(([rule, trouble]) => ({ rule, pointer: '', trouble }));
  return [...whole, ...lintNode(root, '', context)];
}

/** All breaches of a printed text: a name that stands twice does not survive reading. */
export function lintText(text: string, others?: ReadonlyMap<string, Json>): Finding[] {
  const root = JSON.parse(text) as Json;
  const changed = jsonText(root) !== text;
  const trouble = 'read and written again, the text is another one: a name stands twice, or it was edited';
  return [...(changed ? [{ rule: 'S19', pointer: '', trouble } as const] : []), ...lintSchema(root, others)];
}

function lintNode(schema: Json, pointer: string, context: LintContext): Finding[] {
  const here = CHECKS.flatMap((check) =>
    check(schema, context).map(([rule, trouble]) => ({ rule, pointer, trouble })),
  );
  return [...here, ...children(schema).flatMap(([path, child]) => lintNode(child, pointer + path, context))];
}

function children(schema: Json): [string, Json][] {
  const groups = ['properties', '$defs', 'definitions', 'oneOf', 'anyOf'].flatMap((keyword) =>
    Object.entries((schema[keyword] ?? {}) as Json).map(([name, it]): [string, unknown] => [
      `/${keyword}/${name}`,
      it,
    ]),
  );
  const single = ['items', 'propertyNames', 'not'].map((it): [string, unknown] => [`/${it}`, schema[it]]);
  return [...groups, ...single].filter(
    (it): it is [string, Json] => typeof it[1] === 'object' && it[1] !== null,
  );
}
