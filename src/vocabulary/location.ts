import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { PlantId } from './plant.js';
import { opaque } from './text.js';

export const LocationId = id('The location.');

export const locationRef = (description: string) =>
  Type.Object(
    {
      plantId: PlantId,
      locationId: LocationId,
      bin: Type.Optional(opaque('The bin within the location.', 64)),
    },
    { title: 'LocationRef', description },
  );

export const stockStatus = (description: string) =>
  choice(
    {
      unrestricted: 'Free to use.',
      quality: 'Waiting for a decision of quality.',
      blocked: 'Not to be used.',
      inTransit: 'Between two locations.',
    },
    description,
  );

export const HandlingUnit = opaque(
  'The handling unit: an SSCC where there is one, else the label on it.',
  64,
);
