import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { opaque } from './text.js';

const reading = (description: string) =>
  Type.Integer({
    description,
    minimum: 0,
    maximum: 9007199254740991,
    'x-wanted': 'a whole number, zero or more',
  });

/** The counter of the machine, so that a reader can derive the difference again. */
export const MachineCounter = Type.Object(
  {
    name: opaque('What the machine calls the counter.', 64),
    from: reading('What it showed at the last report.'),
    to: reading('What it shows now.'),
    rollover: Type.Optional(reading('The count at which it shows zero again: 100000 for five digits.')),
  },
  { title: 'MachineCounter', description: 'The counter the difference was taken from.' },
);

/** What holds for a field `counter` of that form. */
export const machineCounterRules = [
  rule(
    '!has(this.counter) || has(this.counter.rollover) || this.counter.to >= this.counter.from',
    'A counter that never begins again does not run backwards.',
  ),
  rule(
    '!has(this.counter) || !has(this.counter.rollover) || (this.counter.from < this.counter.rollover && this.counter.to < this.counter.rollover)',
    'A counter shows less than the count at which it begins again.',
  ),
];
