import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { PlantId } from './plant.js';
import { setOf } from './set.js';
import { sourceRef } from './source-ref.js';
import { notes } from './text.js';

/** Plant data under reverse-DNS names; it never changes what the message means. */
export const extensions = Type.Object(
  {},
  {
    title: 'Extensions',
    description:
      'Plant data under reverse-DNS names (com.acme.colour). Never changes the meaning; not part of the content hash.',
    additionalProperties: true,
    'x-open': true,
    propertyNames: { pattern: '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$', maxLength: 128 },
    'x-wanted': 'reverse-DNS names such as com.acme.colour',
  },
);

/** Where else the same thing is on record. */
export const sourceReferences = setOf(
  sourceRef('A record that tells the same thing.'),
  'Records that tell the same thing elsewhere. Not part of the content hash.',
  8,
);

/** What every event may say besides its own payload. */
export const eventCommons = {
  plantId: PlantId,
  timeSource: Type.Optional(
    choice(
      {
        device: 'The clock of the machine.',
        edge: 'The clock of the gateway beside it.',
        application: 'The clock of a server.',
        operator: 'A person typed it.',
      },
      'Whose clock gave the times. Not part of the content hash.',
    ),
  ),
  notes: Type.Optional(notes),
  sourceReferences: Type.Optional(sourceReferences),
  extensions: Type.Optional(extensions),
};

/** The transaction at the system of record: not the interface's number, but the posting's own. */
export const BusinessRef = sourceRef('The transaction at the system of record that this message tells.');
