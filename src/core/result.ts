import type { Issue } from './issue.js';

/** Expected failure is a value: either what was asked for, or every reason why not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The good outcome. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** The other outcome, with all its issues. */
export const failed = (issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
