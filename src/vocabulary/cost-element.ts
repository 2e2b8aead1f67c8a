import { choice } from './choice.js';

export const CostElement = choice({
  material: 'What was used up.',
  labor: 'The time of people.',
  machine: 'The time of machines.',
  overhead: 'What is spread over all orders.',
  subcontract: 'What others did for it.',
  scrap: 'What was lost.',
  byProduct: 'What came out beside it: a credit.',
});
