import type { TSchema } from '@sinclair/typebox';
import * as Type from '../core/type.js';

/** A list whose order means nothing: it is sorted before it is hashed, and names each entry once. */
export const setOf = <T extends TSchema>(items: T, description: string, maxItems: number, minItems = 0) =>
  Type.Array(items, {
    description,
    ...(minItems > 0 ? { minItems } : {}),
    maxItems,
    uniqueItems: true,
    'x-set': true,
    'x-wanted': `${minItems > 0 ? `${minItems} to` : 'up to'} ${maxItems} entries, each once`,
  });

/** A list whose order means something. */
export const listOf = <T extends TSchema>(items: T, description: string, maxItems: number, minItems = 0) =>
  Type.Array(items, { description, minItems, maxItems, 'x-wanted': `${minItems} to ${maxItems} entries` });
