import { type Contract, type EventContract, isEventContract } from '../../index.js';
import { LAWS, type Law, type Verdict } from '../../laws/index.js';

/** How a law can end, and which contracts it looks at, told by their rooms. */
interface Scope {
  readonly verdicts: readonly Verdict[];
  readonly looksAt: (contract: Contract) => boolean;
}

const event =
  (asks: (contract: EventContract) => boolean) =>
  (contract: Contract): boolean =>
    isEventContract(contract) && asks(contract);

const counts = (...says: NonNullable<EventContract['totals']>['says'][]) =>
  event(({ totals }) => totals !== undefined && says.includes(totals.says));

const changesStock = (it: Contract): boolean => (isEventContract(it) && !!it.movement) || !!it.balances;
const groupsLots = (it: Contract): boolean =>
  it.rework !== undefined || (it.genealogy !== undefined && 'group' in it.genealogy);
const tiesLots = (it: Contract): boolean => it.genealogy !== undefined || it.rework !== undefined;

const SCOPES: Readonly<Record<Law, Scope>> = {
  X1: { verdicts: ['broken'], looksAt: counts('delta', 'total') },
  X2: { verdicts: ['broken'], looksAt: counts('delta', 'total', 'plan') },
  X3: { verdicts: ['broken'], looksAt: counts('delta', 'total', 'plan', 'finished') },
  X4: { verdicts: ['broken'], looksAt: counts('delta', 'total', 'scrapped') },
  X5: {
    verdicts: ['broken', 'flagged'],
    looksAt: (it) => it.recipe !== undefined || counts('delta', 'total', 'plan', 'consumed', 'returned')(it),
  },
  X6: { verdicts: ['broken'], looksAt: changesStock },
  X7: {
    verdicts: ['broken'],
    looksAt: (it) => groupsLots(it) || it.numbered !== undefined || event((of) => !!of.movement)(it),
  },
  X8: { verdicts: ['broken'], looksAt: tiesLots },
  X9: {
    verdicts: ['broken'],
    looksAt: (it) => tiesLots(it) || event((of) => !!of.holding || !!of.movement)(it),
  },
  X10: { verdicts: ['broken', 'flagged'], looksAt: event((it) => it.interval !== undefined) },
  X11: { verdicts: ['flagged'], looksAt: isEventContract },
  X14: { verdicts: ['rejected', 'parked', 'flagged'], looksAt: isEventContract },
  X16: { verdicts: ['broken'], looksAt: (it) => it.supply !== undefined },
  X17: { verdicts: ['broken', 'flagged'], looksAt: event((it) => it.revision !== undefined) },
  lifecycle: {
    verdicts: ['rejected', 'flagged', 'broken'],
    looksAt: (it) => event((of) => of.lifecycle !== undefined)(it) || counts('plan', 'ended')(it),
  },
  predecessor: {
    verdicts: ['parked', 'flagged', 'rejected'],
    looksAt: event((it) => Object.keys(it.after).length > 0),
  },
  conflict: { verdicts: ['broken'], looksAt: isEventContract },
  sequence: { verdicts: ['flagged'], looksAt: isEventContract },
  units: {
    verdicts: ['broken'],
    looksAt: (it) => it.supply !== undefined || changesStock(it) || event((of) => !!of.totals)(it),
  },
};

/** A law as the pages show it. */
export interface ShownLaw extends Scope {
  readonly name: Law;
  readonly sentence: string;
  readonly remedy: string;
}

/** All laws that hold across documents. */
export const shownLaws: readonly ShownLaw[] = (Object.keys(LAWS) as Law[]).map((name) => {
  const [sentence, remedy] = LAWS[name];
  return { name, sentence, remedy, ...SCOPES[name] };
});

/** The laws that look at this contract, without those that look at every event. */
export const lawsOf = (contract: Contract): ShownLaw[] =>
  shownLaws.filter((it) => it.looksAt !== isEventContract && it.looksAt(contract));
