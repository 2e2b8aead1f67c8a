import type { AnyField, LineOf, ListField } from './field-types.js';

/** How the tellings of two systems are laid side by side: facts of one group are summed, lot by lot. */
export interface Comparison<Field extends string = string, Quantity extends string = string> {
  /** Equal on both sides, besides name and plant. */
  readonly group: readonly Field[];
  /** Equal as well, in groups where every telling has them. */
  readonly whereKnown?: readonly Field[];
  readonly lot?: Field;
  readonly quantity: Quantity;
}

/** One end of a movement: the place, and whether the books keep a balance there. */
export interface StockPlace<Place extends string = string, Field extends string = string> {
  readonly place: Place;
  /** `when-listed`: only where some balance names the place. */
  readonly keeps: 'always' | 'when-listed' | { readonly when: Field };
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
}

/** Where a document names a lot: its item, its number, and its pieces where each has a number of its own. */
export interface LotFields<Field extends string = string, List extends string = string> {
  readonly item: Field;
  readonly lot: Field;
  readonly serials?: List;
  /** The list of the document that names one lot a line; without it the document itself names one. */
  readonly lines?: string;
}

/** The same, of the fields of T. */
export type LotFieldsOf<T> =
  | (LotFields<AnyField<T>, ListField<T>> & { readonly lines?: never })
  | {
      [K in ListField<T>]: LotFields<AnyField<LineOf<T, K>>, ListField<LineOf<T, K>>> & { readonly lines: K };
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
