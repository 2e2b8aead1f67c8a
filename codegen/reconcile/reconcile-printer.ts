import { NAMESPACE } from '../../src/index.js';
import { GateShape, PolicyShape } from '../../src/reconcile/index.js';
import { heading, portableShape } from '../json-schema/json-schema-printer.js';
import { createShelf } from '../json-schema/shelf.js';
import { type Json, jsonText, type Printer } from '../printer.js';

/** The files that a plant writes for a reconciliation, by name. */
const SHAPES = { policy: PolicyShape, gate: GateShape };

/** Prints the JSON Schemas by which editors complete policy and gate files. */
export const reconcilePrinter: Printer = {
  name: 'reconciliation files',
  owns: ['schemas/reconcile'],
  print: () =>
    new Map(
      Object.entries(SHAPES).map(([name, shape]) => [
        `schemas/reconcile/${name}.v1.json`,
        jsonText(fileSchema(name, shape)),
      ]),
    ),
};

function fileSchema(name: string, shape: unknown): Json {
  const shelf = createShelf('#/$defs/', true);
  const inside = shelf.inside(portableShape(shape, { profile: 'write' }));
  const id = `${NAMESPACE.schema}/reconcile/${name}/v1.json`;
  return { ...heading(id, { dialect: '2020-12', profile: 'write' }), ...inside, $defs: shelf.contents() };
}
