import type { DataOf, EventContract } from '../core/contract.js';
import { NAMESPACE } from '../core/governance.js';
import { failed, ok, type Result } from '../core/result.js';
import { check } from './check.js';
import type { CloudEvent } from './cloud-event.js';
import { eventId, identify } from './identity.js';

/** What only the teller knows: who tells, when the message was built, and the local time at the plant. */
export interface Telling {
  /** `https://{enterprise}/plants/{plantId}/systems/{systemId}` */
  readonly source: string;
  /** When this message is built, as an instant; the only clock, and it is no part of any identity. */
  readonly recordedAt: string;
  /** The plant's offset at the occurred time, such as `+01:00`. */
  readonly utcOffset: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly sequence?: number;
  readonly processMode?: 'live' | 'replay' | 'parallel' | 'test';
  readonly dataClassification?: 'public' | 'internal' | 'confidential' | 'restricted';
}

/** The CloudEvents type of a contract. @example 'org.w3id.mfg.production.operation-completed.v1' */
export const eventType = (contract: { readonly name: string; readonly version: number }): string =>
  `${NAMESPACE.eventType}.${contract.name}.v${contract.version}`;

/**
 * The `$id` of a contract's schema.
 * @example 'https://w3id.org/mfg/production/operation-completed/v1.json'
 */
export const schemaId = (contract: { readonly name: string; readonly version: number }): string =>
  `${NAMESPACE.schema}/${contract.name.replace('.', '/')}/v${contract.version}.json`;

const textAt = (data: unknown, field: string): string | undefined => {
  const value = (data as Record<string, unknown>)[field];
  return value === undefined ? undefined : String(value);
};

/** The subject: ids percent-encoded, the first template whose fields are all there. */
export function subjectOf(contract: EventContract, data: object): string {
  const templates = contract.subject;
  const fieldsOf = (template: string): string[] =>
    [...template.matchAll(/\{(\w+)\}/g)].map((it) => it[1] as string);
  const template =
    templates.find((it) => fieldsOf(it).every((field) => textAt(data, field) !== undefined)) ??
    (templates[0] as string);
  return template.replaceAll(/\{(\w+)\}/g, (_, field: string) =>
    encodeURIComponent(textAt(data, field) ?? ''),
  );
}

const partitionOf = (contract: EventContract, data: object): { kind: string; values: string[] } => {
  const given = contract.partition.find((it) => it.by.every((field) => textAt(data, field) !== undefined));
  const { kind, by } = given ?? (contract.partition[0] as { kind: string; by: readonly string[] });
  return { kind, values: by.map((field) => encodeURIComponent(textAt(data, field) ?? '')) };
};

/**
 * Puts checked data into its envelope. Everything but the telling follows from the data, so the same fact
 * told again with
 * the same words has the same id. Issues: those of `check` and `identify`.
 */
export function seal<C extends EventContract>(
  contract: C,
  data: DataOf<C>,
  telling: Telling,
): Result<CloudEvent<DataOf<C>>> {
  const checked = check(contract, data);
  if (!checked.ok) return checked;
  const identity = identify(contract, data as object);
  if (!identity.ok) return failed(identity.issues);
  const { key, contentHash, composite } = identity.value;
  const partition = partitionOf(contract, data as object);
  const time = textAt(data, contract.occurredAt) as string;
  const plantId = textAt(data, 'plantId') as string;
  const flow = partition.values.join('~');
  return ok({
    specversion: '1.0',
    id: eventId(time, key, contentHash),
    source: telling.source,
    type: eventType(contract),
    subject: subjectOf(contract, data as object),
    time,
    dataschema: schemaId(contract),
    datacontenttype: 'application/json',
    recordedtime: telling.recordedAt,
    idempotencykey: key,
    contenthash: contentHash,
    ...(composite ? { identitybasis: 'composite' as const } : {}),
    plantid: plantId,
    utcoffset: telling.utcOffset,
    partitionkey: `${plantId}|${partition.kind}|${flow}`,
    correlationid: telling.correlationId ?? flow,
    ...(telling.causationId ? { causationid: telling.causationId } : {}),
    ...(telling.sequence === undefined ? {} : { sequence: String(telling.sequence).padStart(20, '0') }),
    ...(contract.revision ? { subjectversion: Number(textAt(data, contract.revision)) } : {}),
    ...(telling.processMode ? { processmode: telling.processMode } : {}),
    dataclassification: telling.dataClassification ?? 'internal',
    data,
  });
}
