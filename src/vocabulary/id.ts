import * as Type from '../core/type.js';

/** A canonical business code: readable, stable, safe in topics, paths and file names. */
export const id = (description: string) =>
  Type.String({
    description,
    minLength: 1,
    maxLength: 64,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    'x-help':
      "Use the canonical code; a source system's own number, such as WH/MO/00001, belongs into sourceReferences.",
    'x-wanted': 'a code of 1 to 64 letters, digits, ".", "_" or "-", beginning with a letter or digit',
  });
