/** What an engine's SQL says in its own way; all else of the statements is the same text for every engine. */
export interface Dialect {
  readonly name: string;
  /** How a person runs the statements and gets their answer as a file. */
  readonly howToRun: readonly string[];
  /** Statements that go before all others. */
  readonly settings: readonly string[];
  /** A query under a name, asked anew wherever it is used. */
  view(name: string, query: string): string;
  /** A query under a name, answered once. */
  table(name: string, query: string): string;
  /** A column as a text that is compared byte by byte; what is not there is empty. */
  text(column: string): string;
  /** A canonical decimal as an exact number; nothing where it is empty. */
  decimal(text: string): string;
  /** The exact sum of canonical decimals. */
  sum(text: string): string;
  /** An exact number as a text without exponent. */
  decimalText(number: string): string;
  /** A canonical instant in milliseconds; nothing where it is empty. */
  milliseconds(text: string): string;
  /** The MD5 of a text, in the form that this engine compares fastest. */
  fingerprint(text: string): string;
  /** Eight hexadecimal digits as a number. */
  fromHex(digits: string): string;
  /** A number that is equal for equal texts, and mostly for these alone. */
  bucket(texts: readonly string[]): string;
  /** A JSON object out of names and expressions; `asText` once, outermost. */
  object(members: readonly (readonly [name: string, expression: string])[]): string;
  asText(object: string): string;
}

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Names and expressions in turn, as the functions that make objects take them. */
export const inTurn = (members: readonly (readonly [string, string])[]): string =>
  members.map(([name, expression]) => `${literal(name)}, ${expression}`).join(', ');
