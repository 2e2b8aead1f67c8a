/** Why the text is no row: a quoted field does not end in it, or a quotation mark stands where none may. */
export type BadRow = 'unclosed' | 'misplaced';

/**
 * The fields of one row of a CSV file (RFC 4180, with any one character between the fields).
 * @example csvFields('12,"6"" pipe, cut"', ',') //=> ['12', '6" pipe, cut']
 */
export function csvFields(text: string, delimiter: string): string[] | BadRow {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at, delimiter);
    if (end === -1) return 'unclosed';
    const field = text.slice(at, end);
    if (text[at] === '"') fields.push(field.slice(1, -1).replaceAll('""', '"'));
    else if (field.includes('"')) return 'misplaced';
    else fields.push(field);
    at = end;
    if (at === text.length) return fields;
    if (text[at] !== delimiter) return 'misplaced';
  }
}

const endOfPlain = (text: string, at: number, delimiter: string): number => {
  const end = text.indexOf(delimiter, at);
  return end === -1 ? text.length : end;
};

/** Behind the quotation mark that closes; two of them in a row are one of the text. */
function endOfQuoted(text: string, open: number): number {
  let end = text.indexOf('"', open + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? -1 : end + 1;
}
