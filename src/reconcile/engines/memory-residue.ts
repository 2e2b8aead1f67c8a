import { remembered } from '../../core/remembered.js';
import type { LedgerLine, Side, Sides } from '../ledger/line.js';
import type { ContextLine, Ledger, Plan, Residue } from '../residue.js';
import { becauseOf, probesOf } from './context.js';
import { ofBoth, residueOf } from './residue-of.js';
import { type Flows, noLines, settle } from './settle.js';
import { type Fate, grainsOf, type Surveyor, startSurvey } from './survey.js';

/** The lines of one side that do not stand. */
type Aside = Record<Exclude<Fate, 'standing'>, LedgerLine[]>;

/** Finds the residue of two ledgers in memory: right up to some hundred thousand lines a side. */
export async function memoryResidue(left: Ledger, right: Ledger, plan: Plan): Promise<Residue> {
  const ledgers = { left, right };
  const flows: Flows = new Map();
  const aside: Sides<Aside> = ofBoth(() => ({ later: [], withdrawn: [] }));
  const surveyors = ofBoth(() => startSurvey(plan));
  for (const side of ['left', 'right'] as const)
    for await (const line of ledgers[side].lines) put(line, side, surveyors[side], aside[side], flows);
  const surveys = ofBoth((side) => surveyors[side].survey());
  const grains = grainsOf(
    surveys,
    ofBoth((side) => ledgers[side].columns),
    plan,
  );
  const { settled, unsettled } = settle(flows, grains);
  const context = ofBoth((side) => {
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
  });
  return residueOf({ surveys, grains, unsettled, context });
}

function put(line: LedgerLine, side: Side, surveyor: Surveyor, aside: Aside, flows: Flows): void {
  const fate = surveyor.take(line);
  if (fate === 'standing') remembered(flows, line.flow, noLines)[side].push(line);
  else aside[fate].push(line);
}
