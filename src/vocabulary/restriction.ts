import { choice } from './choice.js';
import { setOf } from './set.js';

const restriction = choice({
  ship: 'It does not leave the plant.',
  consume: 'It does not go into a product.',
  move: 'It stays where it is.',
  release: 'It is not released.',
});

/** What may not be done with goods. */
export const restrictions = (description: string) => setOf(restriction, description, 4, 1);
