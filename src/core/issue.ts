/**
 * The kinds of trouble this library reports, each with its meaning and its remedy.
 * `docs/errors.md` is printed from this table; guard by `code`, never by message text.
 */
export const CODES = {
  NOT_UTF8: [
    'The bytes are no valid UTF-8.',
    'Write the file as UTF-8; the sender has cut a character or used another encoding.',
  ],
  NOT_JSON: ['The line is no JSON document.', 'Send one complete JSON object per line.'],
  LINE_TOO_LONG: [
    'The line is longer than any message may be.',
    'Send big documents by reference (dataref).',
  ],
  EVENT_TOO_LARGE: [
    'The event is larger than brokers carry.',
    'Send the data by reference (dataref) with its content hash.',
  ],
  DUPLICATE_KEY: [
    'One object names the same field twice.',
    'Name each field once; parsers disagree on which value wins.',
  ],
  NOT_AN_OBJECT: ['The document is no JSON object.', 'Send one JSON object per line.'],
  TOO_DEEP: [
    'The document is nested deeper than any contract.',
    'Look for a list that contains itself in the sender.',
  ],
  UNKNOWN_CONTRACT: [
    'No contract of this name and version is known.',
    'Compare with `mfgc list`; the sender may be newer than this reader.',
  ],
  REQUIRED_MISSING: [
    'A required field is missing.',
    'Send the field; absent and null are the same on the wire.',
  ],
  UNKNOWN_FIELD: [
    'The contract has no such field.',
    'Correct the name, or put plant data under `extensions`.',
  ],
  FORBIDDEN_NAME: ['A field name that programs trip over.', 'Rename the field.'],
  WRONG_TYPE: ['The value has another JSON type.', 'Send the wanted type.'],
  MALFORMED: ['The text does not have the wanted form.', 'Send the canonical form.'],
  NOT_IN_LIST: [
    'The value is not on the closed list.',
    'Use one of the listed words; plant codes go into `source`.',
  ],
  TOO_SHORT: ['The text is too short.', 'Leave the field out when there is nothing to say.'],
  TOO_LONG: ['The text is too long.', 'Shorten it; nothing is cut silently.'],
  OUT_OF_RANGE: ['The number is outside its range.', 'Send a number inside the range.'],
  TOO_FEW: ['The list is too short.', 'Send at least the wanted number of entries.'],
  TOO_MANY: ['The list is too long.', 'Split the message into pages.'],
  NOT_UNIQUE: ['The list names one entry twice.', 'Send each entry once.'],
  NOT_WELL_FORMED: [
    'The text holds half a character (a lone surrogate).',
    'The sender has cut a text in the middle of a character.',
  ],
  NOT_NORMALISED: [
    'The text is not in Unicode normal form C.',
    'Normalise to NFC before sending; the same letters must have the same bytes.',
  ],
  RULE_BROKEN: ['Two or more fields contradict each other.', 'Correct the fields named in the rule.'],
  ENVELOPE_MISMATCH: ['The envelope contradicts its data.', 'Build the envelope from the data (`seal`).'],
  IDENTITY_WRONG: [
    'Key, content hash or id were not computed from this data.',
    'Recompute them (`mfgc identify`); never copy them.',
  ],
  IDENTITY_MISSING: [
    'The fact cannot be named.',
    'Send `businessRef`, the transaction at the system of record.',
  ],
  ODOO_SHAPE: [
    'The Odoo record does not have the expected shape.',
    'Compare the Odoo version and the fields that were read.',
  ],
  ODOO_EMPTY: ['Odoo has no value where the contract needs one.', 'Fill the field in Odoo.'],
  ODOO_PRECISION: [
    'The number is finer than the precision in force.',
    'Raise the precision in the site file, or correct the number in Odoo.',
  ],
  ODOO_INCOMPLETE: [
    'A record points to one that was not read.',
    'Read the missing model or record too (archived ones with active_test: false).',
  ],
  SITE_UNKNOWN: [
    'The site file has no approved code for this record.',
    'Add the code to the site file (`mfgc site init` proposes one).',
  ],
  UNCLOSED_QUOTE: [
    'A quoted field of a table is not closed.',
    'Export the table anew; quotation marks inside a field are doubled.',
  ],
  MISPLACED_QUOTE: [
    'A quotation mark stands inside a field of a table.',
    'Put the field in quotation marks and double those inside it.',
  ],
  WRONG_WIDTH: [
    'The row has another number of fields than the header.',
    'Quote fields that hold the delimiter; name the delimiter in the mapping if it is another.',
  ],
  EMPTY_LEDGER: [
    'The table holds no ledger line.',
    'Export it anew; say so where the source has nothing to tell.',
  ],
  OUT_OF_ORDER: [
    'The lines of the ledger are not sorted as they are said to be.',
    'Sort them by flow and key in binary order, or choose another engine.',
  ],
  CHANGED_MEANWHILE: [
    'The remote ledger has changed while it was read.',
    'Compare as of a moment after which nothing is recorded any more, or compare again.',
  ],
  KEY_COLLISION: [
    'Two source records tell the same fact differently.',
    'Give the records different codes in the site file.',
  ],
} as const;

/** One of the codes of the table. */
export type IssueCode = keyof typeof CODES;

/**
 * One thing that is wrong, said so that the reader can act: *where: found X, wanted Y. Do Z.*
 * `path` is a JSON pointer into the document; `found` and `wanted` are short readable texts.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly contract: string;
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
  readonly help: string;
}

/** Makes an issue; without `help` the code's own remedy is given. */
export function issue(
  code: IssueCode,
  contract: string,
  path: string,
  found: unknown,
  wanted: string,
  help: string = CODES[code][1],
): Issue {
  return { code, contract, path, found: excerpt(found), wanted, help };
}

/** The issue as one sentence. */
export function sentence(it: Issue): string {
  return `${it.contract}${it.path}: found ${it.found}, wanted ${it.wanted.replace(/\.$/, '')}. ${it.help}`;
}

const EXCERPT_LENGTH = 80;

/** A short, printable picture of any value: never `[object Object]`, never a megabyte. */
export function excerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return shorten(`"${escaped(value)}"`);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return `an object with ${fieldNames(value)}`;
  return shorten(escaped(String(value)));
}

function fieldNames(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return 'no field';
  return shorten(names.slice(0, 5).map(escaped).join(', ') + (names.length > 5 ? ', …' : ''));
}

const shorten = (text: string): string => {
  if (text.length <= EXCERPT_LENGTH) return text;
  const letters = [...text];
  return letters.length > EXCERPT_LENGTH ? `${letters.slice(0, EXCERPT_LENGTH).join('')}…` : text;
};

/** As JSON writes it between its quotation marks; what JSON leaves unprintable is written by its code too. */
const escaped = (text: string): string =>
  text.length <= EXCERPT_LENGTH && PLAIN.test(text) ? text : writtenOut(text);

/** Its JSON text is itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

const writtenOut = (text: string): string =>
  JSON.stringify(text.slice(0, EXCERPT_LENGTH * 2))
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
