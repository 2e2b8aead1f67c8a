import { type Rule, rule } from '../core/contract.js';

const SENTENCE = 'A handling unit of 18 digits is an SSCC and ends in its check digit.';

const holds = (unit: string): string => `(!${unit}.matches('^[0-9]{18}$') || gs1Valid(${unit}))`;

/** The rule that goes with a field that holds one handling unit. */
export const ssccAt = (field: string): Rule =>
  rule(`!has(this.${field}) || ${holds(`this.${field}`)}`, SENTENCE);

/** The rule that goes with a list of handling units. */
export const ssccsAt = (list: string): Rule =>
  rule(`!has(this.${list}) || this.${list}.all(h, ${holds('h')})`, SENTENCE);

/** The rule that goes with a list whose lines may name a handling unit. */
export const ssccsOf = (list: string): Rule =>
  rule(`this.${list}.all(l, !has(l.handlingUnit) || ${holds('l.handlingUnit')})`, SENTENCE);
