import type { Issue } from '../../core/issue.js';
import { remembered } from '../../core/remembered.js';
import { failed, ok, type Result } from '../../core/result.js';
import { byFlowAndKey } from '../ledger/binary-order.js';
import { type LedgerLine, SIDES, type Side, type Sides } from '../ledger/line.js';
import { ledgerIssue } from '../ledger/mapping.js';
import type { ContextLine, Plan, Residue } from '../residue.js';
import { becauseOf, probesOf } from './context.js';
import { type SortedLines, walk } from './merge-walk.js';
import { ofBoth, residueOf } from './residue-of.js';
import type { Grain } from './rules.js';
import { type Flows, type Lines, noLines, settle } from './settle.js';
import { type Fate, grainsOf, type Surveyor, startSurvey } from './survey.js';

/** A ledger sorted by flow and key in binary order, whose lines may be asked for several times. */
export interface SortedLedger {
  /** Complete as soon as the lines were read once. */
  readonly columns: ReadonlySet<string>;
  readonly lines: () => SortedLines;
}

/**
 * Finds the residue of two sorted ledgers, reading each up to three times: once to learn what there is, once to
 * compare, and once for the context where something is open. What agrees by its key is forgotten at once:
 * memory grows with what differs or has no key, and with the number of items, not with the ledgers.
 * Issues: OUT_OF_ORDER.
 */
export async function mergeResidue(
  left: SortedLedger,
  right: SortedLedger,
  plan: Plan,
): Promise<Result<Residue>> {
  const ledgers = { left, right };
  const surveyors = ofBoth(() => startSurvey(plan));
  const issues: Issue[] = [];
  for (const side of SIDES) issues.push(...(await surveyed(side, ledgers[side], surveyors[side])));
  if (issues.length > 0) return failed(issues);
  const surveys = ofBoth((side) => surveyors[side].survey());
  const grains = grainsOf(surveys, { left: left.columns, right: right.columns }, plan);
  const flows: Flows = new Map();
  await walk({ left: left.lines(), right: right.lines() }, grains, plan, {
    agreed: () => {},
    open: (side, line) => remembered(flows, line.flow, noLines)[side].push(line),
    aside: () => {},
  });
  const { settled, unsettled } = settle(flows, grains);
  const isClean = unsettled.left.length + unsettled.right.length === 0;
  const context = isClean
    ? { left: [], right: [] }
    : await contextOf(ledgers, grains, plan, settled, unsettled);
  return ok(residueOf({ surveys, grains, unsettled, context }));
}

/** Takes in one side; what is wrong is the first line that stands before one that it belongs behind. */
async function surveyed(side: Side, ledger: SortedLedger, surveyor: Surveyor): Promise<Issue[]> {
  let last: LedgerLine | undefined;
  let count = 0;
  for await (const line of ledger.lines()) {
    count++;
    if (last && byFlowAndKey(last, line) > 0) return [outOfOrder(`${side} line ${count}`, line, last)];
    surveyor.take(line);
    last = line;
  }
  return [];
}

const outOfOrder = (where: string, line: LedgerLine, last: LedgerLine): Issue => {
  const [it, before] = [line, last].map(({ flow, key }) => JSON.stringify([flow, key]));
  return ledgerIssue('OUT_OF_ORDER', '', `${where}, ${it} behind ${before}`, 'lines sorted by flow and key');
};

async function contextOf(
  ledgers: Sides<SortedLedger>,
  grains: ReadonlyMap<string, Grain>,
  plan: Plan,
  settled: Lines,
  unsettled: Lines,
): Promise<Sides<ContextLine[]>> {
  const probes = ofBoth((side) => probesOf(side, unsettled, grains));
  const found: Sides<ContextLine[]> = { left: [], right: [] };
  const look = (side: Side, line: LedgerLine, fate: Fate): void => {
    const because = becauseOf(line, fate, probes[side], grains);
    if (because) found[side].push({ because, line });
  };
  for (const side of SIDES) for (const line of settled[side]) look(side, line, 'standing');
  await walk({ left: ledgers.left.lines(), right: ledgers.right.lines() }, grains, plan, {
    agreed: (lines) => {
      for (const side of SIDES) look(side, lines[side], 'standing');
    },
    open: () => {},
    aside: look,
  });
  return found;
}
