import type { Json } from '../printer.js';

/** The rules of portable schemas; each has a failure in some language or generator behind it. */
export const RULES = {
  S1: 'Patterns use only what all languages read alike.',
  S2: 'No text with a line break slips past an anchored pattern.',
  S3: 'A format is from the standard list and has a pattern beside it.',
  S4: 'A sender has one spelling for an instant: UTC with milliseconds.',
  S5: 'A decimal is a text without exponent, comma or leading zeros, and a value has its unit beside it.',
  S6: 'Whole numbers have bounds that every language holds exactly; there are no other numbers, and ids are texts.',
  S7: 'Texts and lists have a longest length, and codes are ASCII.',
  S8: 'A union is a oneOf of references, told apart by a required first field with one word of its own.',
  S9: 'A discriminator is the name of a required field, as plain text.',
  S10: 'No field has a name that some language keeps for itself, and no two fold into one.',
  S11: 'Only keywords that both dialects share, and nothing beside a reference.',
  S12: 'What is not said is absent, never null.',
  S13: 'A closed list is an enum of words in lower camel case, each with its sentence.',
  S14: 'The id is absolute and ends in the major version; the release stands beside it; references lead somewhere.',
  S15: 'The dialect is named.',
  S16: 'Every object has a title of its own in PascalCase.',
  S17: 'Nothing is filled in by default, and only fields that exist are required.',
  S18: 'The schema of a contract has an example.',
  S19: 'No name twice, no lone surrogate, no `__proto__`; text is in Unicode normal form C.',
  S20: 'Annotations are those of the published vocabulary.',
  S21: 'Times have no format: generators would spell them anew.',
  S22: 'A key is made of fields that every reader knows, and no reader is closed to new ones.',
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
  /** The schemas of other documents, by their ids. */
  readonly others: ReadonlyMap<string, Json>;
  readonly titles: Set<string>;
}

/** Whether a document is the one for those who receive. */
export const isForReaders = ({ $id }: Json): boolean => String($id).endsWith('.read.json');

/** Where a reference leads, in this document or in another one; nothing when it leads nowhere. */
export function resolved(reference: unknown, { root, others }: LintContext): Json | undefined {
  const [, keyword = '', title = ''] =
    /^#\/(\$defs|definitions)\/([A-Za-z0-9]+)$/.exec(String(reference)) ?? [];
  return (root[keyword] as Record<string, Json> | undefined)?.[title] ?? others.get(String(reference));
}
