import { describe, expect, it } from 'vitest';
import { issue } from '../../src/core/issue.js';
import { failed, ok } from '../../src/core/result.js';

describe('a result', () => {
  it('is what was asked for, or every reason why not', () => {
    const reasons = [
      issue('NOT_JSON', 'document', '', 'x', 'y'),
      issue('TOO_DEEP', 'document', '', 'x', 'y'),
    ];
    expect(ok(7)).toEqual({ ok: true, value: 7 });
    expect(failed(reasons)).toEqual({ ok: false, issues: reasons });
  });
});
