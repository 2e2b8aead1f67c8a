import * as Type from '../core/type.js';
import { id } from './id.js';
import { opaque } from './text.js';

/** A record in some system, under that system's own name for it. */
export const sourceRef = (description: string) =>
  Type.Object(
    {
      system: id('The system that keeps the record.'),
      objectType: Type.Optional(opaque('The kind of record there, such as an Odoo model.', 64)),
      id: opaque('The record there.', 128),
      line: Type.Optional(opaque('The line of the record, where one line is meant.', 64)),
      version: Type.Optional(opaque('The version of the record, where it has versions.', 64)),
    },
    { title: 'SourceRef', description },
  );
