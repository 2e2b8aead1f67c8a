import { canonicalJson } from '../../core/canonical-json.js';
import type { EventContract } from '../../core/contract.js';
import { decimalCompare } from '../../core/decimal.js';
import { byText, fieldAt, linesAt, textAt } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { StockMovement } from '../../core/rooms.js';
import { canonicalData } from '../../wire/identity.js';
import { sha256 } from '../../wire/sha256.js';
import { pointerOf } from './compared.js';
import { type Fact, type FactLine, factLine } from './fact-lines.js';
import type { Words } from './words.js';

/** A movement that moves one thing a line of a list. */
type ListMovement = StockMovement & { readonly lines: string };

/** The list that is compared line by line; undefined where the document is compared as a whole. */
function listOf({ compare, movement }: EventContract): ListMovement | undefined {
  return compare === undefined && movement?.lines !== undefined ? (movement as ListMovement) : undefined;
}

/** One entry of the list, as it is compared. */
interface Entry {
  /** Its place in the list. */
  readonly at: number;
  readonly said: object;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly quantity: { readonly value: string; readonly unit: string };
}

/**
 * A fact as the lines in which it is compared: one for each line of a list that moves goods, one for any
 * other. Lines of the same item and lot are numbered from the largest, whatever the order of the list. What
 * the document says besides its list goes with the first of them.
 */
export function factLines(fact: Fact): FactLine[] {
  const { contract, event } = fact;
  const list = listOf(contract);
  const whole = factLine(fact);
  if (list === undefined) return [{ line: whole, leads: true }];
  const document = canonicalData(contract, event.data) as object;
  const counts = new Map<string, number>();
  const named = entriesOf(document, list).map((it) => {
    const name = `${it.itemId}/${it.lotNumber}`;
    const no = remembered(counts, name, () => 0) + 1;
    counts.set(name, no);
    return { ...it, key: `${whole.key}#${name}/${no}` };
  });
  const [first] = named.map((it) => it.key).sort(byText);
  return named.map(({ at, said, key, itemId, lotNumber, quantity }) => {
    const leads = key === first;
    const content = digestOf(leads ? { ...document, [list.lines]: said } : said);
    const { value, unit } = quantity;
    const own = { key, itemId, lotNumber, quantity: value, unit, content, ...orderOf(contract, said) };
    return { line: { ...whole, ...own }, at, leads };
  });
}

const digestOf = (said: object): string => `sha256-${sha256(canonicalJson(said))}`;

const entriesOf = (document: object, list: ListMovement): Entry[] =>
  linesAt(document, list.lines)
    .map((said, at) => ({
      at,
      said,
      itemId: textAt(said, list.item),
      lotNumber: list.lot === undefined ? '' : textAt(said, list.lot),
      quantity: fieldAt(said, list.quantity) as Entry['quantity'],
    }))
    .sort((a, b) => decimalCompare(b.quantity.value, a.quantity.value) || a.at - b.at);

/** The order and its line, where the lines of the document name one. */
function orderOf({ supply }: EventContract, said: object): { reference?: string; operationId?: string } {
  if (supply === undefined || !('line' in supply)) return {};
  const order = textAt(said, supply.order);
  return order === '' ? {} : { reference: order, operationId: textAt(said, supply.line) };
}

/** The list and its numbering; quantity, item and lot are columns. */
const columnsOf = (list: ListMovement): string[] =>
  [list.item, list.lot, list.quantity, 'lineId'].flatMap((it) => (it === undefined ? [] : [pointerOf(it)]));

/** What one line of the list says. */
export function entryWords({ contract, event }: Fact, at: number): Words | undefined {
  const list = listOf(contract);
  if (list === undefined) return undefined;
  const said = linesAt(canonicalData(contract, event.data) as object, list.lines)[at];
  return { said, at: `/${list.lines}/${at}`, elsewhere: columnsOf(list) };
}

/** Where the list stands, which is compared line by line; undefined where there is none. */
export const listPointer = (contract: EventContract): string | undefined => {
  const list = listOf(contract);
  return list && pointerOf(list.lines);
};
