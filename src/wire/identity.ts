import { canonicalJson } from '../core/canonical-json.js';
import { codeOf, isAsSent } from '../core/code.js';
import { type Contract, type OrNull, setPointers } from '../core/contract.js';
import { fieldAt } from '../core/field.js';
import { BASES, COMPOSITE_BASIS } from '../core/governance.js';
import { issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { failed, ok, type Result } from '../core/result.js';
import { contractName } from './check.js';
import { sha256 } from './sha256.js';

/** Remarks and provenance: no part of what is said of the fact. */
export const NOT_HASHED = ['extensions', 'notes', 'sourceReferences', 'timeSource'] as const;

/** `key` names the fact, `contentHash` names what is said of it. `composite` marks a weak key. */
export interface Identity {
  readonly key: string;
  readonly contentHash: string;
  readonly composite: boolean;
}

/** How a contract's identity is computed, as printed into `x-identity`. */
export interface IdentityRecipe {
  readonly name: string;
  readonly basis: string;
  readonly fields: readonly string[];
  readonly fallback?: { readonly basis: string; readonly fields: readonly string[] };
  readonly sets: readonly string[];
  readonly notHashed: readonly string[];
  readonly algorithm: string;
}

const fieldName = (part: string | OrNull): string => (typeof part === 'string' ? part : part.orNull);

const recipes = new WeakMap<Contract, IdentityRecipe>();

/** The recipe of a contract: which fields name the fact, which lists are sets. */
export const identityRecipe = (contract: Contract): IdentityRecipe => remembered(recipes, contract, recipeOf);

/** Remarks, provenance, and what the contract itself marks as a mere copy. */
const notHashedFields = ({ data }: Contract): string[] => [
  ...NOT_HASHED,
  ...Object.keys(data.properties).filter((name) => data.properties[name]?.['x-not-hashed'] === true),
];

function recipeOf(contract: Contract): IdentityRecipe {
  const { fallbackKey } = contract;
  const notHashed = notHashedFields(contract);
  return {
    name: contract.name,
    basis: BASES[contract.basis].letter,
    fields: contract.naturalKey.map(fieldName),
    ...(fallbackKey ? { fallback: { basis: COMPOSITE_BASIS, fields: fallbackKey.map(fieldName) } } : {}),
    sets: setPointers(contract.data).filter((it) => !notHashed.some((name) => it.startsWith(`/${name}`))),
    notHashed,
    algorithm: 'k1',
  };
}

/** The value at a dotted path, as the key writes it: text as it is, whole numbers as decimal text. */
function keyValue(data: unknown, path: string): string | null {
  const value = fieldAt(data, path);
  return value === undefined || value === null ? null : String(value);
}

/**
 * The array that is hashed into the key, and whether it is the weak one; undefined when the fact can not
 * be named.
 */
export function keyParts(
  contract: Contract,
  data: unknown,
): { readonly parts: readonly (string | null)[]; readonly composite: boolean } | undefined {
  const { name, basis, fields, fallback } = identityRecipe(contract);
  const values = fields.map((field) => keyValue(data, field));
  const plantId = keyValue(data, 'plantId');
  if (contract.basis !== 'transaction' || values[0] !== null) {
    return { parts: ['1', name, plantId, basis, ...values], composite: false };
  }
  if (!fallback) return undefined;
  return {
    parts: ['1', name, plantId, fallback.basis, ...fallback.fields.map((field) => keyValue(data, field))],
    composite: true,
  };
}

/** An array of strings and nulls has the same text in JSON.stringify and in RFC 8785. */
export const keyText = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** The key that such an array names. */
export const keyOf = (parts: readonly (string | null)[]): string => keyHash(keyText(parts));

const keyHash = (text: string): string => `k1-${sha256(text)}`;

/**
 * The canonical data: without remarks and provenance, sets in order of their own canonical text (UTF-16
 * code units).
 */
export function canonicalData(contract: Contract, data: object): unknown {
  const { sets, notHashed } = identityRecipe(contract);
  const said = Object.fromEntries(Object.entries(data).filter(([name]) => !notHashed.includes(name)));
  return sets.reduce<unknown>((value, pointer) => sortSet(value, pointer.split('/').slice(1)), said);
}

function sortSet(value: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return Array.isArray(value) ? sortByText(value) : value;
  if (name === '*') return Array.isArray(value) ? value.map((entry) => sortSet(entry, rest)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: sortSet((value as Record<string, unknown>)[name], rest) };
}

const sortByText = (entries: readonly unknown[]): unknown[] =>
  entries
    .map((entry) => ({ entry, text: canonicalJson(entry) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ entry }) => entry);

/** The canonical text of what is said, by the generic rules. */
export const genericText = (contract: Contract, data: object): string =>
  canonicalJson(canonicalData(contract, data));

const contentHash = (text: string): string => `sha256-${sha256(text)}`;

/**
 * Names the fact and what is said of it, from checked data alone: no clock, no randomness, no source.
 * Issues: IDENTITY_MISSING, when a transaction has no reference and its contract no fallback.
 */
export function identify(contract: Contract, data: object): Result<Identity> {
  if (isAsSent(codeOf(contract), data)) return ok(identityAsSent(contract, data));
  // A newer sender's data, or unchecked: named by the generic rules.
  const key = keyParts(contract, data);
  if (!key) {
    const wanted = 'the transaction at the system of record';
    return failed([issue('IDENTITY_MISSING', contractName(contract), '/businessRef', undefined, wanted)]);
  }
  const { parts, composite } = key;
  return ok({ key: keyOf(parts), contentHash: contentHash(genericText(contract, data)), composite });
}

/** The same of data that the contract's code accepts, written by that code. */
export function identityAsSent(contract: Contract, data: object): Identity {
  const { key, text } = codeOf(contract);
  return {
    key: keyHash(key(data)),
    contentHash: contentHash(text(data)),
    composite:
      contract.fallbackKey !== undefined &&
      keyValue(data, identityRecipe(contract).fields[0] as string) === null,
  };
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Every two digits of base 32. */
const PAIRS = Array.from({ length: 1024 }, (_, i) => CROCKFORD.charAt(i >> 5) + CROCKFORD.charAt(i & 31));

/** Four digits of base 32: twenty bits. */
const digits = (bits: number): string => `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`;

/** The number of five hexadecimal digits, lower case. */
function twentyBits(hex: string, from: number): number {
  let bits = 0;
  for (let i = from; i < from + 5; i++) {
    const code = hex.charCodeAt(i);
    bits = bits * 16 + (code < 58 ? code - 48 : code - 87);
  }
  return bits;
}

/** The id of one telling: a ULID of the occurred time and 80 bits of SHA-256 over key and content hash. */
export function eventId(time: string, key: string, contentHash: string): string {
  const hash = sha256(`${key}\n${contentHash}`);
  const parsed = Date.parse(time);
  const moment = parsed < 0 ? parsed + 2 ** 48 : parsed;
  const [high, low] = [Math.floor(moment / 2 ** 40), moment % 2 ** 40];
  let text = digits(high).slice(2) + digits(Math.floor(low / 2 ** 20)) + digits(low % 2 ** 20);
  for (let at = 0; at < 20; at += 5) text += digits(twentyBits(hash, at));
  return text;
}
