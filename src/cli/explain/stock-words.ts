import type { Contract, EventContract } from '../../index.js';
import { capitalised, code, codes } from './block.js';

type Movement = NonNullable<EventContract['movement']>;
type End = NonNullable<Movement['from']>;
type Genealogy = NonNullable<Contract['genealogy']>;

/** A lot in words: its item, its number, and its pieces where they are numbered. */
const lotWords = ({ item, lot, serials, lines }: Genealogy['lots']): string =>
  `lot ${code(lot)} of ${code(item)}${serials ? `, piece by piece in ${code(serials)},` : ''}${
    lines ? `, line by line of ${code(lines)},` : ''
  }`;

/** What the fact takes from one place and brings to another. */
export function movementWords({ item, lot, quantity, from, to, lines }: Movement): string {
  const each = lines ? `Line by line of ${code(lines)}: ` : '';
  const goods = `${each}${code(quantity)} of ${code(item)}${lot ? `, lot ${code(lot)},` : ''}`;
  const way =
    from && to
      ? `${goods} goes from ${code(from.place)} to ${code(to.place)}.`
      : from
        ? `${goods} leaves ${code(from.place)} and lies in no place any more.`
        : `${goods} comes to ${code(to?.place ?? '')} and lay in no place before.`;
  return [way, ...[from, to].filter((it) => it !== undefined).map(endWords)].join(' ');
}

function endWords({ place, keeps, status }: End): string {
  if (typeof keeps === 'object')
    return `A balance is kept at ${code(place)} where ${code(keeps.when)} is told; that is the status there.${
      keeps.only
        ? ` Where ${code(keeps.only.field)} is another word than \`${keeps.only.is}\`, it is kept in any case.`
        : ''
    }`;
  const there = status ? `, in the status ${code(status)}` : '';
  return keeps === 'always'
    ? `A balance is kept at ${code(place)}${there}.`
    : `At ${code(place)} a balance is kept only if some balance names that place${there}.`;
}

/** Where a document holds lines of the books. */
export const balancesWords = (balances: string): string =>
  balances === 'self'
    ? 'The document is one line of the books; movements are compared with it.'
    : `Each line of ${code(balances)} is a line of the books; movements are compared with it.`;

/** What is laid side by side when two systems tell the same. */
export function comparisonWords({
  group,
  whereKnown,
  lot,
  quantity,
  value,
}: NonNullable<Contract['compare']>): string {
  const known = whereKnown ? ` (and ${codes(whereKnown)}, where every telling has it)` : '';
  const sums = [
    ...(quantity === undefined ? [] : [code(quantity)]),
    ...(value === undefined ? [] : [`${code(value.amount)} in ${code(value.currency)}`]),
  ];
  const lots = lot ? `, for each ${code(lot)} by itself` : '';
  return `Tellings of two systems that agree in ${codes(group)}${known} are summed up by ${sums.join(' and ')}${lots}, and the sums compared.`;
}

/** How the document ties lots together. */
export function genealogyWords(room: Genealogy): string {
  const lots = capitalised(lotWords(room.lots));
  if ('parents' in room) {
    const bought = room.bought
      ? ` Where ${code(room.bought)} is told, it was bought: its history begins here.`
      : '';
    return `${lots} was split or merged from ${code(room.parents)}, where these are told.${bought}`;
  }
  if ('group' in room) {
    const order = room.order ? ` of the order ${code(room.order)}` : '';
    return `${lots} ${TIES[room.role]} the group ${code(room.group)}${order}. What goes into a group and what comes out of it belong together.`;
  }
  if (room.role === 'arrives') return `${lots} comes from outside: its history begins here.`;
  const shipment = room.shipment ? ` with the shipment ${code(room.shipment)}` : '';
  return `${lots} leaves the plant${shipment}: its history ends here.`;
}

const TIES = { goesIn: 'goes into', goesBack: 'goes back out of', comesOut: 'comes out of' } as const;

/** Which items have numbered pieces. */
export const numberedWords = ({ item, when }: NonNullable<Contract['numbered']>): string =>
  `Where ${code(when.field)} is ${code(when.is)}, each piece of ${code(item)} has a number of its own.`;

/** Which orders are rework. */
export const reworkWords = ({ order, when }: NonNullable<Contract['rework']>): string =>
  `Where ${code(when.field)} is ${code(when.is)}, the order ${code(order)} may take a lot in and give it out again under the same number.`;

/** What the fact holds back, or lets go. */
export function holdingWords(room: NonNullable<EventContract['holding']>): string {
  const window = room.window
    ? [`what was made of ${code(room.window.item)} from ${code(room.window.from)} to ${code(room.window.to)}`]
    : [];
  const named = [room.lots, room.workOrder, room.location, room.shipment].filter((it) => it !== undefined);
  const scope = [...named.map(code), ...window].join(', ');
  if (room.act === 'releases')
    return `Releases the hold ${code(room.hold)}; only a part of it where one of these is told: ${scope}.`;
  const stops = room.restrictions ? ` ${code(room.restrictions)} says what is stopped.` : '';
  return `Places the hold ${code(room.hold)} on whichever of these is told: ${scope}, and on all that was made of it.${stops}`;
}
