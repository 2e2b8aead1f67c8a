import { describe, expect, it } from 'vitest';
import { check, ScrapDeclaredV1 } from '../../src/index.js';
import { choice } from '../../src/vocabulary/choice.js';
import { code, otherNeedsSource } from '../../src/vocabulary/code.js';
import { accepts } from './accepts.js';

const Reason = code('Why', choice({ wet: 'It rained.', other: 'Else.' }), 'Why.');
const issuesOf = (reason: object): string[] => {
  const checked = check(ScrapDeclaredV1, { ...ScrapDeclaredV1.example, reason });
  return checked.ok ? [] : checked.issues.map((it) => it.wanted);
};

describe('a reason', () => {
  it('is a canonical word, with the plant’s own code beside it', () => {
    const source = { system: 'mes-1', code: 'R 7/é', text: 'Nass geworden' };
    expect([{ code: 'wet' }, { code: 'wet', source }].map((it) => accepts(Reason, it))).toEqual([true, true]);
    expect(accepts(Reason, 'wet')).toBe(false);
    expect(accepts(Reason, { source })).toBe(false);
  });

  it('of "other" names the plant’s own code', () => {
    const { sentence } = otherNeedsSource('reason');
    expect(issuesOf({ code: 'other' })).toEqual([sentence]);
    expect(issuesOf({ code: 'other', source: { system: 'mes-1', code: '17' } })).toEqual([]);
    expect(issuesOf({ code: 'defect' })).toEqual([]);
  });
});
