import { stringify } from 'yaml';
import { PRINTED_BY } from '../printer.js';

/** A YAML document as files keep it; nothing refers to another place, and long texts stay on their line. */
export const yamlText = (value: unknown): string => `# ${PRINTED_BY}\n${yamlBody(value)}`;

/** Several YAML documents in one file. */
export const yamlTexts = (values: readonly unknown[]): string =>
  `# ${PRINTED_BY}\n${values.map(yamlBody).join('---\n')}`;

const yamlBody = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
