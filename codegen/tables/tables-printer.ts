import { UNITS } from '../../src/index.js';
import { DOWNTIME_CLASSES } from '../../src/vocabulary/downtime-class.js';
import { jsonText, PRINTED_BY, type Printer } from '../printer.js';

/** Prints the tables that no schema can hold: factors of units, and what classes of downtime do. */
export const tablesPrinter: Printer = {
  name: 'tables',
  owns: ['schemas/tables'],
  print: () =>
    new Map([
      ['schemas/tables/units.json', jsonText({ $comment: PRINTED_BY, about: UNITS_ABOUT, units: units() })],
      [
        'schemas/tables/downtime-classes.json',
        jsonText({ $comment: PRINTED_BY, about: DOWNTIME_ABOUT, classes: DOWNTIME_CLASSES }),
      ],
    ]),
};

const UNITS_ABOUT =
  'One unit is factorNumerator/factorDenominator reference units of its dimension, exactly. Without factors it does not convert.';

const DOWNTIME_ABOUT =
  'What follows from a class of downtime is the same at every plant; statedByPlant: the plant says it.';

/** Whole numbers of any size as text, in the words of the contract for units of measure. */
const units = (): object[] =>
  Object.entries(UNITS).map(([code, { name, dimension, numerator, denominator }]) => ({
    code,
    name,
    dimension,
    ...(numerator === undefined ? {} : { factorNumerator: String(numerator) }),
    ...(denominator === undefined ? {} : { factorDenominator: String(denominator) }),
  }));
