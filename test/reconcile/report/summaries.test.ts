import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/reconcile/report/markdown.js';
import { summaryText } from '../../../src/reconcile/report/summary-text.js';
import { toReport } from '../../../src/reconcile/report/to-report.js';
import { type SampleOptions, sampleOutcome } from './samples.js';

const reported = (options: SampleOptions) => toReport(sampleOutcome(options));

describe('the summary for a terminal', () => {
  it('fits one screen, whatever the names and texts', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.string({ unit: 'binary', maxLength: 60 }), (breaks, text) => {
        const lines = summaryText(reported({ breaks, text }), ['out/report.json', 'out/breaks.csv']).split(
          '\n',
        );
        expect(lines.length).toBeLessThanOrEqual(24);
        expect(lines.filter((it) => [...it].length > 80)).toEqual([]);
        expect(lines.filter((it) => /\p{Cc}/u.test(it))).toEqual([]);
      }),
      { seed: 20260310, numRuns: 60 },
    );
  });

  it('says what was compared, the verdict, the classes and the worst', () => {
    const text = summaryText(reported({ breaks: 240 }), ['out/report.json']);
    expect(text).toContain('MES against Odoo, as of 2026-03-10T22:00:00.000Z');
    expect(text).toContain('197 breaks are open.');
    expect(text).toContain('breaks 240: 111 high, 58 medium, 28 low; 43 explained or tolerated');
    expect(text).toMatch(/▲ high {3}CONFLICT_LEFT {22}8/);
    expect(text).toContain('unexplained 2.91 % of all breaks');
    expect(text).toContain('files  out/report.json');
  });

  it('says that both sides agree where they do', () => {
    const text = summaryText(reported({ breaks: 0 }));
    expect(text).toContain('OK Both sides agree.');
    expect(text).not.toContain('breaks 0');
  });
});

describe('the summary in markdown', () => {
  it('is short, however many breaks there are', () => {
    const lines = markdownOf(reported({ breaks: 5000 })).split('\n');
    expect(lines.length).toBeLessThan(120);
  });

  it('tells no markup but its own, whatever stands in a foreign text', () => {
    const evil =
      '| </td><script>alert(1)</script> [a](http://b.c) ![i](x) **bold** `c` @team #12 www.x.y ~~s~~ <!--';
    const page = marked.parse(markdownOf(reported({ breaks: 66, text: evil })), { async: false, gfm: true });
    const plain = marked.parse(markdownOf(reported({ breaks: 66 })), { async: false, gfm: true });
    const tags = (text: string): string[] => [...text.matchAll(/<\/?([a-z0-9]+)/gi)].map((it) => it[0]);
    expect(tags(page)).toEqual(tags(plain));
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});
