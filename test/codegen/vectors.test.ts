import { describe, expect, it } from 'vitest';
import { decimalVectors } from '../../codegen/vectors/decimal-vectors.js';
import { mergePatch } from '../../codegen/vectors/merge-patch.js';
import { TOLD_OTHERWISE } from '../../codegen/vectors/told-otherwise.js';
import { identityVectors } from '../../codegen/vectors/vectors-printer.js';
import { check, contractName, contracts, type IssueCode, parseDocument } from '../../src/index.js';

interface Accepted {
  readonly name: string;
  readonly contract: string;
  readonly data: Record<string, unknown>;
  readonly keyParts: readonly (string | null)[];
  readonly keyText: string;
  readonly key: string;
  readonly composite: boolean;
  readonly contentText: string;
  readonly contentHash: string;
  readonly id?: string;
}
interface RefusedText {
  readonly why: string;
  readonly contract: string;
  readonly code: IssueCode;
  readonly text: string;
}

const { accepted, refused } = identityVectors(contracts) as unknown as {
  accepted: readonly Accepted[];
  refused: readonly RefusedText[];
};
const find = (words: string): Accepted => {
  const [found, ...more] = accepted.filter((it) => it.name.includes(words));
  if (!found || more.length > 0) throw new Error(`${words} names not exactly one vector`);
  return found;
};

describe('the identity vectors', () => {
  it('hold at least two of every contract, and an id for every event', () => {
    for (const contract of contracts) {
      const its = accepted.filter((it) => it.contract === contractName(contract));
      expect(its.length).toBeGreaterThanOrEqual(2);
      expect(its.every((it) => (it.id !== undefined) === (contract.kind === 'event'))).toBe(true);
    }
  });

  it('name each document once per contract, and every telling names a contract', () => {
    const names = accepted.map((it) => `${it.contract} ${it.name}`);
    expect(new Set(names).size).toBe(names.length);
    const known: readonly string[] = contracts.map((it) => it.name);
    expect(TOLD_OTHERWISE.filter((it) => !known.includes(it.contract))).toEqual([]);
  });

  it('give the example in any order of its fields one identity', () => {
    for (const { name } of contracts.map((it) => ({ name: contractName(it) }))) {
      const [plain, turned] = accepted.filter((it) => it.contract === name);
      expect(Object.keys(turned?.data ?? {})).toEqual(Object.keys(plain?.data ?? {}).reverse());
      expect(turned?.contentText).toBe(plain?.contentText);
      expect(turned?.key).toBe(plain?.key);
    }
  });

  it('hold a set that code points sort otherwise than UTF-16 code units', () => {
    const { data, contentText } = find('UTF-16 code units: the emoji');
    const byCodePoint = [...(data.serials as string[])].sort(
      (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
    );
    expect(contentText).toContain('"serials":["Z","😀","Ａ"]');
    expect(byCodePoint).toEqual(['Z', 'Ａ', '😀']);
  });

  it('hold a set whose bare texts sort otherwise than its quoted ones', () => {
    const { data, contentText } = find('by quoted texts');
    expect(contentText).toContain(`"serials":["A B","A!","A","A#"]`);
    expect([...(data.serials as string[])].sort()[0]).toBe('A');
  });

  it('tell "A|B", "C" from "A", "B|C"', () => {
    const [one, other] = [find('"A|B" and "C"'), find('"A" and "B|C"')];
    expect(one.keyParts.join('|')).toBe(other.keyParts.join('|'));
    expect(one.key).not.toBe(other.key);
  });

  it('hold weak keys, nulls, and texts that some languages escape', () => {
    expect(accepted.filter((it) => it.composite).length).toBeGreaterThanOrEqual(3);
    expect(find('three nulls').keyParts.filter((it) => it === null).length).toBe(3);
    expect(find('U+2028 and U+2029').keyText).toContain('C\u202842\u2029');
    expect(find('Angle brackets').keyText).toContain('"<C&42>"');
    expect(find('A quote and a backslash').keyText).toContain('"C\\"42\\"\\\\7"');
  });

  it('change neither key nor content hash with remarks and provenance', () => {
    const plain = accepted.find((it) => it.contract === 'material.consumed.v1');
    const remarked = find('Remarks and provenance');
    expect([remarked.key, remarked.contentHash]).toEqual([plain?.key, plain?.contentHash]);
  });
});

it.each(refused.map((it) => [it.why, it] as const))(
  '%s is refused for the reason given',
  (_, { text, contract, code }) => {
    const parsed = parseDocument(text);
    const known = contracts.find((it) => contractName(it) === contract);
    if (!known) throw new Error(`no contract ${contract}`);
    const checked = parsed.ok ? check(known, parsed.value) : parsed;
    expect(checked.ok ? [] : checked.issues.map((it) => it.code)).toContain(code);
  },
);

it('a decimal vector says what is written, what is read and what is neither', () => {
  const { canonical } = decimalVectors() as { canonical: { spelling: string }[] };
  const of = (spelling: string) => canonical.find((it) => it.spelling === spelling);
  expect(of('12.5')).toEqual({ spelling: '12.5', canonical: '12.5', write: true, read: true });
  expect(of('10.50')).toEqual({ spelling: '10.50', canonical: '10.5', write: false, read: true });
  expect(of('1e3')).toEqual({ spelling: '1e3', canonical: null, write: false, read: false });
  expect(of('-0')).toEqual({ spelling: '-0', canonical: '0', write: false, read: true });
});

it('a merge patch takes away, merges and replaces', () => {
  expect(mergePatch({ a: 1, b: { c: 2, d: 3 }, e: [1] }, { a: null, b: { c: 4 }, e: [2], f: 5 })).toEqual({
    b: { c: 4, d: 3 },
    e: [2],
    f: 5,
  });
});
