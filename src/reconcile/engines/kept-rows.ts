import type { EventContract } from '../../core/contract.js';
import type { CloudEvent } from '../../wire/cloud-event.js';
import { type Account, type Fact, factRow, type Row, type Side } from '../fact-row.js';
import { openSpill } from './spill.js';

/** Rows put aside on disk, each with the event it was made of. */
export interface KeptRows {
  add(row: Row, event: string): void;
  /** The rows of one part, each with its event as text. */
  read(part: number): Map<Row, string>;
}

/** Divides rows by a text into so many parts; rows of one text lie in one part. */
export function keepRows(
  folder: string,
  parts: number,
  textOf: (row: Row) => string,
  contractOf: (type: string) => EventContract,
): KeptRows {
  const spill = openSpill(folder);
  return {
    add: (row, event) => spill.add(partOf(textOf(row), parts), `${row.side}\t${row.account}\t${event}`),
    read: (part) => {
      const rows = new Map<Row, string>();
      for (const line of spill.read(part)) {
        const [side, account] = line.split('\t', 2) as [Side, Account];
        const text = line.slice(side.length + account.length + 2);
        const event = JSON.parse(text) as CloudEvent;
        const fact: Fact = { contract: contractOf(event.type), event };
        rows.set(Object.assign(factRow(side, fact), { account }), text);
      }
      return rows;
    },
  };
}

/** FNV-1a: spreads texts evenly, the same way in every run. */
function partOf(text: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % parts;
}
