import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { Gln, glnRule } from './gln.js';
import { LocationId, stockStatus } from './location.js';
import { PlantId } from './plant.js';
import { displayName, opaque } from './text.js';
import { WorkCenterId } from './work-center.js';

/** Where goods lie: shared by the location's entity and the word that it changed. */
export const locationBody = {
  id: LocationId,
  plantId: PlantId,
  name: displayName('What people call it.'),
  parentId: Type.Optional(LocationId),
  usage: choice({
    internal: 'Goods lie there.',
    production: 'Goods go in to be used and come out made.',
    supplier: 'Goods come from there.',
    customer: 'Goods go there.',
    inventoryLoss: 'The other side of counts and scrap.',
    transit: 'Goods are between two plants.',
    view: 'Only holds other locations; no goods lie there.',
  }),
  stockStatusDefault: stockStatus('The status of goods there, unless they have one of their own.'),
  gln: Type.Optional(Gln),
  glnExtension: Type.Optional(opaque('The part of the GLN within our own house (GS1 AI 254).', 20)),
  workCenterId: Type.Optional(WorkCenterId),
};

/** What holds between the fields of that body. */
export const locationRules = [
  rule('!has(this.parentId) || this.parentId != this.id', 'A location is no part of itself.'),
  glnRule,
  rule('!has(this.glnExtension) || has(this.gln)', 'The extension stands beside its GLN.'),
  rule(
    "this.usage != 'transit' || this.stockStatusDefault == 'inTransit'",
    'What is in a transit location is in transit.',
  ),
];
