import {
  BUILDS,
  contractSchema,
  type Dialect,
  envelopeSchema,
} from '../../codegen/json-schema/json-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { contracts } from '../../src/index.js';
import type { Question } from './questions.js';

const HEX = '0af9'.repeat(16);

/** A text of each form that some field has, and near misses. */
const SOUND = [
  ...['A', 'kg', 'KGM', 'XBX', 'ES', 'EUR', 'item-1', 'LOT.42', 'colour', 'qualityHold', 'specversion'],
  ...['com.acme.colour', 'org.w3id.mfg.material.consumed.v1', 'material.consumed', 'Europe/Madrid'],
  ...['0', '7', '-1', '12.5', '-0.25', '0.125', '999999999999999999.999999999999', '08', '1.50', '1e3'],
  ...['2026-03-10', '2024-02-29', '2026-02-29', '2026-03-10T08:30:00.000Z', '2026-03-10T08:30:00Z'],
  ...['+01:00', '-03:30', '+00:00', '4012345123456', '04012345123456', '00000000000000000042'],
  ...['https://example.com/a/b', 'https://example.com/a/b?c=d', HEX, `k1-${HEX}`, `sha256-${HEX}`],
  `run-${HEX.slice(0, 32)}`,
  ...['01KKB8VXM0ABCDEFGHJKMNPQRS', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
];

/** What languages disagree on when they can: blanks, line ends, letters and digits of other scripts, lengths. */
const ODD = [
  ...['', ' ', '  x', 'x ', '\n', '\r', '\0', '\t', '\x7f', 'a\0b'],
  ...['\u00a0', '\u0085', '\u200b', '\u2028', '\ufeff'],
  ...['-', '.', '$', '^', '\\', '{', 'a"b', "a'b", 'a/b'],
  ...['é', 'e\u0301', 'ß', 'ſ', '\u212a', 'İ', 'ı', '١٢', '１２', 'Ａ', 'Ⅷ', '²', '😀', '👩‍🏭', '\u{10ffff}'],
  ...['x'.repeat(64), 'x'.repeat(65), '😀'.repeat(64), '😀'.repeat(65)],
];

/** Line ends and marks that one language or another lets through before or behind what `$` and `^` hold. */
const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}\n`,
  (text) => `${text}\r\n`,
  (text) => `${text}\u2028`,
  (text) => `${text}\u0085`,
  (text) => `\n${text}`,
  (text) => `${text}\n${text}`,
  (text) => `${text}😀`,
];

const TEXTS = [...new Set([...SOUND.flatMap((text) => AROUND.map((it) => it(text))), ...ODD])];

/** Every distinct schema of a text with a pattern that is printed in a dialect, and texts that are read differently. */
export function probesOf(dialect: Dialect): Question[] {
  const printed = BUILDS.filter((it) => it.dialect === dialect).flatMap((build) => [
    envelopeSchema(build),
    ...contracts.map((it) => contractSchema(it, build)),
  ]);
  const distinct = new Map(printed.flatMap(textsIn).map((it) => [JSON.stringify(it), it]));
  return [...distinct.values()].map((leaf, i) => ({
    group: 'patterns',
    schema: `out/verdicts/probes/${dialect}/${i + 1}.json`,
    own: {
      $schema: printed[0]?.$schema,
      $id: `https://w3id.org/mfg/probes/${dialect}/${i + 1}.json`,
      ...leaf,
    },
    asked: TEXTS.map((text) => ({
      name: `${leaf.pattern}: ${JSON.stringify(text)}`,
      document: text,
      valid: fits(leaf, text),
    })),
  }));
}

interface TextSchema extends Json {
  readonly pattern: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly not?: { readonly pattern: string };
}

function textsIn(schema: unknown): TextSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, minLength, maxLength, pattern, not } = schema as Json;
  const here = type === 'string' && pattern !== undefined;
  const own = here
    ? [JSON.parse(JSON.stringify({ type, minLength, maxLength, pattern, not })) as TextSchema]
    : [];
  return [...own, ...Object.values(schema).flatMap(textsIn)];
}

/** What JSON Schema says of a text: lengths in code points, patterns as ECMAScript reads them. */
function fits({ minLength = 0, maxLength = Infinity, pattern, not }: TextSchema, text: string): boolean {
  const length = [...text].length;
  const matches = (it: string): boolean => new RegExp(it, 'u').test(text);
  return length >= minLength && length <= maxLength && matches(pattern) && !(not && matches(not.pattern));
}
