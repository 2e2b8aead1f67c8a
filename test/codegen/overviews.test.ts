import { describe, expect, it } from 'vitest';
import { lawsPagePrinter } from '../../codegen/pages/laws-page.js';
import { stateDrawing } from '../../codegen/pages/state-drawing.js';
import { statesPagePrinter } from '../../codegen/pages/states-page.js';
import { unitsPagePrinter } from '../../codegen/pages/units-page.js';
import { wordsPagePrinter } from '../../codegen/pages/words-page.js';
import { tablesPrinter } from '../../codegen/tables/tables-printer.js';
import { shownLaws } from '../../src/cli/explain/laws.js';
import { contracts, UNITS, UnitOfMeasureV1 } from '../../src/index.js';
import { machinesOf } from '../../src/laws/index.js';
import { replay } from '../../src/laws/replay.js';
import { DOWNTIME_CLASSES } from '../../src/vocabulary/downtime-class.js';
import { spoil } from '../laws/faults/fault.js';
import { FAULTS } from '../laws/faults/index.js';
import { lawfulHistory } from '../laws/history/history.js';

const page = (printer: typeof lawsPagePrinter, path: string): string =>
  printer.print(contracts).get(path) ?? '';

describe('the page of states', () => {
  const text = page(statesPagePrinter, 'docs/states.md');
  const machines = machinesOf(contracts);

  it('has a picture of every machine, and every printed picture is shown', () => {
    const pictures = [...statesPagePrinter.print(contracts).keys()].filter((it) => it.endsWith('.svg'));
    expect(pictures).toHaveLength(machines.length);
    for (const it of pictures) expect(text).toContain(`](${it.replace('docs/', '')})`);
  });

  it('names every event that a machine knows, and every state', () => {
    for (const { states, transitions } of machines) {
      for (const { event } of transitions) expect(text).toContain(event.split(' of ')[0]);
      for (const it of states) expect(text).toContain(`\`${it}\``);
    }
  });

  it.each(machines.map((it) => [it.thing, it] as const))(
    'the picture of a %s shows every move, and is the same each time',
    (_, machine) => {
      const drawn = stateDrawing(machine);
      expect(stateDrawing(machine)).toBe(drawn);
      for (const { event, kind } of machine.transitions.filter((it) => it.kind === 'moves'))
        expect(drawn, kind).toContain(event.split('.').at(-1)?.replaceAll('-', '&#45;'));
    },
  );
});

describe('the page of laws', () => {
  const text = page(lawsPagePrinter, 'docs/laws.md');

  it('says of every law what holds and which contracts it looks at', () => {
    for (const law of shownLaws) {
      expect(text).toContain(`\n## ${law.name}\n\n**${law.sentence}**`);
      expect(contracts.some(law.looksAt), law.name).toBe(true);
    }
  });

  it('every verdict that faults are given stands on the page, and looks at the contracts that broke it', () => {
    const worlds = Array.from({ length: 20 }, (_, i) => lawfulHistory(1000 + i));
    const seen = new Set<string>();
    for (const fault of FAULTS) {
      const documents = worlds.map((it) => spoil(fault, it)?.documents).find((it) => it !== undefined) ?? [];
      for (const { law, verdict, keys } of replay(documents, { contracts }).violations) {
        seen.add(law);
        const shown = shownLaws.find((it) => it.name === law);
        expect(shown?.verdicts, law).toContain(verdict);
        const named = documents.filter((it) => 'event' in it && keys.includes(it.event.idempotencykey));
        for (const { contract } of named)
          expect(shown?.looksAt(contract), `${law}: ${contract.name}`).toBe(true);
      }
    }
    expect(seen.size).toBeGreaterThan(15);
  });
});

describe('the page of words', () => {
  const text = page(wordsPagePrinter, 'docs/words.md');

  it('explains every word of every closed list', () => {
    const valuesIn = (shape: unknown): Record<string, string>[] => {
      if (typeof shape !== 'object' || shape === null) return [];
      const own = 'x-values' in shape ? [shape['x-values'] as Record<string, string>] : [];
      return [...own, ...Object.values(shape).flatMap(valuesIn)];
    };
    const lists = contracts.flatMap((it) => valuesIn(it.data));
    expect(lists.length).toBeGreaterThan(50);
    for (const [word, means] of lists.flatMap((it) => Object.entries(it)))
      expect(text).toContain(`| \`${word}\` | ${means} |`);
  });

  it('says what every class of downtime does to the figures', () => {
    for (const [word, { means, iso22400 }] of Object.entries(DOWNTIME_CLASSES)) {
      const row = text.split('\n').find((it) => it.startsWith(`| \`${word}\` | ${means} |`));
      expect(row).toContain(iso22400.join(', '));
    }
  });

  it('no two lists share a heading', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map((it) => it[1]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('the page of units', () => {
  const text = page(unitsPagePrinter, 'docs/units.md');

  it('has a row for every unit, with its exact factor', () => {
    for (const [code, { name, numerator, denominator }] of Object.entries(UNITS)) {
      const factor =
        numerator === undefined ? '–' : denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
      expect(text).toContain(`| \`${code}\` | ${name} | ${factor} |`);
    }
  });

  it('writes a decimal only where it comes to an end', () => {
    expect(text).toContain('| `INH` | inch | 254/10000 | 0.0254 |');
    expect(text).toContain('| `KJO` | kilojoule | 1/3600 | has no end |');
    expect(text).toMatch(/\| `C62` \| one \| 1 \| 1 \| `H87`, `EA` \|/);
  });
});

describe('the tables for other languages', () => {
  const table = (name: string): Record<string, unknown> =>
    JSON.parse(tablesPrinter.print(contracts).get(`schemas/tables/${name}.json`) ?? '');

  it('every factor is the one that this library counts with', () => {
    const units = table('units').units as Record<string, string>[];
    expect(units.map((it) => it.code)).toEqual(Object.keys(UNITS));
    for (const { code, factorNumerator, factorDenominator } of units) {
      const { numerator, denominator } = UNITS[code as string] ?? {};
      expect([factorNumerator, factorDenominator]).toEqual([numerator?.toString(), denominator?.toString()]);
    }
  });

  it('a unit has the fields of its contract', () => {
    const fields = Object.keys(UnitOfMeasureV1.data.properties);
    for (const unit of table('units').units as object[])
      expect(Object.keys(unit).filter((it) => !fields.includes(it))).toEqual([]);
  });

  it('every class of downtime is there', () => {
    expect(table('downtime-classes').classes).toEqual(DOWNTIME_CLASSES);
  });
});
