import type { IssueCode } from '../../src/index.js';

/** A text that nobody may give an identity to: made from the example's text by one replacement. */
export interface Refused {
  readonly contract: string;
  readonly why: string;
  readonly code: IssueCode;
  readonly from: string;
  readonly to: string;
}

const refused = (contract: string, why: string, code: IssueCode, from: string, to: string): Refused => ({
  contract,
  why,
  code,
  from,
  to,
});

const CONSUMED = 'material.consumed';
const COMPLETED = 'production.operation-completed';
const LOT = '"HEAT-5512"';
const VALUE = '"4.2"';
const RUN = '"runNo":1';

/** The texts that a first attempt in some language takes, and hashes differently from all others. */
export const REFUSED: readonly Refused[] = [
  refused(CONSUMED, 'half of an emoji', 'NOT_WELL_FORMED', LOT, '"HEAT-\\ud83d"'),
  refused(CONSUMED, 'the halves of an emoji in the wrong order', 'NOT_WELL_FORMED', LOT, '"\\ude00\\ud83d"'),
  refused(CONSUMED, 'a letter and its accent apart', 'NOT_NORMALISED', LOT, '"cafe\\u0301"'),
  refused(CONSUMED, 'a Hangul syllable in its parts', 'NOT_NORMALISED', LOT, '"\\u1112\\u1161\\u11ab"'),
  refused(
    CONSUMED,
    'the Ohm sign, which is a Greek letter in normal form',
    'NOT_NORMALISED',
    LOT,
    '"\\u2126"',
  ),
  refused(CONSUMED, 'a newline at the end of a lot number', 'MALFORMED', LOT, '"HEAT-5512\\n"'),
  refused(CONSUMED, 'a space at the end of a lot number', 'MALFORMED', LOT, '"HEAT-5512 "'),
  refused(CONSUMED, 'a newline at the end of a unit', 'MALFORMED', '"MTR"', '"KG\\n"'),
  refused(CONSUMED, 'a newline at the end of a code', 'MALFORMED', '"CUT-TUBES"', '"CUT-TUBES\\n"'),
  refused(CONSUMED, 'a trailing zero', 'MALFORMED', VALUE, '"10.50"'),
  refused(CONSUMED, 'a leading zero', 'MALFORMED', VALUE, '"04.2"'),
  refused(CONSUMED, 'a plus sign', 'MALFORMED', VALUE, '"+4.2"'),
  refused(CONSUMED, 'an exponent in a decimal', 'MALFORMED', VALUE, '"1e21"'),
  refused(CONSUMED, 'a negative zero as decimal', 'MALFORMED', VALUE, '"-0"'),
  refused(CONSUMED, 'Arabic digits', 'MALFORMED', VALUE, '"\u0661\u0662"'),
  refused(CONSUMED, 'a newline at the end of a decimal', 'MALFORMED', VALUE, '"4.2\\n"'),
  refused(CONSUMED, 'a number where a decimal text belongs', 'WRONG_TYPE', VALUE, '4.2'),
  refused(CONSUMED, 'an instant with an offset', 'MALFORMED', '41:07.250Z"', '41:07.250+00:00"'),
  refused(CONSUMED, 'an instant without milliseconds', 'MALFORMED', '41:07.250Z"', '41:07Z"'),
  refused(CONSUMED, 'an instant on a day that does not exist', 'MALFORMED', '2026-03-10T06', '2026-02-30T06'),
  refused(CONSUMED, 'a leap second', 'MALFORMED', '06:41:07.250Z', '23:59:60.000Z'),
  refused(CONSUMED, 'null in an optional field', 'WRONG_TYPE', '"CUT-TUBES"', 'null'),
  refused(CONSUMED, 'a field named __proto__', 'FORBIDDEN_NAME', '"itemId"', '"__proto__":1,"itemId"'),
  refused(CONSUMED, 'a field named twice', 'DUPLICATE_KEY', '"itemId"', '"itemId":"X","itemId"'),
  refused(CONSUMED, 'no number', 'NOT_JSON', VALUE, 'NaN'),
  refused(
    CONSUMED,
    'one entry of a set given twice',
    'NOT_UNIQUE',
    '"itemId"',
    '"serials":["A","A"],"itemId"',
  ),
  refused(COMPLETED, 'a negative zero as number', 'OUT_OF_RANGE', RUN, '"runNo":-0'),
  refused(COMPLETED, 'a number beyond all whole numbers', 'OUT_OF_RANGE', RUN, '"runNo":1e21'),
  refused(COMPLETED, 'a broken number', 'WRONG_TYPE', RUN, '"runNo":1.5'),
  refused(COMPLETED, 'a number as text', 'WRONG_TYPE', RUN, '"runNo":"1"'),
  refused(COMPLETED, 'true is no number', 'WRONG_TYPE', RUN, '"runNo":true'),
  refused(COMPLETED, 'a byte order mark before a code', 'MALFORMED', '"WH-MO-00001"', '"\\ufeffWH-MO-00001"'),
];
