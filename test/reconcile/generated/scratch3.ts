import { ENGINES } from './engines.js';
import { tallyTwins } from './twin-tally.js';

for (const t of await tallyTwins((ENGINES[0] as any).engine, 1, 100))
  console.log(t.twins.name, t.cases, [...t.found], t.astray);
