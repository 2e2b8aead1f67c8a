import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reported } from '../../../src/reconcile/report/documents.js';
import { PAGE_BREAKS, pageOf } from '../../../src/reconcile/report/page/page.js';
import { toReport } from '../../../src/reconcile/report/to-report.js';
import { openBrowser } from '../../catalogue/browser.js';
import { sampleOutcome } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const earlier = [1, 2, 3, 4].map(
  (day) =>
    toReport(sampleOutcome({ breaks: 80 - day * 9, seed: day, asOf: `2026-03-0${day}T22:00:00.000Z` }))
      .report,
);
const reported = toReport(sampleOutcome({ breaks: 120 }), { earlier });

interface Opened {
  readonly page: Page;
  /** All that the console complains about, and all that the page asks the network for. */
  readonly complaints: string[];
}

async function open(it: Reported = reported, options: BrowserContextOptions = {}): Promise<Opened> {
  const path = join(folder, `${it.report.runId}-${it.breaks.length}.html`);
  writeFileSync(path, pageOf(it));
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, complaints };
}

const ask = <T>(page: Page, expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
const plain = (text: string): string => text.replaceAll('\u202f', '').replaceAll('\u2212', '-').trim();

/** What left minus right does on the way from left to right. */
const mirrored = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

/** The rows of the table with this caption, cell by cell. */
async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const cells = await ask<string[][]>(
    page,
    `[...document.querySelectorAll('table')].find((it) => it.caption?.textContent === ${JSON.stringify(caption)})
      .querySelectorAll('tbody tr').values().toArray().map((row) => [...row.cells].map((it) => it.textContent))`,
  );
  return cells.map((row) => row.map(plain));
}

describe('the page of a report', () => {
  it('opens from a file without network, complaint or request', async () => {
    const { page, complaints } = await open();
    await page.waitForSelector('#breaks > li');
    await page.locator('#breaks summary').first().click();
    expect(complaints).toEqual([]);
  });

  it('tells the figures that the report tells', async () => {
    const { page } = await open();
    const { report } = reported;
    const classes = await rowsOf(page, 'Breaks by class');
    expect(
      Object.fromEntries(
        classes.map((it) => [
          it[0]?.split(' ')[0],
          it
            .slice(2, 6)
            .map(Number)
            .reduce((a, b) => a + b),
        ]),
      ),
    ).toEqual(Object.fromEntries(report.classes.map((it) => [it.code, it.count])));
    const lines = await rowsOf(page, 'Where every line went');
    const accounts = [
      'lines',
      'later',
      'withdrawn',
      'settled',
      'unsettled',
      'inBreaks',
      'duplicates',
    ] as const;
    expect(lines.map((it) => it.slice(1).map(Number))).toEqual(
      accounts.map((name) => [report.left[name], report.right[name]]),
    );
    for (const it of report.waterfalls) {
      expect(
        (await rowsOf(page, `${it.flow}, in ${it.unit}`)).map((row) => (row[1] || row[2])?.replace('+', '')),
      ).toEqual([
        `${it.left} ${it.unit}`,
        ...it.steps.map((step) => `${mirrored(step.quantity)} ${it.unit}`),
        `${it.right} ${it.unit}`,
      ]);
    }
    const runs = await rowsOf(page, 'Open breaks by severity, run by run');
    expect(runs.slice(0, -1).map((it) => it.slice(1, 4).map(Number))).toEqual(
      report.earlier.map((it) => [it.high, it.medium, it.low]),
    );
    expect(await ask(page, `document.querySelector('#provenance').textContent`)).toContain(report.digest);
  });

  it('draws a waterfall for every flow and unit, and each bar has its figure', async () => {
    const { page } = await open();
    await page.waitForSelector('.drawing svg');
    const drawn = await ask<string[][]>(
      page,
      `[...document.querySelectorAll('[data-waterfall]')].map((it) => [...it.querySelectorAll('text.figure')].map((text) => text.textContent))`,
    );
    expect(drawn.map((it) => it.map((text) => plain(text).replace('+', '')))).toEqual(
      reported.report.waterfalls.map(({ left, steps, right, unit }) => [
        `${left} ${unit}`,
        ...steps.map((it) => `${mirrored(it.quantity)} ${unit}`),
        `${right} ${unit}`,
      ]),
    );
  });

  it('shows both records of a break with the fields that differ marked', async () => {
    const { page } = await open();
    const it = reported.breaks.find(({ code }) => code === 'QTY_OVER');
    await page.fill('#text', it?.breakId ?? '');
    await page.locator('#breaks summary').click();
    const named = await ask<string[]>(
      page,
      `[...document.querySelectorAll('.records tr.named')].map((row) => row.textContent)`,
    );
    const [left, right] = [it?.left.lines[0]?.quantity, it?.right.lines[0]?.quantity];
    expect(named.map(plain)).toEqual([`quantity ≠ differs${left}${right}`]);
    expect(await ask(page, `document.querySelector('.proposal').textContent`)).toContain('QTY_OVER');
  });

  it('marks nothing where one side only says the same twice, but what it adds up to', async () => {
    const { page } = await open();
    const it = reported.breaks.find(({ code }) => code === 'DUPLICATE_RIGHT');
    await page.fill('#text', it?.breakId ?? '');
    await page.locator('#breaks summary').click();
    const marked = await ask<string[]>(
      page,
      `[...document.querySelectorAll('.records .differs')].map((it) => it.parentElement.textContent)`,
    );
    expect([it?.left.count, it?.right.count]).toEqual([1, 2]);
    expect(marked.map(plain)).toEqual(['quantity ≠']);
  });

  it('has the records of a break there in the very moment in which it opens, once', async () => {
    const { page } = await open();
    const opened = `(() => {
      const details = document.querySelector('#breaks details');
      return [1, 2, 3].map(() => {
        details.firstElementChild.click();
        return [details.open, details.querySelectorAll('.records').length];
      });
    })()`;
    expect(await ask(page, opened)).toEqual([
      [true, 1],
      [false, 1],
      [true, 1],
    ]);
  });

  it('has the same bytes every time', () => {
    expect(pageOf(reported)).toBe(pageOf(toReport(sampleOutcome({ breaks: 120 }), { earlier })));
  });

  it('says so where there is nothing to tell', async () => {
    const { page, complaints } = await open(toReport(sampleOutcome({ breaks: 0 })));
    const text = await ask<string>(page, 'document.body.innerText');
    expect(text).toContain('Both sides agree.');
    expect(text).toContain('a trend begins with the next one');
    expect(complaints).toEqual([]);
  });

  it('runs and sets nothing of what stands in a foreign text', async () => {
    const text = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'><b id=evil>&amp;{{7*7}}`;
    const { page, complaints } = await open(toReport(sampleOutcome({ breaks: 66, text })));
    for (let i = 0; i < 40; i++) await page.locator('#breaks summary').nth(i).click();
    expect(await ask(page, `document.querySelectorAll('#evil, img, script:not([id]) ~ script').length`)).toBe(
      0,
    );
    expect(await ask(page, `document.querySelector('.sentence').textContent`)).toContain('<b id=evil>&amp;');
    expect(complaints).toEqual([]);
  });
});

describe('the list of breaks', () => {
  const shown = (page: Page): Promise<string> => ask(page, `document.querySelector('#status').textContent`);
  const countOf = (fits: (it: Reported['breaks'][number]) => boolean): number =>
    reported.breaks.filter(fits).length;

  it('is filtered by text, item, class, severity and flow, and cleared', async () => {
    const { page } = await open();
    expect(await shown(page)).toBe('50 of 120 breaks are listed.');
    await page.selectOption('#code', 'QTY_OVER');
    const over = countOf((it) => it.code === 'QTY_OVER');
    expect(await shown(page)).toBe(`${over} of ${over} breaks are listed.`);
    await page.click('button[type=reset]');
    await page.waitForFunction(`document.querySelectorAll('#breaks > li').length === 50`);
    await page.selectOption('#severity', 'low');
    await page.selectOption('#flow', 'stock');
    const low = countOf((it) => it.severity === 'low' && it.flow === 'stock');
    expect(await shown(page)).toBe(`${low} of ${low} breaks are listed.`);
    await page.selectOption('#severity', '');
    await page.fill('#item', 'frm-28');
    const frames = countOf((it) => it.flow === 'stock' && it.about.itemId === 'FRM-28-ST');
    expect(await shown(page)).toBe(`${frames} of ${frames} breaks are listed.`);
    await page.fill('#text', 'no such words');
    expect(await shown(page)).toBe('0 of 0 breaks are listed.');
  });

  it('is walked through by keyboard alone', async () => {
    const { page } = await open();
    const focused = (): Promise<string> =>
      ask(page, '(document.activeElement.id || document.activeElement.textContent).trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('To the content');
    await page.focus('#text');
    await page.keyboard.type('heat-55');
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => ask(page, `document.activeElement.parentElement.open`)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await ask(page, `document.activeElement.getAttribute('aria-label')`)).toBe(
      'What MES and Odoo tell',
    );
    await page.focus('#more');
    await page.keyboard.press('Enter');
    await expect.poll(() => ask(page, `document.querySelectorAll('#breaks > li').length`)).toBe(100);
    expect(
      await ask(page, `document.activeElement === document.querySelectorAll('#breaks summary')[50]`),
    ).toBe(true);
  });

  it('opens at the break that the address names', async () => {
    const { page } = await open();
    const id = reported.breaks[7]?.breakId;
    await page.goto(`${page.url()}#break=${id}`);
    await page.reload();
    expect(await shown(page)).toBe('1 of 1 breaks are listed.');
  });

  it('of five thousand is there and filtered, and says how many more there are', async () => {
    const many = toReport(sampleOutcome({ breaks: PAGE_BREAKS + 7 }));
    const { page, complaints } = await open(many);
    expect(await shown(page)).toBe('50 of 5\u202f000 breaks are listed.');
    expect(await ask(page, `document.querySelector('#list .note').textContent`)).toMatch(/^7 more breaks/);
    await page.fill('#text', 'heat-5512');
    await page.waitForFunction(
      `document.querySelector('#status').textContent !== '50 of 5\u202f000 breaks are listed.'`,
    );
    expect(complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('for all eyes, in %s', (colorScheme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each([390, 1440])('at %i pixels there is no violation and no scrolling sideways', async (width) => {
    const { page } = await open(toReport(sampleOutcome({ breaks: 40 }), { earlier }), {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 900 },
    });
    await page.waitForSelector('.drawing svg');
    await page.locator('#breaks summary').nth(2).click();
    for (const it of await page.locator('details.twin > summary').all()) await it.click();
    expect(await ask(page, 'document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await page.addScriptTag({ content: axe });
    const found = await ask<AxeResults>(page, 'axe.run()');
    expect(found.violations.map((it) => `${it.impact} ${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('on paper', () => {
  it('the tables behind the charts are open, what paper can not do is gone, and nothing is cut', async () => {
    const { page } = await open(reported, { viewport: { width: 700, height: 1000 } });
    await page.waitForSelector('.drawing svg');
    await page.emulateMedia({ media: 'print' });
    await ask(page, `dispatchEvent(new Event('beforeprint'))`);
    expect(await ask(page, `[...document.querySelectorAll('details.twin')].every((it) => it.open)`)).toBe(
      true,
    );
    expect(await page.isVisible('#filters')).toBe(false);
    expect(await page.isVisible('nav')).toBe(false);
    expect(await ask(page, 'document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await ask(page, `dispatchEvent(new Event('afterprint'))`);
    expect(await ask(page, `document.querySelectorAll('details.twin[open]').length`)).toBe(0);
  });
});
