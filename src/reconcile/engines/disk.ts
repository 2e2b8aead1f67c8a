import { join } from 'node:path';
import type { EventContract } from '../../core/contract.js';
import type { Break } from '../break.js';
import type { Fact, Row } from '../fact-row.js';
import { type Intake, startIntake } from '../intake.js';
import { matchByKey } from '../match-by-key.js';
import { groupKey, matchBySum } from '../match-by-sum.js';
import type { Summary } from '../report.js';
import { type FactOptions, type Run, startRun } from '../run.js';
import { type KeptBreaks, keepBreaks } from './kept-breaks.js';
import { type KeptRows, keepRows } from './kept-rows.js';

/** What the engine on disk asks for besides. */
export interface DiskOptions extends FactOptions {
  /** An empty folder for what is put aside; the caller removes it once the breaks are read. */
  readonly folder: string;
  /** Into how many parts the ledgers are divided; one part at a time is in memory. 64 by default. */
  readonly parts?: number;
}

/** The outcome, and the breaks in their fixed order, read from disk as they are asked for. */
export interface DiskReport {
  readonly summary: Summary;
  readonly breaks: Iterable<Break>;
}

type Facts = AsyncIterable<Fact> | Iterable<Fact>;

interface Work {
  readonly run: Run;
  readonly intake: Intake;
  readonly byKey: KeptRows;
  readonly byGroup: KeptRows;
  readonly found: KeptBreaks;
}

/**
 * Compares what two systems tell, as `reconcileFacts` does, with the ledgers put aside on disk: divided by
 * key first, then by group. Memory grows with one part and with the number of reversals, not with the
 * ledgers.
 */
export async function reconcileFactsOnDisk(
  left: Facts,
  right: Facts,
  options: DiskOptions,
): Promise<DiskReport> {
  const { folder, parts = 64 } = options;
  const contracts = new Map<string, EventContract>();
  const contractOf = (type: string): EventContract => {
    const contract = contracts.get(type);
    if (!contract) throw new TypeError(`no event of type ${type} came in`);
    return contract;
  };
  const intake = startIntake(options);
  const byKey = keepRows(join(folder, 'keys'), parts, (row) => row.key, contractOf);
  for (const [side, facts] of [
    ['left', left],
    ['right', right],
  ] as const) {
    for await (const fact of facts) {
      contracts.set(fact.event.type, fact.contract);
      const row = intake.take(side, fact);
      if (row) byKey.add(row, JSON.stringify(fact.event));
    }
  }
  const byGroup = keepRows(join(folder, 'groups'), parts, groupKey, contractOf);
  const found = keepBreaks(join(folder, 'breaks'));
  // Only now, so that items may be gathered while the facts are read.
  const work: Work = { run: startRun(options), intake, byKey, byGroup, found };
  for (let part = 0; part < parts; part++) compareKeys(part, work);
  for (let part = 0; part < parts; part++) compareGroups(part, work);
  return { summary: summaryOf(work), breaks: found.read() };
}

function compareKeys(part: number, { run, intake, byKey, byGroup, found }: Work): void {
  const rows = byKey.read(part);
  const compared = intake.compared();
  const toCompare: Row[] = [];
  for (const row of rows.keys()) {
    if (compared.has(row.contract.name)) toCompare.push(row);
    else row.account = 'notCompared';
  }
  const toSum = new Set(matchByKey(toCompare, intake.stands, run));
  for (const [row, event] of rows) {
    if (toSum.has(row)) byGroup.add(row, event);
    else intake.tally.settled(row);
  }
  found.add(run.takeBreaks());
}

function compareGroups(part: number, { run, intake, byGroup, found }: Work): void {
  const rows = byGroup.read(part);
  matchBySum(rows.keys(), run);
  for (const row of rows.keys()) intake.tally.settled(row);
  found.add(run.takeBreaks());
}

const summaryOf = ({ run, intake, found }: Work): Summary => {
  const breaksByCode = found.counts();
  return {
    clean: Object.keys(breaksByCode).length === 0,
    parameters: run.parameters,
    inputs: intake.digests(),
    families: intake.families(),
    accounts: intake.tally.accounts(),
    breaksByCode,
  };
};
