import type { Shape } from './shape-code.js';
import type { Words } from './words.js';

/** Text of any script is asked for its form only where it leaves ASCII. */
const LABEL = '^[^\\x00-\\x20\\x7F]([^\\x00-\\x1F\\x7F]*[^\\x00-\\x20\\x7F])?$';

/** Whether the value behind `at` is this leaf, as an expression. */
export function leafCode(shape: Shape, at: string, name: string, words: Words): string {
  if (shape.const !== undefined) return `${at} === ${JSON.stringify(shape.const)}`;
  if (shape.type === 'boolean') return `typeof ${at} === 'boolean'`;
  if (shape.type === 'integer')
    return `${words.core('isInteger')}(${at}, ${shape.minimum}, ${shape.maximum})`;
  if (shape.type !== 'string') throw new Error(`no code is printed for the type ${String(shape.type)}`);
  if (shape.pattern === undefined) return `${words.core('isText')}(${at}, ${shape.maxLength})`;
  if (shape.pattern === LABEL)
    return `${words.core('isLabel')}(${at}, ${shape.maxLength}, ${words.form(shape.pattern, 'label')})`;
  return `${words.leaf(shape, name)}(${at})`;
}

/** The body of a function that asks a leaf with a closed list or a form. */
export function asksLeaf(shape: Shape, name: string, words: Words): string {
  if (shape.enum) return `return ${shape.enum.map((it) => `v === ${JSON.stringify(it)}`).join(' || ')};`;
  const { pattern = '', minLength = 0, maxLength } = shape;
  if (pattern.includes('[^')) throw new Error(`the form ${pattern} lets through what is not ASCII`);
  const least = minLength > 1 ? `v.length >= ${minLength} && ` : '';
  const length = minLength === maxLength ? `v.length === ${maxLength}` : `${least}v.length <= ${maxLength}`;
  return `return typeof v === 'string' && ${length} && ${words.form(pattern, name)}.test(v);`;
}

/** Whether the form lets through only ASCII that JSON writes as it is. */
export const isPlainText = ({ pattern, enum: words }: Shape): boolean =>
  words !== undefined || (pattern !== undefined && !/\[\^|\\x/.test(pattern));
