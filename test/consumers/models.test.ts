import { describe, expect, it } from 'vitest';
import { contractTitle } from '../../codegen/printer.js';
import { contracts } from '../../src/index.js';
import { anyDocument, openNames, printedShapes } from './models.js';

const shapes = printedShapes();
const whole = anyDocument(shapes);

describe('the schema that models are generated from', () => {
  it('knows every contract and the envelope by their titles', () => {
    const titles = [...contracts.map(contractTitle), 'CloudEvent'];
    expect(Object.keys(whole.properties ?? {}).sort()).toEqual(titles.sort());
  });

  it('loses no difference where it makes one class of one title', () => {
    const told = new Map<string, Set<string>>();
    for (const { definitions = {} } of shapes)
      for (const [title, { description: _, ...shape }] of Object.entries(definitions))
        told.set(title, (told.get(title) ?? new Set()).add(JSON.stringify(shape, withoutDescription)));
    expect([...told].filter(([, found]) => found.size > 1).map(([title]) => title)).toEqual([]);
    expect(told.size).toBeGreaterThan(50);
  });

  it('is open only where a contract is open on purpose', () => {
    const { titles, fields } = openNames(whole);
    expect([...titles].sort()).toEqual(['EventData', 'Extensions', 'OriginalData', 'PolicyInForce']);
    expect([...fields].sort()).toEqual(['data', 'extensions', 'original', 'policy']);
  });
});

const withoutDescription = (name: string, value: unknown): unknown =>
  name === 'description' && typeof value === 'string' ? undefined : value;
