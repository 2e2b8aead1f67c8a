import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { listOf } from '../../vocabulary/set.js';
import { byName } from '../policy/parts.js';
import { COLUMN_MEANINGS } from './column-meanings.js';

const word = Type.String({ description: 'A text of the ledger.', maxLength: 256 });

const byColumn = <S extends Parameters<typeof Type.Optional>[0]>(
  title: string,
  description: string,
  of: (meaning: string) => S,
) =>
  Type.Object(
    Object.fromEntries(Object.entries(COLUMN_MEANINGS).map(([name, it]) => [name, Type.Optional(of(it))])),
    { title, description },
  );

/** The mapping of a table as a document. */
export const TableMappingShape = Type.Object(
  {
    columns: Type.Optional(
      byName(
        'MappedColumns',
        'The columns of the table that are named otherwise.',
        choice(COLUMN_MEANINGS, 'The column it is.'),
      ),
    ),
    constants: Type.Optional(
      byColumn('ConstantColumns', 'What is the same in every row and stands in no column.', () => word),
    ),
    ignore: Type.Optional(
      listOf(Type.String({ maxLength: 256 }), 'The columns of the table that are not read.', 1024),
    ),
    words: Type.Optional(
      byColumn('Words', 'The words of the table for ours, column by column.', (it) =>
        byName('WordsOfColumn', it, word),
      ),
    ),
    decimalComma: Type.Optional(Type.Boolean({ description: 'Decimals are written 1,5.' })),
    delimiter: Type.Optional(
      choice(
        { ',': 'A comma.', ';': 'A semicolon.', '\t': 'A tab.' },
        'What stands between two fields of a row.',
      ),
    ),
    trim: Type.Optional(Type.Boolean({ description: 'Spaces around fields are padding.' })),
    uncounted: Type.Optional(Type.Boolean({ description: 'Rows may tell neither quantity nor value.' })),
  },
  { title: 'TableMapping', description: 'What a table leaves unsaid, said by whoever knows the export.' },
);
