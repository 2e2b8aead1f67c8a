import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGate, readPolicy } from '../../../src/reconcile/index.js';

const FILES = {
  policy: { read: readPolicy, text: readFileSync('examples/reconcile/stock-policy.json', 'utf8') },
  gate: { read: readGate, text: readFileSync('examples/reconcile/gate.json', 'utf8') },
};

/** Every place of a document, as the names that lead there. */
const placesOf = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, it]) => placesOf(it, [...path, name]))]
    : [path];

function changed(text: string, path: readonly string[], put: unknown): unknown {
  const document = JSON.parse(text);
  const last = path.at(-1);
  if (last === undefined) return put;
  const parent = path.slice(0, -1).reduce((it, name) => it[name], document);
  parent[last] = put;
  return document;
}

describe.each(Object.entries(FILES))('a %s file with anything anywhere', (_, { read, text }) => {
  const places = placesOf(JSON.parse(text));

  it('is read or refused with issues at places, and read again as it was read', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (path, put) => {
        const document = changed(text, path, put);
        const result = read(document);
        if (!result.ok) {
          refused++;
          expect(result.issues.length).toBeGreaterThan(0);
          for (const it of result.issues) expect(it.path).toMatch(/^(\/.*)?$/s);
          return;
        }
        const kept = Object.entries(result.value).filter(([, it]) => it !== '');
        expect(read(JSON.stringify(Object.fromEntries(kept)))).toEqual(result);
      }),
      { seed: 20260310, numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('is cut off anywhere and never half read', () => {
    for (let end = 0; end < text.trimEnd().length; end += 7) expect(read(text.slice(0, end)).ok).toBe(false);
  });
});
