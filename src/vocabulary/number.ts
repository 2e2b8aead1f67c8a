import * as Type from '../core/type.js';

/** A whole number from 1; what it counts is said by the description. */
export const ordinal = (description: string) =>
  Type.Integer({
    description,
    minimum: 1,
    maximum: 2147483647,
    'x-wanted': 'a whole number from 1 to 2147483647',
  });

/** Whole seconds; ISO 8601 durations have many spellings of one value and can not be hashed. */
export const seconds = (description: string) =>
  Type.Integer({ description, minimum: 0, maximum: 2147483647, 'x-wanted': 'whole seconds, zero or more' });

/** A whole number from 0: so many of something that is only counted. */
export const count = (description: string) =>
  Type.Integer({
    description,
    minimum: 0,
    maximum: 2147483647,
    'x-wanted': 'a whole number from 0 to 2147483647',
  });
