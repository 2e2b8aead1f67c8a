type Scalar = string | number;
type Plain<T> = T extends readonly unknown[] ? never : T extends object ? T : never;
type RequiredKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T] & string;
type ScalarKey<T, K extends keyof T> = { [F in K]-?: NonNullable<T[F]> extends Scalar ? F : never }[K] &
  string;

/** The always present fields of T that fit in a key: required strings and numbers, in objects too. */
export type KeyField<T> = [T] extends [never]
  ? never
  : ScalarKey<T, RequiredKey<T>> | { [K in RequiredKey<T>]: `${K}.${KeyField<Plain<T[K]>>}` }[RequiredKey<T>];

/** Any string or number of T, present or not, in objects too. */
export type AnyField<T> = [T] extends [never]
  ? never
  :
      | ScalarKey<T, keyof T>
      | {
          [K in keyof T & string]-?: `${K}.${AnyField<Plain<NonNullable<T[K]>>>}`;
        }[keyof T & string];

type FieldOf<T, Wanted> = [T] extends [never]
  ? never
  : { [K in keyof T & string]-?: NonNullable<T[K]> extends Wanted ? K : never }[keyof T & string];

interface Measured {
  readonly value: string;
  readonly unit: string;
}

/** The fields of T that hold a quantity, one object deep. */
export type QuantityField<T> =
  | FieldOf<T, Measured>
  | {
      [K in keyof T & string]-?: `${K}.${FieldOf<Plain<NonNullable<T[K]>>, Measured>}`;
    }[keyof T & string];

/** The fields of T that hold a list. */
export type ListField<T> = FieldOf<T, readonly unknown[]>;

/** What stands on one line of a list of T. */
export type LineOf<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer Line)[] ? Line : never;

/** The fields of T that hold a place. */
export type PlaceField<T> = FieldOf<T, { readonly plantId: string; readonly locationId: string }>;

/** Any field of T, up to three objects deep. */
export type PathOf<T, Depth extends 0[] = []> = Depth['length'] extends 3
  ? never
  : {
      [K in keyof T & string]-?:
        | K
        | ([Plain<NonNullable<T[K]>>] extends [never]
            ? never
            : `${K}.${PathOf<Plain<NonNullable<T[K]>>, [...Depth, 0]>}`);
    }[keyof T & string];
