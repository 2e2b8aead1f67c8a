import type { Candidate } from '../classify/candidate.js';
import { WORDS } from '../engines/rules.js';
import { type Column, DIMENSIONS, type Dimension } from '../ledger/line.js';

/** The dimensions in which both sides contradict each other, words aside. */
export const dimensionsApart = ({ differs }: Candidate): Dimension[] =>
  DIMENSIONS.filter((it) => differs.has(it) && !WORDS.has(it));

/** Whether both sides tell the same amount of the same thing, and contradict each other only in this. */
export const differsOnlyBy = (it: Candidate, ...dimensions: readonly Dimension[]): boolean => {
  const apart = dimensionsApart(it);
  return apart.length > 0 && apart.every((one) => dimensions.includes(one)) && !countsApart(it);
};

const countsApart = ({ differs }: Candidate): boolean => differs.has('quantity') || differs.has('unit');

/** Whether both sides speak of the same thing and of other amounts. */
export const countsDiffer = (it: Candidate): boolean =>
  it.left.length > 0 && it.right.length > 0 && it.differs.has('quantity') && dimensionsApart(it).length === 0;

/** Whether both agree on what and how much, and contradict each other in this. */
export const agreesBut = (it: Candidate, column: Column): boolean =>
  it.differs.has(column) && !countsApart(it) && dimensionsApart(it).length === 0;
