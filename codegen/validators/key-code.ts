import type { IdentityRecipe } from '../../src/index.js';
import { isPlainText } from './leaf-code.js';
import type { Shape } from './shape-code.js';
import type { Words } from './words.js';

/** The body of a function that writes what is hashed into the key of accepted data. */
export function writesKey(shape: Shape, recipe: IdentityRecipe, words: Words): string {
  const { name, basis, fields, fallback } = recipe;
  const text = (letter: string, paths: readonly string[]): string => {
    const parts = [
      part(shape, 'plantId', words),
      JSON.stringify(letter),
      ...paths.map((it) => part(shape, it, words)),
    ];
    return `\`["1",${JSON.stringify(name)},${parts.join(',')}]\``;
  };
  const usual = text(basis, fields);
  if (!fallback) return `return ${usual};`;
  return `return ${placeOf(shape, fields[0] as string).at} === undefined\n    ? ${text(fallback.basis, fallback.fields)}\n    : ${usual};`;
}

/** One part of the key in the template: text as it is, whole numbers as decimal text, absent as null. */
function part(shape: Shape, path: string, words: Words): string {
  const { at, leaf, always } = placeOf(shape, path);
  if (!leaf) return 'null';
  if (!always) return `\${${words.core('keyPart')}(${at})}`;
  return leaf.type === 'string' && !isPlainText(leaf) ? `\${${words.core('quoted')}(${at})}` : `"\${${at}}"`;
}

/** How a dotted path is reached, what stands there, and whether it always does. */
function placeOf(root: Shape, path: string): { at: string; leaf: Shape | undefined; always: boolean } {
  let [at, leaf, always]: [string, Shape | undefined, boolean] = ['v', root, true];
  for (const name of path.split('.')) {
    at += always ? `.${name}` : `?.${name}`;
    always &&= leaf?.required?.includes(name) ?? false;
    leaf = leaf?.properties?.[name];
  }
  return { at, leaf, always };
}
