import type { EventContract } from '../../core/contract.js';
import type { CloudEvent } from '../../wire/cloud-event.js';
import { subjectOf } from '../../wire/envelope.js';
import { EMPTY_LINE, keyOf, type LedgerLine } from '../ledger/line.js';
import { comparedOf, recordsOf } from './compared.js';

/** A checked event with its contract, as `read` answers it. */
export interface Fact {
  readonly contract: EventContract;
  readonly event: CloudEvent;
}

/** A line, and which part of its fact it tells. */
export interface FactLine {
  readonly line: LedgerLine;
  /** The place in the list of the document; undefined where the line tells all of it. */
  readonly at?: number;
  /** Whether it also tells what the document says besides its list. */
  readonly leads: boolean;
}

/**
 * A fact as a line, by what its contract says of comparing; without that it is compared by its key and its
 * words alone.
 */
export function factLine({ contract, event }: Fact): LedgerLine {
  const { data } = event;
  const compared = comparedOf(contract, data);
  return {
    ...EMPTY_LINE,
    ...compared,
    flow: contract.name,
    key: event.idempotencykey,
    plantId: event.plantid,
    reference: contract.compare ? compared.reference : subjectOf(contract, data),
    occurredAt: event.time,
    recordedAt: event.recordedtime,
    content: event.contenthash,
    id: recordsOf(data).join(' '),
    source: event.source,
  };
}

/** What a line is called where a fact may be told in other words. */
export const wordingOf = (line: LedgerLine): string => `${keyOf(line)}\n${line.content}`;
