import { type Contract, isEventContract } from '../../core/contract.js';
import { absolute, amountOf, amountText, type Fraction, minus, plus, ZERO } from '../../core/fraction.js';
import type { Issue } from '../../core/issue.js';
import { remembered } from '../../core/remembered.js';
import { TransactionReversedV1 } from '../../printed/exchange/transaction-reversed.v1.js';
import { AdjustedV1 } from '../../printed/inventory/adjusted.v1.js';
import type { CloudEvent } from '../../wire/cloud-event.js';
import { eventType, seal, type Telling } from '../../wire/envelope.js';
import type { BreakCode } from '../classes/codes.js';
import { cellOf } from '../engines/rules.js';
import { DIMENSIONS, type LedgerLine, type Side } from '../ledger/line.js';
import type { Break, Step } from '../outcome.js';

/** What only whoever corrects can say. */
export interface CorrectionTelling extends Telling {
  /** The contracts that facts are told by. */
  readonly contracts: readonly Contract[];
  /** When the correction counts, as an instant. */
  readonly correctedAt: string;
  /** The place against which books are set right. */
  readonly adjustmentPlace: string;
}

/** What closes one break, as events to be sent, and what has to be done by hand. */
export interface Correction {
  readonly proposalId: string;
  readonly breakId: string;
  readonly reason: BreakCode;
  readonly side: Side;
  readonly approval: string;
  /** Sealed; told again they have the same keys. */
  readonly events: readonly CloudEvent[];
  /** Facts that the other system has told: their events are sent again as they are. */
  readonly sendAgain: readonly LedgerLine[];
  /** What no contract can say of these lines. */
  readonly byHand: readonly Step[];
  readonly issues: readonly Issue[];
}

/**
 * A proposal in the words of the contracts. What was told wrongly is taken back under its key; what is
 * missing is sent again under its own; books without postings are adjusted by the difference.
 */
export function correctionOf(it: Break, telling: CorrectionTelling): Correction {
  const { proposal } = it;
  const told: Correction = {
    proposalId: proposal.id,
    breakId: it.id,
    reason: it.code,
    side: proposal.side,
    approval: proposal.approval,
    events: [],
    sendAgain: [],
    byHand: [],
    issues: [],
  };
  const shelves = proposal.steps.filter(({ line }) => line.key === '');
  const facts = proposal.steps.filter(({ line }) => line.key !== '');
  return facts.reduce((so, step) => withFact(so, step, telling), adjusted(told, shelves, telling));
}

const FACT_KEY = /^k1-[0-9a-f]{64}$/;

function withFact(so: Correction, step: Step, telling: CorrectionTelling): Correction {
  const { line } = step;
  const contract = telling.contracts.find((it) => it.name === line.flow && isEventContract(it));
  if (!contract || !FACT_KEY.test(line.key)) return { ...so, byHand: [...so.byHand, step] };
  if (step.do === 'tell') return { ...so, sendAgain: [...so.sendAgain, line] };
  const reversal = {
    plantId: line.plantId,
    originalType: eventType(contract),
    originalKey: line.key,
    reversalNo: 1,
    reason: reasonOf(so.reason),
    reversedAt: telling.correctedAt,
    notes: `Break ${so.breakId}: ${so.reason}`,
  };
  return sealed(so, seal(TransactionReversedV1, reversal, telling), step);
}

const reasonOf = (code: BreakCode): 'duplicatePosting' | 'didNotOccur' | 'incorrectData' => {
  if (code === 'DUPLICATE_LEFT' || code === 'DUPLICATE_RIGHT') return 'duplicatePosting';
  return code === 'REVERSED_ONE_SIDE' || code === 'CANCELLED_ONE_SIDE' ? 'didNotOccur' : 'incorrectData';
};

type Sealed = ReturnType<typeof seal>;

const sealed = (so: Correction, event: Sealed, ...steps: readonly Step[]): Correction =>
  event.ok
    ? { ...so, events: [...so.events, event.value as CloudEvent] }
    : { ...so, byHand: [...so.byHand, ...steps], issues: [...so.issues, ...event.issues] };

/** Raises or lowers the books of every shelf by what its steps come to. */
function adjusted(so: Correction, steps: readonly Step[], telling: CorrectionTelling): Correction {
  const shelves = new Map<string, { readonly line: LedgerLine; readonly steps: Step[]; sum: Fraction }>();
  for (const step of steps) {
    const { line } = step;
    const cell = `${cellOf(line, DIMENSIONS)}\n${line.unit}`;
    const shelf = remembered(shelves, cell, () => ({ line, steps: [], sum: ZERO }));
    const amount = line.quantity === '' ? ZERO : amountOf(line.quantity);
    shelf.sum = step.do === 'tell' ? plus(shelf.sum, amount) : minus(shelf.sum, amount);
    shelf.steps.push(step);
  }
  return [...shelves.values()].reduce(
    (told, shelf, i) => (shelf.sum.n === 0n ? told : withShelf(told, shelf, i + 1, telling)),
    so,
  );
}

const STATUSES = ['unrestricted', 'quality', 'blocked', 'inTransit'] as const;

function withShelf(
  so: Correction,
  {
    line,
    steps,
    sum,
  }: { readonly line: LedgerLine; readonly steps: readonly Step[]; readonly sum: Fraction },
  number: number,
  telling: CorrectionTelling,
): Correction {
  const { plantId, locationId, itemId, lotNumber, status, ownerId, unit } = line;
  const known = STATUSES.find((it) => it === (status || 'unrestricted'));
  if (itemId === '' || locationId === '' || unit === '' || !known)
    return { ...so, byHand: [...so.byHand, ...steps] };
  const shelf = { plantId, locationId };
  const other = { plantId, locationId: telling.adjustmentPlace };
  const up = sum.n > 0n;
  const reference = { system: 'reconciliation', objectType: 'correction', id: so.proposalId };
  const data = {
    plantId,
    businessRef: { ...reference, line: String(number) },
    countSheet: { system: 'reconciliation', objectType: 'break', id: so.breakId },
    reason: { code: 'postingError' as const },
    itemId,
    ...(lotNumber ? { lotNumber } : {}),
    ...(ownerId ? { ownerId } : {}),
    quantity: { value: amountText(absolute(sum)), unit },
    occurredAt: telling.correctedAt,
    from: up ? other : shelf,
    to: up ? shelf : other,
    ...(up ? { toStatus: known } : { fromStatus: known }),
  };
  return sealed(so, seal(AdjustedV1, data, telling), ...steps);
}
