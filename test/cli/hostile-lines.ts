import { completed } from './events.js';

interface LineKind {
  readonly what: string;
  readonly bytes: Buffer;
  readonly code: string;
  readonly heavy?: boolean;
}

const event = completed(0);
const text = JSON.stringify(event);

/** The event with one piece of its text put otherwise. */
const put = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the event does not say ${from}`);
  return text.replace(from, () => to);
};

const deep = (levels: number): string =>
  put('"timeSource"', `"extensions":{"com.acme.x":${'['.repeat(levels)}${']'.repeat(levels)}},"timeSource"`);

const kind = (what: string, line: string | Buffer, code: string, heavy = false): LineKind => ({
  what,
  bytes: typeof line === 'string' ? Buffer.from(line) : line,
  code,
  heavy,
});

const invalidUtf8 = (): Buffer => {
  const bytes = Buffer.from(put('"edge"', '"edg?"'));
  bytes[bytes.indexOf('?')] = 0xc3;
  return bytes;
};

/** One line of every kind that has tripped a reader somewhere, with the code that it earns. */
export const LINE_KINDS: readonly LineKind[] = [
  kind('no JSON', 'Hello, world', 'NOT_JSON'),
  kind('half a document', text.slice(0, 300), 'NOT_JSON'),
  kind('two documents', `${text}${text}`, 'NOT_JSON'),
  kind('a NaN', put('"runNo":1', '"runNo":NaN'), 'NOT_JSON'),
  kind('a byte order mark in the middle of the file', `\uFEFF${text}`, 'NOT_JSON'),
  kind('a raw control character', put('WELDER-07', 'WELDER\t07'), 'NOT_JSON'),
  kind('null', 'null', 'NOT_AN_OBJECT'),
  kind('a list', `[${text}]`, 'NOT_AN_OBJECT'),
  kind('a number', '42', 'NOT_AN_OBJECT'),
  kind('a text', '"production.operation-completed"', 'NOT_AN_OBJECT'),
  kind('ten thousand lists in each other', '['.repeat(10_000) + ']'.repeat(10_000), 'NOT_AN_OBJECT'),
  kind('ten thousand open lists', '['.repeat(10_000), 'NOT_JSON'),
  kind('ten thousand lists inside data', deep(10_000), 'TOO_DEEP'),
  kind('a text of ten megabytes', put('WELDER-07', 'x'.repeat(10_000_000)), 'LINE_TOO_LONG', true),
  kind('a text of 100 kilobytes', put('WELDER-07', 'x'.repeat(100_000)), 'EVENT_TOO_LARGE', true),
  kind('bytes that are no UTF-8', invalidUtf8(), 'NOT_UTF8'),
  kind('a name twice', put('{"specversion"', '{"id":"x","specversion"'), 'DUPLICATE_KEY'),
  kind('a name twice, nested', put('"value":"6"', '"value":"7","value":"6"'), 'DUPLICATE_KEY'),
  kind('a name twice, once escaped', put('"value":"6"', '"v\\u0061lue":"7","value":"6"'), 'DUPLICATE_KEY'),
  kind(
    'a field named __proto__',
    put('"timeSource"', '"__proto__":{"a":1},"timeSource"'),
    'UNKNOWN_FIELD,FORBIDDEN_NAME',
  ),
  kind(
    'an envelope named __proto__',
    put('"subject"', '"__proto__":1,"subject"'),
    'UNKNOWN_FIELD,FORBIDDEN_NAME',
  ),
  kind('a type named __proto__', put(event.type, '__proto__'), 'UNKNOWN_CONTRACT'),
  kind('an entity named constructor', '{"entityType":"constructor"}', 'UNKNOWN_CONTRACT'),
  kind('an entity type that is an object', '{"entityType":{"toString":1}}', 'UNKNOWN_CONTRACT'),
  kind('no type', put('"type":', '"typo":'), 'REQUIRED_MISSING,UNKNOWN_FIELD'),
  kind('a type that is a list', put(`"${event.type}"`, '[[[]]]'), 'WRONG_TYPE'),
  kind('data that is null', `${text.slice(0, text.indexOf('"data":'))}"data":null}`, 'WRONG_TYPE'),
  kind('an infinite number', put('"runNo":1', '"runNo":1e400'), 'WRONG_TYPE,OUT_OF_RANGE'),
  kind('an object where a text is meant', put('"edge"', '{"length":4,"toString":null}'), 'WRONG_TYPE'),
  kind('a number with many digits', put('"runNo":1', `"runNo":1${'0'.repeat(300)}`), 'OUT_OF_RANGE'),
  kind('half a character', put('"timeSource"', '"notes":"a\\ud800b","timeSource"'), 'NOT_WELL_FORMED'),
  kind(
    'half a character in a set',
    put('"WELDER-07"', '"\\udc00","\\udc00"'),
    'MALFORMED,MALFORMED,NOT_WELL_FORMED,NOT_WELL_FORMED',
  ),
  kind(
    'half a character in a set of references, beside another mistake',
    put(
      '"runNo":1',
      '"runNo":0,"sourceReferences":[{"system":"a","id":"\\ud800"},{"system":"b","id":"\\ud800"}]',
    ),
    'OUT_OF_RANGE,NOT_WELL_FORMED,NOT_WELL_FORMED',
  ),
  kind('a decomposed letter', put('"timeSource"', '"notes":"e\\u0301","timeSource"'), 'NOT_NORMALISED'),
  kind('a new line after a code', put('"NW-01"', '"NW-01\\n"'), 'MALFORMED'),
  kind('a new line after a code in data', put('"unit":"C62"', '"unit":"C62\\n"'), 'TOO_LONG'),
  kind('a content hash of other words', put('"value":"6"', '"value":"7"'), 'IDENTITY_WRONG'),
];
