import type { PlantRecords } from '../../odoo/index.js';
import { readJson } from '../json-file.js';
import { Trouble } from '../trouble.js';

export type { PlantRecords };

const LISTS = ['equipment', 'downtimeReasons'];

/** Reads the records that go before the site file; a bad file is no work for the events. */
export function plantRecords(path: string): PlantRecords {
  const value = readJson(path);
  for (const [list, ids] of entriesOf(path, value)) {
    if (!LISTS.includes(list)) throw new Trouble(`${path}: found "${list}", wanted ${LISTS.join(' or ')}`);
    for (const [code, id] of entriesOf(path, ids))
      if (!Number.isSafeInteger(id) || Number(id) < 1)
        throw new Trouble(`${path}: ${list} ${code}: wanted the id of a record, a whole number above zero`);
  }
  return value as PlantRecords;
}

function entriesOf(path: string, value: unknown): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw new Trouble(`${path}: wanted {"equipment": {"CODE": id}, "downtimeReasons": {"code": id}}`);
}
