import { canonicalJson } from '../core/canonical-json.js';
import type { DataOf } from '../core/contract.js';
import { decimalAdd } from '../core/decimal.js';
import type { BalanceReportedV1, StockBalanceV1 } from '../printed/index.js';

type Balance = DataOf<typeof StockBalanceV1>;
type Page = DataOf<typeof BalanceReportedV1>;

const PAGE = 500;

/** Adds up the lines of one snapshot: Odoo may keep several quants of one key until it merges them. */
export function createBalances() {
  const lines = new Map<string, Balance>();
  return {
    add(line: Balance): void {
      const key = keyOf(line);
      const known = lines.get(key);
      lines.set(key, known ? added(known, line) : line);
    },
    /** Every line once, in an order that no reading order changes. */
    all: (): Balance[] => [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
  };
}

const keyOf = (line: Balance): string => {
  const { reserved: _, onHand, ...key } = pageLine(line);
  return canonicalJson({ ...key, unit: onHand.unit });
};

function added(a: Balance, b: Balance): Balance {
  const reserved = decimalAdd(a.reserved?.value ?? '0', b.reserved?.value ?? '0');
  const refs = [...(a.sourceReferences ?? []), ...(b.sourceReferences ?? [])];
  return {
    ...a,
    onHand: { value: decimalAdd(a.onHand.value, b.onHand.value), unit: a.onHand.unit },
    ...(reserved === '0' ? {} : { reserved: { value: reserved, unit: a.onHand.unit } }),
    sourceReferences: refs.slice(0, 8),
  };
}

/** The whole snapshot as pages of a report. */
export function balancePages(balances: readonly Balance[], complete: boolean): Page[] {
  const [first] = balances;
  if (!first) return [];
  const pages = Math.ceil(balances.length / PAGE);
  return Array.from({ length: pages }, (_, index) => ({
    plantId: first.plantId,
    system: first.system,
    scopeId: 'ALL',
    asOf: first.asOf,
    page: index + 1,
    pages,
    complete,
    balances: balances.slice(index * PAGE, (index + 1) * PAGE).map(pageLine),
    timeSource: 'application' as const,
  }));
}

const pageLine = ({
  locationId,
  itemId,
  lotNumber,
  stockStatus,
  ownerId,
  handlingUnit,
  onHand,
  reserved,
}: Balance) => ({
  locationId,
  itemId,
  ...(lotNumber === undefined ? {} : { lotNumber }),
  stockStatus,
  ...(ownerId === undefined ? {} : { ownerId }),
  ...(handlingUnit === undefined ? {} : { handlingUnit }),
  onHand,
  ...(reserved === undefined ? {} : { reserved }),
});
