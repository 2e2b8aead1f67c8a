import type { Json } from '../../codegen/printer.js';

/** The names of the members that are not as wanted; what is not asked for is not looked at. */
export const unlike = (given: Json, wanted: Json): string[] =>
  Object.keys(wanted).filter((it) => sorted(given[it]) !== sorted(wanted[it]));

/** The findings of a part of a document, with its name before them. */
export const said = (name: string, findings: readonly string[]): string[] =>
  findings.map((it) => `${name}: ${it} is not as the contract asks for`);

/** The order of members does not count. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  ) ?? 'nothing';
