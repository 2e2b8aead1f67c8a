import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../../codegen/catalogue/site/site-pages.js';
import { sitePrinter } from '../../codegen/catalogue/site/site-printer.js';
import { contracts } from '../../src/index.js';
import { openBrowser, root, serve } from './browser.js';

const pages = [...sitePrinter.print(contracts).keys()].filter((it) => it.endsWith('.html'));
const INDEX = `${SITE}/index.html`;
const LONGEST_NAME = [...pages].sort((a, b) => b.length - a.length)[0] as string;

let browser: Browser;
let server: Server;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  ({ server, address } = await serve());
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A tab of its own, and everything its console complains about. */
async function tab(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (it) => ['error', 'warning'].includes(it.type()) && complaints.push(it.text()));
  page.on('pageerror', (it) => complaints.push(it.message));
  page.on('requestfailed', (it) => {
    // Whoever leaves a page calls off what it still waits for.
    if (it.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(it.url());
  });
  return { page, complaints };
}

const ask = <T>(page: Page, expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;

const TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';
const ID_TWICE = `((ids) => new Set(ids).size < ids.length)([...document.querySelectorAll('[id]')].map((it) => it.id))`;
const SHOWN = `[...document.querySelectorAll('.row')].filter((it) => it.offsetParent).map((it) => it.dataset.name)`;

describe('every page', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, readonly string[]>();
  const wide: string[] = [];
  const twice: string[] = [];
  let complaints: string[];

  beforeAll(async () => {
    const opened = await tab({ viewport: { width: 360, height: 740 } });
    complaints = opened.complaints;
    for (const path of pages) {
      await opened.page.goto(`${address}/${path}`);
      ids.set(
        path,
        new Set(
          await ask<string[]>(opened.page, '[...document.querySelectorAll("[id]")].map((it) => it.id)'),
        ),
      );
      links.set(path, await ask<string[]>(opened.page, LINKS));
      if (await ask<boolean>(opened.page, TOO_WIDE)) wide.push(path);
      if (await ask<boolean>(opened.page, ID_TWICE)) twice.push(path);
    }
  });

  it('loads without a complaint in the console', () => {
    expect(complaints).toEqual([]);
    expect(ids.size).toBe(contracts.length + 6);
  });

  it('gives out no id twice', () => {
    expect(twice).toEqual([]);
  });

  it('does not scroll sideways on a narrow screen', () => {
    expect(wide).toEqual([]);
  });

  it('links only to pages, places and files that are there', () => {
    const lost = [...links].flatMap(([path, all]) =>
      all.filter((link) => isLost(new URL(link))).map((link) => `${path}: ${link}`),
    );
    expect(lost).toEqual([]);
    expect([...links.values()].flat().length).toBeGreaterThan(contracts.length);
  });

  it('is found from the first one by following links', () => {
    const found = new Set([INDEX]);
    for (const path of found)
      for (const link of links.get(path) ?? []) {
        const target = new URL(link).pathname.slice(1);
        if (links.has(target)) found.add(target);
      }
    expect(pages.filter((it) => !found.has(it))).toEqual([]);
  });

  const isLost = ({ origin, pathname, hash }: URL): boolean => {
    const path = pathname.slice(1);
    if (origin !== address || !existsSync(join(root, path))) return true;
    return hash !== '' && ids.has(path) && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)));
  };
});

const LINKS = `[...document.querySelectorAll('a')].map((it) =>
  new URL(it.getAttribute('href') ?? it.getAttribute('xlink:href'), location.href).href)`;

describe('the search', () => {
  it('is reached, walked through, opened and cleared by keyboard alone', async () => {
    const { page, complaints } = await tab();
    await page.goto(`${address}/${INDEX}`);
    await page.keyboard.press('/');
    await page.keyboard.type('lot rejected');
    const [first, second] = await ask<string[]>(page, SHOWN);
    expect(first).toBe('quality.lot-rejected');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain(second);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain(first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quality.lot-rejected.v1.html');
    await page.goBack();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await ask<string[]>(page, SHOWN)).toHaveLength(contracts.length);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['the name of a field as it is spoken', 'genealogy group', 'material.consumed'],
    ['the name of a field as it is written', 'genealogyGroupId', 'material.consumed'],
    ['a word of the meaning', 'freight announced', undefined],
    ['an owner', 'scada', 'maintenance.equipment-alarm-raised'],
  ])('finds %s', async (_, words, name) => {
    const { page } = await tab();
    await page.goto(`${address}/${INDEX}?q=${encodeURIComponent(words)}`);
    const shown = await ask<string[]>(page, SHOWN);
    if (name) expect(shown).toContain(name);
    else expect(shown).toEqual([]);
  });

  it('from the page of a contract leads to the list of what is found', async () => {
    const { page, complaints } = await tab();
    await page.goto(`${address}/${LONGEST_NAME}`);
    await page.keyboard.press('/');
    await page.keyboard.type('hold placed');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/index.html?q=hold+placed');
    expect((await ask<string[]>(page, SHOWN))[0]).toBe('quality.hold-placed');
    expect(complaints).toEqual([]);
  });

  const focused = (page: Page): Promise<string> => ask(page, 'document.activeElement.href');
});

describe('the list', () => {
  const expected = (by: (it: (typeof contracts)[number]) => boolean): string[] =>
    contracts.filter(by).map((it) => it.name);

  it('is filtered by owner, latency, criticality and domain, and the address says so', async () => {
    const { page } = await tab();
    await page.goto(`${address}/${INDEX}`);
    await page.selectOption('#by-owner', 'mes');
    expect(await ask(page, SHOWN)).toEqual(expected((it) => it.owner === 'mes'));
    await page.selectOption('#by-latency', 'batch');
    const both = expected((it) => it.owner === 'mes' && it.latency === 'batch');
    expect(await ask(page, SHOWN)).toEqual(both);
    await page.reload();
    expect(await ask(page, SHOWN)).toEqual(both);
    await page.goto(`${address}/${INDEX}?criticality=analytics&domain=production`);
    const third = expected((it) => it.criticality === 'analytics' && it.name.startsWith('production.'));
    expect(await ask(page, SHOWN)).toEqual(third);
  });

  it('is whole without scripts, and nothing is offered that needs them', async () => {
    const { page } = await tab({ javaScriptEnabled: false });
    await page.goto(`${address}/${INDEX}`);
    expect(await page.locator('.row:visible').count()).toBe(contracts.length);
    expect(await page.locator('#controls').isVisible()).toBe(false);
  });

  it('works from a folder without a server', async () => {
    const { page, complaints } = await tab();
    await page.goto(`${pathToFileURL(join(root, INDEX)).href}?q=asn`);
    expect(await ask<string[]>(page, SHOWN)).toContain('logistics.asn-received');
    await page.keyboard.press('/');
    await page.keyboard.type('hold placed');
    expect((await ask<string[]>(page, SHOWN))[0]).toBe('quality.hold-placed');
    expect(page.url()).toContain('?q=hold+placed');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quality.hold-placed.v1.html');
    expect(complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('for all eyes, in %s', (colorScheme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** What axe complains about, with how grave it is. */
  async function violations(path: string, style = ':root {}'): Promise<string[]> {
    const { page } = await tab({ colorScheme, bypassCSP: true });
    await page.goto(`${address}/${path}`);
    await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: axe });
    const found = await ask<AxeResults>(page, 'axe.run()');
    return found.violations.map((it) => `${it.impact} ${it.id}: ${it.nodes[0]?.html}`);
  }

  it.each([
    INDEX,
    `${SITE}/flow.html`,
    `${SITE}/states.html`,
    `${SITE}/contracts/master-data.item.v1.html`,
    LONGEST_NAME,
  ])('%s has no violation', async (path) => {
    expect(await violations(path)).toEqual([]);
  });

  it('a text that is hardly seen is a violation', async () => {
    const [first] = await violations(LONGEST_NAME, '.lead { color: #808080; background: #888888 }');
    expect(first).toMatch(/^serious color-contrast: /);
  });
});

it('no page asks for anything but its own files, and none holds a style or a script of its own', () => {
  for (const path of pages) {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text).toContain(`content="default-src 'none'; style-src 'self'; script-src 'self'`);
    expect(
      text.match(/<script(?! src=)|<style|\sstyle="|\son[a-z]+="|(?:src|link[^>]*href)="https?:/),
    ).toBeNull();
  }
});
