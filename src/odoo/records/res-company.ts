import { datetime, id, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A company; its country is a label in the language of the reader, and its clock is that of its users. */
export const ResCompany = odooRecord('res.company', { id, name: text, write_date: datetime });
export type ResCompany = RecordOf<typeof ResCompany>;
