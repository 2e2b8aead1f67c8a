import { excerpt, type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';

const DOCUMENT = 'document';

/**
 * One JSON text to one object, with what `JSON.parse` forgives refused: two fields of one name, anything
 * but an object.
 * Issues: NOT_JSON, DUPLICATE_KEY, NOT_AN_OBJECT.
 */
export function parseDocument(text: string): Result<object> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed([
      {
        ...issue('NOT_JSON', DOCUMENT, '', text, 'one JSON object'),
        help: `The parser says: ${reason(error)}`,
      },
    ]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed([issue('NOT_AN_OBJECT', DOCUMENT, '', value, 'a JSON object')]);
  }
  const twice = duplicateKey(text, value);
  return twice ? failed([twice]) : ok(value);
}

const reason = (error: unknown): string => excerpt(error instanceof Error ? error.message : String(error));

/**
 * JSON.parse keeps the last of two equal names, so a text with duplicates names more fields than its value
 * has.
 */
function duplicateKey(text: string, value: object): Issue | undefined {
  const fields = countFields(value);
  // Colons behind a quotation mark are quickly counted; there are as many of them as names, or more.
  if (colonsBehindQuotes(text) === fields || fieldNames(text).length === fields) return undefined;
  const [name, position] = firstRepeated(text);
  const found = `"${name}" again at character ${position}`;
  return { ...issue('DUPLICATE_KEY', DOCUMENT, '', undefined, 'each field named once in its object'), found };
}

function colonsBehindQuotes(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 34) count++;
  }
  return count;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function countFields(root: object): number {
  let count = 0;
  const open: object[] = [root];
  for (let value = open.pop(); value; value = open.pop()) {
    const isList = Array.isArray(value);
    for (const name in value) {
      if (!isList) count++;
      const child = (value as Record<string, unknown>)[name];
      if (typeof child === 'object' && child !== null) open.push(child);
    }
  }
  return count;
}

interface Token {
  readonly start: number;
  readonly end: number;
}

/** Where the text of valid JSON names a field: a string with a colon behind it. */
function fieldNames(text: string): Token[] {
  const names: Token[] = [];
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = closingQuote(text, start);
    if (isColonAfter(text, end + 1)) names.push({ start, end });
    start = text.indexOf('"', end + 1);
  }
  return names;
}

function closingQuote(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
}

function isColonAfter(text: string, from: number): boolean {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 58;
}

/** Walks the text once more, object by object, to say which name is the repeated one and where. */
function firstRepeated(text: string): [string, number] {
  const objects: Set<string>[] = [];
  const names = new Map(fieldNames(text).map((it) => [it.start, it.end]));
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') objects.push(new Set());
    else if (c === '}' || c === ']') objects.pop();
    else if (c === '"') {
      const end = names.get(i) ?? closingQuote(text, i);
      const seen = objects.at(-1);
      const name = JSON.parse(text.slice(i, end + 1)) as string;
      if (names.has(i) && seen?.has(name)) return [name.slice(0, 40), i];
      if (names.has(i)) seen?.add(name);
      i = end;
    }
  }
  return ['?', 0];
}
