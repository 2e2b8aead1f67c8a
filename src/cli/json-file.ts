import { readFileSync } from 'node:fs';
import { Trouble } from './trouble.js';

/** What a JSON text says; trouble where it is none. `where` tells a person which text it is. */
export function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Trouble(`${where}: no valid JSON (${(error as Error).message})`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The same of a text that has to be an object. */
export function objectOf(text: string, where: string): Fields {
  const value = jsonOf(text, where);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Trouble(`${where}: it is no object`);
}

/** What a JSON file says. */
export const readJson = (path: string): unknown => jsonOf(readFileSync(path, 'utf8'), path);

/** What a JSON file says that has to hold an object. */
export const readObject = (path: string): Fields => objectOf(readFileSync(path, 'utf8'), path);
