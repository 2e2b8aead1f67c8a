const LONGEST = 1000;
const SHOWN = 900;
/** Control characters, or a quotation mark at the beginning: it is how a spelling in quotes begins. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /^"|[\x00-\x1f\x7f]/;
/** Nearly all texts: they are told as they are. */
const PLAIN = /^(?!")[ -~]{0,1000}$/;
const OUTSIDE = /[^\x20-\x7e]/g;

/**
 * A foreign text as a report tells it. What is not in normal form, or can not be seen, is written as JSON
 * text in ASCII, quotation marks included; what is longer than a report holds is cut, and its length told.
 * @example spelled('a\tb') //=> '"a\\u0009b"'
 */
export function spelled(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = text.isWellFormed() && text.normalize('NFC') === text && !ODD.test(text);
  const told = plain ? text : asciiJson(text);
  return told.length <= LONGEST ? told : `${cut(told)} … (${text.length} characters)`;
}

/** No half of a character is left at the end. */
const cut = (text: string): string => text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '');

const asciiJson = (text: string): string =>
  `"${text
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll(OUTSIDE, (it) =>
      [...it.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    )}"`;
