import type { Static, TObject } from '@sinclair/typebox';
import type { ContractCode } from './code.js';
import type { AnyField, KeyField, ListField, PathOf, QuantityField } from './field-types.js';
import type { Basis, Criticality, Latency, Owner, Policy } from './governance.js';
import type { Interval, Lifecycle, Totals } from './lifecycle.js';
import type {
  Comparison,
  Genealogy,
  Holding,
  LotFieldsOf,
  Numbered,
  Recipe,
  Rework,
  StockMovement,
  StockMovementOf,
  Supply,
  SupplyOf,
} from './rooms.js';

export type { AnyField, KeyField, QuantityField } from './field-types.js';
export type {
  Comparison,
  Genealogy,
  Holding,
  LotFields,
  Numbered,
  Recipe,
  Rework,
  StockMovement,
  StockPlace,
  Supply,
} from './rooms.js';

/** A key field that may be absent; its place in the key then holds null. */
export interface OrNull<F extends string = string> {
  readonly orNull: F;
}

/** Says in so many words that a key field may be absent: the author owns that null. */
export const orNull = <const F extends string>(field: F): OrNull<F> => ({ orNull: field });

type KeyPart<T> = KeyField<T> | OrNull<AnyField<T>>;
type Key<T> = readonly [KeyPart<T>, ...KeyPart<T>[]];

/** The reference to the transaction at the system of record, as the key of a transaction fact. */
export const TRANSACTION_KEY = [
  orNull('businessRef.system'),
  orNull('businessRef.objectType'),
  orNull('businessRef.id'),
  orNull('businessRef.line'),
] as const;

/**
 * What names the fact. A transaction without number may fall back to a weak composite key, where one is
 * declared.
 */
type Identity<T> =
  | {
      readonly basis: Exclude<Basis, 'transaction'>;
      readonly naturalKey: Key<T>;
      readonly fallbackKey?: never;
    }
  | {
      readonly basis: 'transaction';
      readonly naturalKey: T extends { businessRef: object } ? typeof TRANSACTION_KEY : never;
      readonly fallbackKey?: never;
    }
  | {
      readonly basis: 'transaction';
      readonly naturalKey: T extends { businessRef?: object } ? typeof TRANSACTION_KEY : never;
      readonly fallbackKey: Key<T>;
    };

/** A condition across fields, in CEL over `this`, with the sentence people read when it is broken. */
export interface Rule {
  readonly cel: string;
  readonly sentence: string;
}

/** @example rule('this.endedAt >= this.startedAt', 'The last piece comes off after the first goes on.') */
export const rule = (cel: string, sentence: string): Rule => ({ cel, sentence });

/** Where messages about one thing stay in order: a kind and the fields that name the thing. */
export interface Partition<T> {
  readonly kind: string;
  readonly by: readonly AnyField<T>[];
}

interface CommonSpec<T> {
  readonly name: `${string}.${string}`;
  readonly version: number;
  readonly meaning: string;
  readonly notMeaning: string;
  readonly owner: Owner;
  readonly latency: Latency;
  readonly criticality: Criticality;
  /** Where the lines of the books stand: a list of the document, or the document itself. */
  readonly balances?: 'self' | (keyof T & string);
  /** Left out where two tellings can only be compared by their key. */
  readonly compare?: Comparison<AnyField<T>, QuantityField<T>>;
  /** How the lots it names descend from each other. */
  readonly genealogy?: Genealogy<LotFieldsOf<T>, AnyField<T>, QuantityField<T>, ListField<T>>;
  /** Says which orders are rework. */
  readonly rework?: Rework<AnyField<T>>;
  /** Says which items have numbered pieces. */
  readonly numbered?: Numbered<AnyField<T>>;
  /** What it says of purchase orders, their announcement and their coming. */
  readonly supply?: SupplyOf<T>;
  /** Says how strictly orders follow their bill of material. */
  readonly recipe?: Recipe<AnyField<T>>;
  readonly rules: readonly Rule[];
  readonly example: T;
}

interface EventRooms<T> {
  /** The field that says when it happened; it becomes the envelope's `time`. */
  readonly occurredAt: KeyField<T>;
  /** The number that rises with each later telling of the same thing, if there is one. */
  readonly revision?: KeyField<T>;
  /** `<entity>/{field}[/<child>/{field}]`; the first whose fields are all present is used. */
  readonly subject: readonly [string, ...string[]];
  /** The first whose fields are all present is used. */
  readonly partition: readonly [Partition<T>, ...Partition<T>[]];
  readonly after: Readonly<Record<string, Policy>>;
  /** Our field beside the field of the earlier fact that it names; where it is not told nothing is asked. */
  readonly afterBy?: Readonly<Record<string, Readonly<Record<string, AnyField<T>>>>>;
  readonly undo: string;
  readonly movement?: StockMovementOf<T>;
  /** The field that holds the key of the fact this one takes back. */
  readonly reverses?: KeyField<T>;
  /** What it does to the state of things, its own thing first. */
  readonly lifecycle?: Lifecycle<AnyField<T>, ListField<T>>;
  /** What it adds to the sums of an order. */
  readonly totals?: Totals<AnyField<T>, QuantityField<T>, ListField<T>>;
  readonly interval?: Interval<AnyField<T>>;
  readonly holding?: Holding<PathOf<T>>;
}

export type EventSpec<S extends TObject> = CommonSpec<Static<S>> &
  EventRooms<Static<S>> &
  Identity<Static<S>> & { readonly data: S };
export type EntitySpec<S extends TObject> = CommonSpec<Static<S>> &
  Identity<Static<S>> & { readonly data: S };

/** A contract as machinery sees it: the same rooms, types erased. */
export interface Contract<S extends TObject = TObject> {
  readonly kind: 'event' | 'entity';
  readonly name: string;
  readonly version: number;
  readonly meaning: string;
  readonly notMeaning: string;
  readonly owner: Owner;
  readonly latency: Latency;
  readonly criticality: Criticality;
  readonly basis: Basis;
  readonly naturalKey: readonly (string | OrNull)[];
  readonly fallbackKey?: readonly (string | OrNull)[];
  readonly data: S;
  readonly balances?: string;
  readonly compare?: Comparison;
  readonly genealogy?: Genealogy;
  readonly rework?: Rework;
  readonly numbered?: Numbered;
  readonly supply?: Supply;
  readonly recipe?: Recipe;
  readonly rules: readonly Rule[];
  readonly example: Static<S>;
  /** What is printed for it; a mere declaration has none. */
  readonly code?: ContractCode;
}

/** An event contract: what happened, when, about what, after what, and how it is undone. */
export interface EventContract<S extends TObject = TObject> extends Contract<S> {
  readonly kind: 'event';
  readonly occurredAt: string;
  readonly revision?: string;
  readonly subject: readonly string[];
  readonly partition: readonly { readonly kind: string; readonly by: readonly string[] }[];
  readonly after: Readonly<Record<string, Policy>>;
  readonly afterBy?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly undo: string;
  readonly movement?: StockMovement;
  readonly reverses?: string;
  readonly lifecycle?: Lifecycle;
  readonly totals?: Totals;
  readonly interval?: Interval;
  readonly holding?: Holding;
}

/** An entity contract: a state of a thing, told as a whole document. */
export interface EntityContract<S extends TObject = TObject> extends Contract<S> {
  readonly kind: 'entity';
}

/** Whether a contract tells what happened, not how a thing is. */
export const isEventContract = (contract: Contract): contract is EventContract => contract.kind === 'event';

/** Declares an event. The compiler refuses a wrong key, a wrong example and a missing room. */
export const defineEvent = <const S extends TObject>(spec: EventSpec<S>): EventContract<S> =>
  Object.freeze({ kind: 'event', ...spec }) as EventContract<S>;

/** Declares an entity. The compiler refuses a wrong key, a wrong example and a missing room. */
export const defineEntity = <const S extends TObject>(spec: EntitySpec<S>): EntityContract<S> =>
  Object.freeze({ kind: 'entity', ...spec }) as EntityContract<S>;

/** The data that a contract describes. */
export type DataOf<C> = C extends Contract<infer S> ? Static<S> : never;

/** The JSON pointers of the arrays that the schema marks as sets; `*` stands for any list position. */
export function setPointers(schema: unknown, pointer = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as { properties?: Record<string, unknown>; items?: unknown; 'x-set'?: boolean };
  const here = node['x-set'] ? [pointer] : [];
  const fields = Object.entries(node.properties ?? {}).flatMap(([name, it]) =>
    setPointers(it, `${pointer}/${name}`),
  );
  return [...here, ...fields, ...(node.items ? setPointers(node.items, `${pointer}/*`) : [])];
}
