import { type Contract, type EventContract, isEventContract } from '../../index.js';
import { intervalWords, lifecycleWords, reversesWords } from './course-words.js';
import { recipeWords, supplyWords, totalsWords } from './order-words.js';
import {
  balancesWords,
  comparisonWords,
  genealogyWords,
  holdingWords,
  movementWords,
  numberedWords,
  reworkWords,
} from './stock-words.js';

/** One thing that a document does beyond being told, named and said in plain words. */
export interface Effect {
  readonly name: string;
  readonly sentence: string;
}

/** What a document does to stock, lots, states and sums; a contract says nothing of what it leaves alone. */
export const effectsOf = (contract: Contract): Effect[] => [
  ...(isEventContract(contract) ? effectsOfEvent(contract) : []),
  ...effect('lines of the books', contract.balances, balancesWords),
  ...effect('ties lots', contract.genealogy, genealogyWords),
  ...effect('numbers pieces', contract.numbered, numberedWords),
  ...effect('purchase orders', contract.supply, supplyWords),
  ...effect('bill of material', contract.recipe, recipeWords),
  ...effect('rework', contract.rework, reworkWords),
  ...effect('reconciled', contract.compare, comparisonWords),
];

const effectsOfEvent = (contract: EventContract): Effect[] => [
  ...effect('takes back', contract.reverses, reversesWords),
  ...(contract.lifecycle ?? []).flatMap((step) => effect('state', step, lifecycleWords)),
  ...effect('moves stock', contract.movement, movementWords),
  ...effect('counts', contract.totals, totalsWords),
  ...effect('takes time', contract.interval, intervalWords),
  ...effect('holds', contract.holding, holdingWords),
];

const effect = <Room>(name: string, room: Room | undefined, words: (room: Room) => string): Effect[] =>
  room === undefined ? [] : [{ name, sentence: words(room) }];
