import { type Contract, isEventContract } from '../../core/contract.js';
import { type Path, pathOf, textOf, valueAt } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { LedgerLine } from '../ledger/line.js';

/** What the contract of a document lays side by side, as columns of a line. */
export type Compared = Pick<
  LedgerLine,
  | 'reference'
  | 'operationId'
  | 'itemId'
  | 'lotNumber'
  | 'locationId'
  | 'toLocationId'
  | 'quantity'
  | 'unit'
  | 'value'
  | 'currency'
>;

/** Where these stand, worked out once. */
interface Paths {
  readonly reference: readonly Path[];
  readonly operation: Path | undefined;
  readonly item: Path | undefined;
  readonly lot: Path | undefined;
  readonly from: Path | undefined;
  readonly to: Path | undefined;
  readonly quantity: Path | undefined;
  readonly value: Path | undefined;
  readonly currency: Path | undefined;
}

const known = new WeakMap<Contract, Paths>();

/** Fields of the comparison that are a dimension of their own; all others make up the reference. */
const OWN = ['operationId', 'itemId', 'from.locationId', 'to.locationId'];

const pathIf = (dotted: string | undefined): Path | undefined =>
  dotted === undefined ? undefined : pathOf(dotted);

function pathsOf(contract: Contract): Paths {
  const { compare } = contract;
  const movement = isEventContract(contract) ? contract.movement : undefined;
  const fields = [...(compare?.group ?? []), ...(compare?.whereKnown ?? [])];
  const named = (dotted: string): Path | undefined => (fields.includes(dotted) ? pathOf(dotted) : undefined);
  return {
    reference: fields.filter((it) => !OWN.includes(it)).map(pathOf),
    operation: named('operationId'),
    item: named('itemId') ?? (movement?.lines === undefined ? pathIf(movement?.item) : undefined),
    lot: pathIf(compare?.lot),
    from: named('from.locationId'),
    to: named('to.locationId'),
    quantity: pathIf(compare?.quantity),
    value: pathIf(compare?.value?.amount),
    currency: pathIf(compare?.value?.currency),
  };
}

/** Reads the compared columns of a document; what its contract does not compare stays empty. */
export function comparedOf(contract: Contract, data: object): Compared {
  const at = remembered(known, contract, pathsOf);
  const told = at.quantity && (valueAt(data, at.quantity) as { value: string; unit: string } | undefined);
  return {
    reference: at.reference
      .map((path) => textOf(data, path))
      .filter((it) => it !== '')
      .join(' '),
    operationId: textOf(data, at.operation),
    itemId: textOf(data, at.item),
    lotNumber: textOf(data, at.lot),
    locationId: textOf(data, at.from),
    toLocationId: textOf(data, at.to),
    quantity: told?.value ?? '',
    unit: told?.unit ?? '',
    value: textOf(data, at.value),
    currency: textOf(data, at.currency),
  };
}

/** The fields that are compared as columns, as JSON pointers. */
export const comparedPointers = ({ compare }: Contract): string[] =>
  [
    ...(compare?.group ?? []),
    ...(compare?.whereKnown ?? []),
    compare?.lot,
    compare?.quantity,
    compare?.value?.amount,
    compare?.value?.currency,
  ].flatMap((it) => (it === undefined ? [] : [pointerOf(it)]));

/** @example pointerOf('from.locationId') //=> '/from/locationId' */
export const pointerOf = (dotted: string): string => `/${dotted.replaceAll('.', '/')}`;

/** The records that stand behind a document, written as `system/objectType/id/line`. */
export function recordsOf(data: object): string[] {
  const { businessRef, sourceReferences } = data as {
    businessRef?: object;
    sourceReferences?: readonly object[];
  };
  const all = [businessRef, ...(sourceReferences ?? [])].filter((it) => it !== undefined);
  return all.map((it) =>
    ['system', 'objectType', 'id', 'line']
      .map((name) => textOf(it, [name]))
      .filter(Boolean)
      .join('/'),
  );
}
