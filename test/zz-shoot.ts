import { writeFileSync } from 'node:fs';
import { openBrowser } from './catalogue/browser.js';
import { sampleOutcome } from './reconcile/report/samples.js';
import { toReport } from '../src/reconcile/report/to-report.js';
import { pageOf } from '../src/reconcile/report/page/page.js';
const n = Number(process.argv[2] ?? 240);
const earlier = Array.from({ length: 9 }, (_, i) => toReport(sampleOutcome({ breaks: 300 - i * 9, seed: i + 1, asOf: `2026-03-0${i + 1}T22:00:00.000Z` })).report);
const t0 = performance.now();
const text = pageOf(toReport(sampleOutcome({ breaks: n }), { earlier }));
console.log('page ms', performance.now() - t0, text.length);
writeFileSync('/tmp/shots/report.html', text);
const browser = await openBrowser();
for (const [name, options] of Object.entries({
  light: { viewport: { width: 1440, height: 1000 } },
  dark: { viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' as const },
  narrow: { viewport: { width: 390, height: 844 } },
})) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', (it) => console.log(name, it.type(), it.text()));
  page.on('pageerror', (it) => console.log(name, it.message));
  await page.goto('file:///tmp/shots/report.html');
  await page.waitForTimeout(300);
  await page.locator('#breaks summary').nth(1).click();
  await page.waitForTimeout(100); await page.evaluate('scrollTo(0,0)');
  console.log(name, 'too wide', await page.evaluate('document.documentElement.scrollWidth > innerWidth'));
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  console.log(height);
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  const list = await page.locator('#list').boundingBox();
  await page.screenshot({ path: `/tmp/shots/${name}-1.png`, clip: { x: 0, y: 0, width: options.viewport.width, height: 1700 }, fullPage: true });
  await page.screenshot({ path: `/tmp/shots/${name}-2.png`, clip: { x: 0, y: (list?.y ?? 0), width: options.viewport.width, height: 1500 }, fullPage: true });
  const falls = await page.locator('#waterfalls').boundingBox();
  await page.screenshot({ path: `/tmp/shots/${name}-3.png`, clip: { x: 0, y: (falls?.y ?? 0), width: options.viewport.width, height: 1500 }, fullPage: true });
  const totals = await page.locator('#totals').boundingBox();
  await page.screenshot({ path: `/tmp/shots/${name}-4.png`, clip: { x: 0, y: (totals?.y ?? 0), width: options.viewport.width, height: 1900 }, fullPage: true });
  if (name === 'light') await page.pdf({ path: '/tmp/shots/print.pdf', format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
}
await browser.close();
