import { NAMESPACE } from '../../src/index.js';
import { heading, portableShape } from '../json-schema/json-schema-printer.js';
import { createShelf } from '../json-schema/shelf.js';
import { type Json, jsonText, type Printer } from '../printer.js';
import { CatalogueShape } from './catalogue-shape.js';
import { catalogueOf } from './entries.js';

/** Where the catalogue is printed; every other form of it is printed from the same entries. */
export const CATALOGUE_PATH = 'schemas/catalogue/catalogue.json';

const SCHEMA_PATH = 'schemas/catalogue/catalogue.schema.json';

/** Prints the catalogue of all interfaces as JSON, and its JSON Schema. */
export const cataloguePrinter: Printer = {
  name: 'catalogue',
  owns: [CATALOGUE_PATH, SCHEMA_PATH],
  print: (contracts) =>
    new Map([
      [CATALOGUE_PATH, jsonText(catalogueOf(contracts))],
      [SCHEMA_PATH, jsonText(catalogueSchema())],
    ]),
};

/** The JSON Schema of the catalogue. */
export function catalogueSchema(): Json {
  const shelf = createShelf('#/$defs/', true);
  const shape = shelf.inside(portableShape(CatalogueShape, { profile: 'write' }));
  return {
    ...heading(`${NAMESPACE.schema}/catalogue/v1.json`, { dialect: '2020-12', profile: 'write' }),
    ...shape,
    $defs: shelf.contents(),
  };
}
