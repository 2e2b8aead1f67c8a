import type { Json } from '../printer.js';
import { documentTrouble, keywordTrouble, referenceTrouble } from './document-rules.js';
import { arrayTrouble, formatTrouble, integerTrouble, patternTrouble } from './leaf-rules.js';
import { namesTrouble, titleTrouble } from './object-rules.js';
import type { Finding, LintContext, Trouble } from './rules.js';

const CHECKS: readonly ((schema: Json, context: LintContext) => Trouble)[] = [
  patternTrouble,
  formatTrouble,
  integerTrouble,
  arrayTrouble,
  keywordTrouble,
  referenceTrouble,
  namesTrouble,
  titleTrouble,
];

/** All breaches of a printed schema. */
export function lintSchema(root: Json): Finding[] {
  const context: LintContext = { root, titles: new Set() };
  const whole = documentTrouble(root).map(([rule, trouble]) => ({ rule, pointer: '', trouble }));
  return [...whole, ...lintNode(root, '', context)];
}

function lintNode(schema: Json, pointer: string, context: LintContext): Finding[] {
  const here = CHECKS.flatMap((check) =>
    check(schema, context).map(([rule, trouble]) => ({ rule, pointer, trouble })),
  );
  return [...here, ...children(schema).flatMap(([path, child]) => lintNode(child, pointer + path, context))];
}

function children(schema: Json): [string, Json][] {
  const maps = ['properties', '$defs', 'definitions'].flatMap((keyword) =>
    Object.entries((schema[keyword] ?? {}) as Json).map(([name, it]): [string, unknown] => [
      `/${keyword}/${name}`,
      it,
    ]),
  );
  const single = ['items', 'propertyNames', 'not'].map((it): [string, unknown] => [`/${it}`, schema[it]]);
  return [...maps, ...single].filter(
    (it): it is [string, Json] => typeof it[1] === 'object' && it[1] !== null,
  );
}
