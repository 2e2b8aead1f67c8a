import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ANNOTATIONS } from '../../codegen/json-schema/annotation-shapes.js';
import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';

/** Ajv at its strictest: an unknown keyword, an unknown format, a keyword without its type are errors. */
export function strictAjv(dialect: Dialect): Ajv | Ajv2020 {
  const options = { strict: true, strictTypes: true, strictRequired: false, allErrors: true } as const;
  const ajv = dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
  return ajv.addVocabulary([...ANNOTATIONS]);
}
