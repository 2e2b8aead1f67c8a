import { isEventContract } from '../../../src/index.js';
import { oneOf, type Roll } from './chance.js';
import { type Line, otherwise, secondOf, timeOf } from './line.js';
import { posting, takeBack, tell, type World } from './world.js';

/** Facts that are taken back by a reversal, and named by a posting. */
export const isPosting = ({ contract, data }: Line): boolean =>
  isEventContract(contract) &&
  contract.undo === 'exchange.transaction-reversed' &&
  data.businessRef !== undefined;

const soon = (roll: Roll, line: Line): number => secondOf(timeOf(line)) + 1 + roll(4000);

/** Postings that never happened and were taken back; right ones that were taken back and put back again. */
export function makeMistakes(world: World): void {
  const { roll } = world;
  const postings = world.lines.filter(isPosting);
  for (let i = 0; i < 1 + roll(3); i++) {
    const right = oneOf(roll, postings);
    if (roll(3) > 0) neverHappened(world, right);
    else if (!world.mistakes.some((it) => it.wrong === right)) takenBackInError(world, right);
  }
}

function neverHappened(world: World, right: Line): void {
  const { roll } = world;
  const wrong = tell(world, otherwise(right, posting(world, 'by-mistake')));
  for (const it of world.shelved.filter(({ line }) => line === right))
    world.shelved.push({ ...it, line: wrong });
  let reversal = takeBack(world, wrong, soon(roll, wrong));
  const chain = [wrong, reversal];
  // The reversal may be taken back in error, and that again.
  const further = 2 * roll(2);
  for (let i = 0; i < further; i++) {
    reversal = takeBack(world, reversal, soon(roll, reversal));
    chain.push(reversal);
  }
  world.mistakes.push({ wrong, chain, stands: false });
}

function takenBackInError(world: World, right: Line): void {
  const first = takeBack(world, right, soon(world.roll, right));
  const second = takeBack(world, first, soon(world.roll, first));
  world.mistakes.push({ wrong: right, chain: [right, first, second], stands: true });
}
