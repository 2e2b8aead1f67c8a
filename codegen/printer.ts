import { readFileSync } from 'node:fs';
import type { Contract } from '../src/index.js';

/** Printed files: the path below the project's root, and the whole text. */
export type Printed = ReadonlyMap<string, string>;

/** Prints files from the register. `owns` names the folders and files that hold nothing but its prints. */
export interface Printer {
  readonly name: string;
  readonly owns: readonly string[];
  readonly print: (contracts: readonly Contract[]) => Printed;
}

/** Plain JSON with named members. */
export interface Json {
  [name: string]: unknown;
}

/** How printed files say that nobody edits them. */
export const PRINTED_BY = 'Printed by `tsx codegen/main.ts`, never edited by hand.';

/** The release of the package that prints. */
export const RELEASE: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;

/** A JSON text as files keep it: two spaces, one newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A markdown page with its header. */
export const markdownText = (lines: readonly string[]): string =>
  `<!-- ${PRINTED_BY} -->\n\n${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/** How generators name a contract's class: its last name and its version. @example 'OperationCompletedV1' */
export const contractTitle = (contract: Contract): string =>
  `${pascal(contract.name.slice(contract.name.indexOf('.') + 1))}V${contract.version}`;

/** The folder above the dot in a contract's name. @example 'production' */
export const domainOf = ({ name }: Contract): string => name.slice(0, name.indexOf('.'));

/** Every folder of the register once, sorted as the register is. */
export const domainsOf = (contracts: readonly Contract[]): string[] => [...new Set(contracts.map(domainOf))];

/** @example pascal('operation-completed') //=> 'OperationCompleted' */
export const pascal = (kebab: string): string =>
  kebab.replaceAll(/(^|[-.])([a-z])/g, (_all, _before, letter: string) => letter.toUpperCase());

/** @example kebab('LocationRef') //=> 'location-ref' */
export const kebab = (pascal: string): string =>
  pascal.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (it) => `-${it}`).toLowerCase();

/** @example camel('LotRef') //=> 'lotRef' */
export const camel = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** @example constant('lotRef') //=> 'LOT_REF' */
export const constant = (text: string): string =>
  text.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
