import { describe, expect, it } from 'vitest';
import { contractPagesPrinter } from '../../codegen/pages/contract-pages-printer.js';
import { errorsPagePrinter } from '../../codegen/pages/errors-page.js';
import { anchor } from '../../codegen/pages/markdown.js';
import {
  CODES,
  type Contract,
  CRITICALITIES,
  contractName,
  contracts,
  type EventContract,
  LATENCIES,
} from '../../src/index.js';

const pages = contractPagesPrinter.print(contracts);
const page = (name: string): string => pages.get(`docs/contracts/${name}.md`) ?? '';

const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((it) => anchor(it[1] as string));

describe.each(contracts.map((it) => [contractName(it), it] as const))('the page of %s', (name, contract) => {
  it('says meaning, what it is not, and every rule', () => {
    expect(page(name)).toContain(`**${contract.meaning}**`);
    expect(page(name)).toContain(`> ${contract.notMeaning}`);
    for (const { sentence, cel } of contract.rules) {
      expect(page(name)).toContain(sentence);
      expect(page(name)).toContain(cel);
    }
  });

  it('has a row for every field and no link that leads nowhere', () => {
    for (const field of Object.keys(contract.data.properties))
      expect(page(name)).toContain(`| \`${field}\` |`);
    const headings = headingsOf(page(name));
    const links = [...page(name).matchAll(/\]\(#([^)]+)\)/g)].map((it) => it[1] as string);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((it) => !headings.includes(it))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('links only to pages that are printed', () => {
    const links = [...page(name).matchAll(/\]\(([a-z.-]+\.v[0-9]+\.md)\)/g)].map((it) => it[1] as string);
    expect(links.filter((it) => !pages.has(`docs/contracts/${it}`))).toEqual([]);
  });

  it('shows no empty value of the machinery', () => {
    expect(page(name)).not.toMatch(/undefined|\[object|NaN/);
  });
});

const index = page('README');

/** The part of the index below a heading. */
const below = (heading: string): string =>
  index.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? 'no such heading';

describe('the index of contracts', () => {
  it.each(['By owner', 'By latency and criticality'])('names every contract once %s', (heading) => {
    for (const contract of contracts) {
      const link = `[${contractName(contract)}](${contractName(contract)}.md)`;
      expect(below(heading).split(link).length - 1, link).toBe(1);
    }
  });

  it('names every contract in its domain, with its meaning', () => {
    for (const contract of contracts)
      expect(below(contract.name.split('.')[0] as string)).toContain(contract.meaning);
  });

  it('says what every class of latency and criticality promises', () => {
    for (const promise of [
      ...Object.values(LATENCIES),
      ...Object.values(CRITICALITIES).map((it) => it.audit),
    ])
      expect(below('By latency and criticality')).toContain(promise);
  });

  it('says of every predecessor what happens when it is late', () => {
    const rows = contracts.flatMap((it: Contract) =>
      it.kind === 'event' ? Object.values((it as EventContract).after) : [],
    );
    for (const policy of new Set(rows))
      expect(below('By what must come first').split(`| \`${policy}\` |`).length - 1).toBe(
        rows.filter((it) => it === policy).length + 1,
      );
  });
});

it('the page of errors has a row for every code', () => {
  const text = errorsPagePrinter.print(contracts).get('docs/errors.md') ?? '';
  for (const [code, [meaning, remedy]] of Object.entries(CODES)) {
    expect(text).toContain(`\`${code}\` | ${meaning} | ${remedy} |`);
  }
});
