import { byText } from '../../core/field.js';
import { amountOf, amountText, type Fraction, minus, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { groundOf, type Knowledge } from '../classify/scene.js';
import { memoryResidue } from '../engines/memory-residue.js';
import { COLUMNS, SIDES, type Sides } from '../ledger/line.js';
import type { Break, Outcome } from '../outcome.js';
import { outcomeOf } from '../outcome-of.js';
import { planOf } from '../reconcile.js';
import type { Ledger, Residue } from '../residue.js';
import { applyProposals } from './apply.js';

/** The totals of one flow in one unit, before and after all corrections. */
export interface TotalsAfter {
  readonly flow: string;
  readonly unit: string;
  readonly before: Sides<string>;
  readonly after: Sides<string>;
}

/** What the books would be after all proposed corrections, and what would still differ. */
export interface StateAfter {
  readonly proposals: number;
  readonly reversed: number;
  readonly told: number;
  readonly totals: readonly TotalsAfter[];
  /** Empty: the proposals close every break. */
  readonly breaksLeft: readonly Break[];
}

/**
 * Applies all proposals in a dry run and compares again. What agreed before still does: only lines that an
 * engine could not settle are looked at.
 */
export async function stateAfter(
  residue: Residue,
  outcome: Outcome,
  knowledge: Knowledge = {},
): Promise<StateAfter> {
  const { policy, asOf } = outcome.provenance;
  const proposals = outcome.breaks.map((it) => it.proposal);
  const lines = applyProposals(residue.unsettled, proposals);
  const told = new Set<string>(COLUMNS);
  const ledger = (side: keyof typeof lines): Ledger => ({ columns: told, lines: lines[side] });
  const plan = { ...planOf(policy, asOf), groupBy: policy.groupBy.filter((it) => isInForce(it, residue)) };
  const again = await memoryResidue(ledger('left'), ledger('right'), plan);
  const steps = proposals.flatMap((it) => it.steps);
  return {
    proposals: proposals.length,
    reversed: steps.filter((it) => it.do === 'reverse').length,
    told: steps.filter((it) => it.do === 'tell').length,
    totals: totalsAfter(residue, outcome, knowledge),
    breaksLeft: outcomeOf(again, policy, asOf, knowledge).breaks,
  };
}

const isInForce = (dimension: string, { inForce }: Residue): boolean =>
  Object.values(inForce).some((it) => it.some((one) => one === dimension));

function totalsAfter(
  residue: Residue,
  { waterfalls, breaks, provenance }: Outcome,
  knowledge: Knowledge,
): TotalsAfter[] {
  const ground = groundOf(residue, provenance.policy, provenance.asOf, knowledge);
  const moved = new Map<string, Fraction>();
  for (const { proposal } of breaks)
    for (const step of proposal.steps) {
      const { line, amount, unit } = ground.count(step.line);
      const place = `${line.flow}\n${unit}\n${proposal.side}`;
      const before = remembered(moved, place, () => ZERO);
      moved.set(place, step.do === 'tell' ? plus(before, amount) : minus(before, amount));
    }
  return waterfalls
    .map(({ flow, unit, left, right }) => {
      const before = { left, right };
      const sum = (side: keyof typeof before): string =>
        amountText(plus(amountOf(before[side]), moved.get(`${flow}\n${unit}\n${side}`) ?? ZERO));
      const [a, b] = SIDES.map(sum) as [string, string];
      return { flow, unit, before, after: { left: a, right: b } };
    })
    .sort((a, b) => byText(a.flow, b.flow) || byText(a.unit, b.unit));
}
