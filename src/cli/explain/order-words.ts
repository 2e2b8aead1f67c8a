import type { Contract, EventContract } from '../../index.js';
import { code, codes } from './block.js';
import { conditionWords } from './course-words.js';

type Totals = NonNullable<EventContract['totals']>;
type Supply = NonNullable<Contract['supply']>;

const SUMS = {
  finished: 'is counted as finished goods of',
  consumed: 'is counted as material used by',
  returned: 'is taken off the material used by',
  scrapped: 'is counted as declared scrap of',
} as const;

/** What the fact adds to the sums of a work order. */
export function totalsWords(totals: Totals): string {
  switch (totals.says) {
    case 'delta':
    case 'total':
      return countsWords(totals);
    case 'plan': {
      const recipe = totals.recipe ? `, after the bill of material ${codes(totals.recipe)}` : '';
      return `Says what ${code(totals.order)} is to make (${code(totals.planned)}), of which ${code(totals.materials)}, by which ${code(totals.operations)}${recipe}.`;
    }
    case 'ended':
      return `Ends ${code(totals.order)} early; what was used and not returned stands in ${code(totals.open)}.`;
    default: {
      const lot = totals.lot ? `, lot ${code(totals.lot)},` : '';
      const operation = totals.operation ? `, operation ${code(totals.operation)}` : '';
      const only = totals.when ? `, only where ${conditionWords(totals.when)}` : '';
      return `${code(totals.quantity)} of ${code(totals.item)}${lot} ${SUMS[totals.says]} ${code(totals.order)}${operation}${only}.`;
    }
  }
}

function countsWords(totals: Extract<Totals, { says: 'delta' | 'total' }>): string {
  const counts = codes([totals.good, totals.scrap, totals.rework].filter((it) => it !== undefined));
  const run = `the run ${codes([totals.order, totals.operation, totals.run])}`;
  const lots = totals.lots ? ` ${code(totals.lots)} says which lots came out.` : '';
  return totals.says === 'delta'
    ? `Adds ${counts} to ${run}.${lots}`
    : `Says what ${run} came to as a whole: ${counts}. What was reported before sums up to this.${lots}`;
}

/** What it says of purchase orders: ordered, announced, come or no longer wanted. */
export function supplyWords(room: Supply): string {
  if (room.says === 'withdrawn')
    return `Nothing more is to come of the purchase order ${code(room.order)} from ${code(room.revision)} on.`;
  const lines = `For each of ${code(room.lines)}, line ${code(room.line)} of`;
  const amount = `${code(room.quantity)} of the item ${code(room.item)}`;
  switch (room.says) {
    case 'ordered':
      return `${lines} the purchase order ${code(room.order)}: ${amount} is ordered at ${code(room.price.amount)} in ${code(room.price.currency)} a unit, with ${code(room.tolerance)} of it on top. The highest ${code(room.revision)} counts.`;
    case 'announced': {
      const unless = room.unless ? ` Where ${conditionWords(room.unless)}, nothing comes.` : '';
      return `${lines} the purchase order ${code(room.order)}: ${amount} is announced by the notice ${codes(room.notice)}. The highest ${code(room.revision)} counts.${unless}`;
    }
    case 'received':
      return `${lines} the purchase order ${code(room.order)}: ${amount} has come and ${code(room.rejected)} goes back, as announced by the notice ${codes([room.supplier, room.notice])} where there was one.`;
  }
}

/** How strictly orders follow their bill of material. */
export const recipeWords = ({ names, version, policy }: NonNullable<Contract['recipe']>): string =>
  `${code(policy)} says how strictly orders follow the bill of material ${codes(names)}; the highest ${code(version)} counts.`;
