import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { extensions, sourceReferences } from './event.js';
import { instant } from './instant.js';
import { ordinal } from './number.js';

/** Which kind of thing the document describes. */
export const entityType = <const N extends string>(name: N) =>
  Type.Literal(name, { description: 'The kind of thing described.' });

/** What every master document says besides its own fields. */
export const entityCommons = {
  version: ordinal('Rises with every change of the document; also the optimistic-lock number.'),
  updatedAt: instant('When the document was last changed at its owner.'),
  validFrom: Type.Optional(instant('From when it holds (inclusive).')),
  validTo: Type.Optional(instant('Until when it holds (exclusive).')),
  sourceReferences: Type.Optional(sourceReferences),
  extensions: Type.Optional(extensions),
};

/** What holds between the commons of every master document. */
export const entityRules = [
  rule(
    '!has(this.validTo) || !has(this.validFrom) || this.validTo > this.validFrom',
    'A document ceases to hold after it begins to hold.',
  ),
];
