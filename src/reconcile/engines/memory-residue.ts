import { remembered } from '../../core/remembered.js';
import { eachLine } from '../ledger/each-line.js';
import { COLUMNS, type LedgerLine, SIDES, type Side, type Sides } from '../ledger/line.js';
import type { ContextLine, Ledger, Plan, Residue } from '../residue.js';
import { becauseOf, probesOf } from './context.js';
import { ofBoth, residueOf } from './residue-of.js';
import { type Flows, noLines, settle } from './settle.js';
import { type Fate, grainsOf, type Survey, startSurvey } from './survey.js';

/** The lines of one side that do not stand. */
type Aside = Record<Exclude<Fate, 'standing'>, LedgerLine[]>;

/** Lines of both sides in memory, by what becomes of them. */
export interface Gathered {
  readonly flows: Flows;
  readonly aside: Sides<Aside>;
}

export const nothingGathered = (): Gathered => ({
  flows: new Map(),
  aside: ofBoth(() => ({ later: [], withdrawn: [] })),
});

/** Puts a line to its like. */
export function gather({ flows, aside }: Gathered, side: Side, line: LedgerLine, fate: Fate): void {
  if (fate === 'standing') remembered(flows, line.flow, noLines)[side].push(line);
  else aside[side][fate].push(line);
}

/** Two ledgers as they are read into memory. */
interface Reading {
  take(side: Side, line: LedgerLine): void;
  residue(columns: Sides<ReadonlySet<string>>): Residue;
}

/** Finds the residue of two ledgers in memory: right up to some hundred thousand lines a side. */
export async function memoryResidue(left: Ledger, right: Ledger, plan: Plan): Promise<Residue> {
  const reading = startReading(plan);
  await eachLine(left.lines, (line) => reading.take('left', line));
  await eachLine(right.lines, (line) => reading.take('right', line));
  return reading.residue({ left: left.columns, right: right.columns });
}

/** The residue of lines that are at hand. */
export function residueOfLines(lines: Sides<Iterable<LedgerLine>>, plan: Plan): Residue {
  const reading = startReading(plan);
  for (const side of SIDES) for (const line of lines[side]) reading.take(side, line);
  const columns = new Set(COLUMNS);
  return reading.residue({ left: columns, right: columns });
}

function startReading(plan: Plan): Reading {
  const gathered = nothingGathered();
  const surveyors = ofBoth(() => startSurvey(plan));
  return {
    take: (side, line) => gather(gathered, side, line, surveyors[side].take(line)),
    residue: (columns) =>
      residueOfGathered(
        gathered,
        ofBoth((side) => surveyors[side].survey()),
        columns,
        plan,
      ),
  };
}

/**
 * The residue of two ledgers that surveys tell of, out of those of their lines that may not agree: standing
 * lines of one key or one group are gathered all or not at all.
 */
export function residueOfGathered(
  { flows, aside }: Gathered,
  surveys: Sides<Survey>,
  columns: Sides<ReadonlySet<string>>,
  plan: Plan,
): Residue {
  const grains = grainsOf(surveys, columns, plan);
  const { settled, unsettled } = settle(flows, grains);
  const context = ofBoth((side) => contextOf(side, { aside, settled, unsettled, grains }));
  return residueOf({ surveys, grains, unsettled, context });
}

interface Put {
  readonly aside: Sides<Aside>;
  readonly settled: Sides<readonly LedgerLine[]>;
  readonly unsettled: Sides<readonly LedgerLine[]>;
  readonly grains: ReturnType<typeof grainsOf>;
}

/** What may explain the differences of one side. */
function contextOf(side: Side, { aside, settled, unsettled, grains }: Put): ContextLine[] {
  const probes = probesOf(side, unsettled, grains);
  const found: ContextLine[] = [];
  const look = (lines: readonly LedgerLine[], fate: Fate): void => {
    for (const line of lines) {
      const because = becauseOf(line, fate, probes, grains);
      if (because) found.push({ because, line });
    }
  };
  look(settled[side], 'standing');
  look(aside[side].withdrawn, 'withdrawn');
  look(aside[side].later, 'later');
  return found;
}
