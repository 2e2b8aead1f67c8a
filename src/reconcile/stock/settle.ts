import type { Intake } from '../intake.js';
import type { Accounts, Family, Sides } from '../tally.js';
import type { Books } from './books.js';
import type { Compared } from './compare-books.js';
import type { Movements } from './movements.js';

/** Where every movement and every line of the books went. */
export function settle(
  { rows }: Movements,
  books: readonly Books[],
  compared: readonly Compared[],
  intake: Intake,
): { readonly families: Family[]; readonly accounts: Sides<Accounts> } {
  const shelves = compared.flatMap((it) => it.broken);
  const brokenKeys = new Set(shelves.flatMap((it) => it.ends).map((it) => it.key));
  for (const row of rows) {
    if (row.account === 'matched' && brokenKeys.has(row.key)) row.account = 'inBreaks';
    intake.tally.settled(row);
  }
  const lines = books.flatMap((it) => it.lines).length;
  const replaced = books.reduce((sum, it) => sum + it.replaced, 0);
  const notCompared = books.reduce((sum, it) => sum + it.notStocked, 0);
  const inBreaks = shelves.flatMap((it) => it.lines).length;
  const right: Accounts = {
    events: lines + replaced + notCompared,
    matched: lines - inBreaks,
    inBreaks,
    reversed: 0,
    reversals: 0,
    duplicates: replaced,
    notCompared,
  };
  const names = new Set(rows.filter((row) => row.contract.movement).map((row) => row.contract.name));
  return {
    families: intake.tally.families(names),
    accounts: { left: intake.tally.accounts().left, right },
  };
}
