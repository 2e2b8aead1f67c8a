import type { AnyField, LineOf, ListField, PlaceField, QuantityField } from './field-types.js';

/** How much it is worth: a decimal, and the currency of it. */
interface Worth<Field extends string> {
  readonly amount: Field;
  readonly currency: Field;
}

/**
 * How the tellings of two systems are laid side by side: those of one group are summed, lot by lot, by what
 * they count, by what they are worth, or by both.
 */
export type Comparison<Field extends string = string, Quantity extends string = string> = {
  /** Equal on both sides, besides name and plant. */
  readonly group: readonly Field[];
  /** Equal as well, in groups where every telling has them. */
  readonly whereKnown?: readonly Field[];
  readonly lot?: Field;
} & (
  | { readonly quantity: Quantity; readonly value?: Worth<Field> }
  | { readonly quantity?: never; readonly value: Worth<Field> }
);

/** One end of a movement: the place, and whether the books keep a balance there. */
export interface StockPlace<Place extends string = string, Field extends string = string> {
  readonly place: Place;
  /**
   * `when-listed`: only where some balance names the place. `when`: only where that field is told; with
   * `only`, this is asked of documents alone of which the field says so.
   */
  readonly keeps:
    | 'always'
    | 'when-listed'
    | { readonly when: Field; readonly only?: { readonly field: Field; readonly is: string } };
  /** The status of the goods there; goods of which none is told are free to use. */
  readonly status?: Field;
}

/** How the fact moves stock. An end that is left out lies outside the books. */
export interface StockMovement<
  Field extends string = string,
  Quantity extends string = string,
  Place extends string = string,
> {
  readonly item: Field;
  readonly lot?: Field;
  readonly quantity: Quantity;
  readonly from?: StockPlace<Place, Field>;
  readonly to?: StockPlace<Place, Field>;
  /** The list of the document that moves one thing a line; without it the document itself moves one. */
  readonly lines?: string;
}

/** The same, of the fields of T. */
export type StockMovementOf<T> =
  | (StockMovement<AnyField<T>, QuantityField<T>, PlaceField<T>> & { readonly lines?: never })
  | {
      [K in ListField<T>]: StockMovement<
        AnyField<LineOf<T, K>>,
        QuantityField<LineOf<T, K>>,
        PlaceField<LineOf<T, K>>
      > & { readonly lines: K };
    }[ListField<T>];

/** Where the lines of a document name their purchase order, and how much of what. */
interface SupplyLines<Lines extends string, Field extends string, Quantity extends string> {
  readonly lines: Lines;
  readonly line: Field;
  readonly item: Field;
  readonly quantity: Quantity;
}

/** What it says of the lines of purchase orders: ordered, announced or come. */
export type Supply<
  Field extends string = string,
  Lines extends string = string,
  LineField extends string = string,
  Quantity extends string = string,
> =
  | ({
      readonly says: 'ordered';
      readonly order: Field;
      readonly revision: Field;
      /** How much more is taken, as a part of the quantity. */
      readonly tolerance: LineField;
      /** The price of one unit. */
      readonly price: Worth<LineField>;
    } & SupplyLines<Lines, LineField, Quantity>)
  | ({
      readonly says: 'announced';
      readonly notice: readonly [Field, ...Field[]];
      readonly revision: Field;
      readonly order: LineField;
      /** Nothing comes where the field says this. */
      readonly unless?: { readonly field: Field; readonly is: string };
    } & SupplyLines<Lines, LineField, Quantity>)
  | ({
      readonly says: 'received';
      /** The notice that announced it, named by the document and then by the line. */
      readonly supplier: Field;
      readonly notice: LineField;
      readonly order: LineField;
      /** What goes back may come again. */
      readonly rejected: Quantity;
    } & SupplyLines<Lines, LineField, Quantity>)
  /** Nothing more is to come of this order. */
  | { readonly says: 'withdrawn'; readonly order: Field; readonly revision: Field };

type Withdrawn = { readonly says: 'withdrawn' };

/** The same, of the fields of T. */
export type SupplyOf<T> =
  | Extract<Supply<AnyField<T>>, Withdrawn>
  | {
      [K in ListField<T>]: Exclude<
        Supply<AnyField<T>, K, AnyField<LineOf<T, K>>, QuantityField<LineOf<T, K>>>,
        Withdrawn
      >;
    }[ListField<T>];

/** How strictly orders of this recipe follow it; the recipe is named by these fields. */
export interface Recipe<Field extends string = string> {
  readonly names: readonly [Field, ...Field[]];
  readonly version: Field;
  readonly policy: Field;
}

/** Where a document names a lot: its item, its number, and its pieces where each has a number of its own. */
export interface LotFields<
  Field extends string = string,
  List extends string = string,
  Place extends string = string,
> {
  readonly item: Field;
  readonly lot: Field;
  readonly serials?: List;
  /** Where the goods are taken from. */
  readonly from?: Place;
  /** The list of the document that names one lot a line; without it the document itself names one. */
  readonly lines?: string;
}

/** The same, of the fields of T. */
export type LotFieldsOf<T> =
  | (LotFields<AnyField<T>, ListField<T>, PlaceField<T>> & { readonly lines?: never })
  | {
      [K in ListField<T>]: LotFields<
        AnyField<LineOf<T, K>>,
        ListField<LineOf<T, K>>,
        PlaceField<LineOf<T, K>>
      > & { readonly lines: K };
    }[ListField<T>];

/** What goes into a group and what comes out of it belong together. */
export interface TiedLots<Lots = LotFields, Field extends string = string, Quantity extends string = string> {
  readonly role: 'goesIn' | 'goesBack' | 'comesOut';
  readonly lots: Lots;
  readonly group: Field;
  readonly order?: Field;
  readonly quantity?: Quantity;
}

/** The lot comes from outside, or goes there: its history begins or ends here. */
export interface PassingLots<Lots = LotFields, Field extends string = string> {
  readonly role: 'arrives' | 'leaves';
  readonly lots: Lots;
  readonly shipment?: Field;
}

/** The lot was split or merged from others; it begins here when the field `bought` is told. */
export interface DerivedLots<Lots = LotFields, Field extends string = string, List extends string = string> {
  readonly role: 'derives';
  readonly lots: Lots;
  readonly parents: List;
  readonly bought?: Field;
}

/** How a document ties lots together. */
export type Genealogy<
  Lots = LotFields,
  Field extends string = string,
  Quantity extends string = string,
  List extends string = string,
> = TiedLots<Lots, Field, Quantity> | PassingLots<Lots, Field> | DerivedLots<Lots, Field, List>;

/** An order of this kind may take a lot in and give it out again under its own number. */
export interface Rework<Field extends string = string> {
  readonly order: Field;
  readonly when: { readonly field: Field; readonly is: string };
}

/** Each piece of this item has a number of its own, where the field says so. */
export interface Numbered<Field extends string = string> {
  readonly item: Field;
  readonly when: { readonly field: Field; readonly is: string };
}

/** Places a hold or releases one, as a whole or in part; each selector is read where it is told. */
export interface Holding<Path extends string = string> {
  readonly act: 'places' | 'releases';
  readonly hold: Path;
  readonly restrictions?: Path;
  readonly lots?: Path;
  readonly workOrder?: Path;
  readonly location?: Path;
  readonly shipment?: Path;
  readonly window?: { readonly item: Path; readonly from: Path; readonly to: Path };
}
