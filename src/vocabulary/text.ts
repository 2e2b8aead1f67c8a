import * as Type from '../core/type.js';

/**
 * Text as the outside world writes it: any script, no control characters, no space at either end. Compared
 * byte for byte.
 */
export const opaque = (description: string, maxLength: number) =>
  Type.String({
    description,
    minLength: 1,
    maxLength,
    pattern: '^[^\\x00-\\x20\\x7F]([^\\x00-\\x1F\\x7F]*[^\\x00-\\x20\\x7F])?$',
    'x-wanted': `1 to ${maxLength} characters, no control characters, no space at either end`,
  });

/** A name for people, up to 256 characters. */
export const displayName = (description: string) => opaque(description, 256);

/** Free remarks; line breaks allowed. They are no part of what is said of the fact. */
export const notes = Type.String({
  description: 'Remarks for people. Not part of the content hash.',
  minLength: 1,
  maxLength: 1000,
  'x-wanted': '1 to 1000 characters',
});
