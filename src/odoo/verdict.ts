import type { Contract } from '../core/contract.js';
import type { Issue } from '../core/issue.js';
import type { CloudEvent } from '../wire/cloud-event.js';

/** A canonical document made from Odoo: an entity as it is, or an event in its envelope. */
export type OdooDocument =
  | { readonly kind: 'entity'; readonly contract: Contract; readonly document: object }
  | { readonly kind: 'event'; readonly contract: Contract; readonly document: CloudEvent };

/** Which record a verdict is about. */
export interface RecordName {
  readonly model: string;
  readonly id: number | undefined;
  readonly name: string | undefined;
}

/** What became of one record: every record read gets exactly one verdict. */
export type Verdict =
  | { readonly outcome: 'mapped'; readonly record: RecordName; readonly documents: readonly OdooDocument[] }
  | { readonly outcome: 'skipped'; readonly record: RecordName; readonly reason: string }
  | {
      readonly outcome: 'rejected';
      readonly record: RecordName;
      readonly issues: readonly Issue[];
      readonly raw: unknown;
    };

/** What became of many records together: pages of a balance report. */
export interface Report {
  readonly outcome: 'report';
  readonly documents: readonly OdooDocument[];
}

/** What a route answers for one decoded or raw record. */
export type Answer =
  | { readonly documents: readonly OdooDocument[] }
  | { readonly skipped: string }
  | { readonly issues: readonly Issue[] };

/** The record as people name it. */
export function recordName(model: string, raw: unknown): RecordName {
  const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as {
    id?: unknown;
    display_name?: unknown;
    name?: unknown;
  };
  const name = [fields.display_name, fields.name].find((it) => typeof it === 'string' && it !== '');
  return {
    model,
    id: typeof fields.id === 'number' ? fields.id : undefined,
    name: name as string | undefined,
  };
}
