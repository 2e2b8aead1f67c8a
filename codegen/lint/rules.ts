import type { Json } from '../printer.js';

/** The rules of portable schemas that are cheap to check; each has a failure in some language behind it. */
export const RULES = {
  S1: 'Patterns use only what all languages read alike.',
  S2: 'No text with a line break slips past an anchored pattern.',
  S3: 'A format is from the standard list and has a pattern beside it.',
  S6: 'Whole numbers have bounds that every language holds exactly; there are no other numbers.',
  S10: 'No field has a name that some language keeps for itself, and no two fold into one.',
  S11: 'Only keywords that both dialects share.',
  S14: 'The id is absolute and ends in the major version; references stay inside the document.',
  S15: 'The dialect is named.',
  S16: 'Every object has a title of its own in PascalCase.',
  S18: 'Lists have a longest length.',
} as const;
export type LintRule = keyof typeof RULES;

/** One breach: the rule, where, and what is wrong there. */
export interface Finding {
  readonly rule: LintRule;
  readonly pointer: string;
  readonly trouble: string;
}

/** What one check says: a rule and the trouble, as often as it is broken. */
export type Trouble = readonly (readonly [LintRule, string])[];

/** What a check may know besides the schema in front of it. */
export interface LintContext {
  readonly root: Json;
  readonly titles: Set<string>;
}
