/**
 * What an event does to the state of one thing. An event may do something to several: the start of a run also
 * starts its order.
 * @example { thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress'], to: 'held' }
 */
export interface LifecycleStep<Field extends string = string, List extends string = string> {
  /** The kind of thing. @example 'operationRun' */
  readonly thing: string;
  /** The fields that name the thing, besides its plant. */
  readonly by: readonly [Field, ...Field[]];
  /** It may be the first word on the thing. */
  readonly starts?: true;
  /** The states in which it may come; left out, any state. */
  readonly from?: readonly string[];
  /** The states in which it is taken and flagged; a thing that is only touched keeps its state. */
  readonly flaggedIn?: readonly string[];
  /** The state after it, `before` for the one before the last move; left out, the state stays. */
  readonly to?: string;
  /** All that belongs to the thing has been told by then; nothing but its closing follows. */
  readonly ends?: true;
  /** The step holds only where the field says this, or where the list is told or left out. */
  readonly when?: When<Field, List>;
}

/** A condition on the document: what a field says, or whether a list is told at all. */
export type When<Field extends string = string, List extends string = string> =
  | { readonly field: Field; readonly is: string }
  | { readonly list: List; readonly told: boolean };

/** The steps of an event, its own thing first. */
export type Lifecycle<Field extends string = string, List extends string = string> = readonly [
  LifecycleStep<Field, List>,
  ...LifecycleStep<Field, List>[],
];

/** What is counted of one run of one operation. */
interface RunCounts<Field extends string, Quantity extends string, Lots extends string> {
  readonly order: Field;
  readonly operation: Field;
  readonly run: Field;
  readonly good: Quantity;
  readonly scrap?: Quantity;
  readonly rework?: Quantity;
  /** The lots that came out, where they are told. */
  readonly lots?: Lots;
}

/** What a fact adds to the sums that are laid side by side, order by order. */
export type Totals<
  Field extends string = string,
  Quantity extends string = string,
  List extends string = string,
> =
  /** What one report adds to a run. */
  | ({ readonly says: 'delta' } & RunCounts<Field, Quantity, List>)
  /** What the run came to as a whole. */
  | ({ readonly says: 'total' } & RunCounts<Field, Quantity, List>)
  /** What came in as finished goods, went in as material or came back, or was lost. */
  | {
      readonly says: 'finished' | 'consumed' | 'returned' | 'scrapped';
      readonly order: Field;
      readonly operation?: Field;
      readonly item: Field;
      readonly lot?: Field;
      readonly quantity: Quantity;
      /** Counted only where the field says this. */
      readonly when?: { readonly field: Field; readonly is: string };
    }
  /** What was ordered, of which materials and by which operations. */
  | {
      readonly says: 'plan';
      readonly order: Field;
      readonly planned: Quantity;
      /** The fields that name its bill of material. */
      readonly recipe?: readonly [Field, ...Field[]];
      readonly materials: List;
      readonly operations: List;
    }
  /** The order ends early; what is still open is listed. */
  | { readonly says: 'ended'; readonly order: Field; readonly open: List };

/** A stretch of time in which something is occupied; two of the same thing do not overlap. */
export interface Interval<Field extends string = string> {
  /** The fields that name what is occupied, besides its plant. */
  readonly of: readonly [Field, ...Field[]];
  readonly start: Field;
  /** Left out where the stretch only begins here. */
  readonly end?: Field;
  readonly seconds?: Field;
}
