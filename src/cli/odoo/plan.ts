import type { Command } from 'commander';
import { contractName, type Issue, type ReadDocument } from '../../index.js';
import { type KnownGoods, type OdooVersion, type Planned, planEvent } from '../../odoo/index.js';
import { type Site, sourceOf } from '../../sites/index.js';
import { issuePrinter, judge, refuseOverwrite, rejectOf, sizeOf } from '../judge.js';
import { type ReadLine, readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { readSite } from '../site-file.js';
import { EXIT, printSummary } from '../summary.js';
import { Tally } from '../tally.js';
import { versionOption } from './connect.js';
import { knownGoods } from './known-goods.js';
import { type PlantRecords, plantRecords } from './plant-records.js';
import { type GivenPolicy, type WatchedPolicy, watchPolicy, withPolicy } from './policy-options.js';

interface Options extends GivenPolicy {
  readonly odoo: OdooVersion;
  readonly site: string;
  readonly out: string;
  readonly leftOut?: string;
  readonly records?: string;
  readonly stock?: string;
  readonly holds?: string;
  readonly json?: boolean;
}

/** Adds `mfgc odoo plan`: the calls that post events to an Odoo, as data. */
export function register(odoo: Command): void {
  withPolicy(odoo.command('plan'))
    .description('Say with which calls events are posted to an Odoo, without making any.')
    .argument('<events>', 'a file of JSON lines')
    .addOption(versionOption('the version of that Odoo').makeOptionMandatory())
    .requiredOption('--site <file>', 'the site file with the crosswalk tables of the plant')
    .requiredOption('--out <file>', 'where to write the plans, one a line')
    .option('--left-out <file>', 'where to write the events without a plan, each with all its reasons')
    .option('--records <file>', 'JSON: ids of "equipment" and "downtimeReasons" by canonical code')
    .option(
      '--stock <file>',
      'entities as `mfgc from-odoo` tells them: their balances say where held lots lie',
    )
    .option('--holds <file>', 'all events of holds so far: whether another hold covers a released lot')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ mfgc odoo plan events.ndjson --odoo 18.0 --site site.json --out plans.ndjson --backorder create',
    )
    .action(plan);
}

/** What planning a line needs to know. */
interface Desk {
  readonly version: OdooVersion;
  readonly site: Site;
  readonly watched: WatchedPolicy;
  readonly records: PlantRecords;
  readonly goods: KnownGoods;
}

async function plan(file: string, options: Options): Promise<void> {
  const { odoo: version, records, stock, holds, leftOut } = options;
  const inputs = [file, options.site, records, stock, holds].filter((it) => it !== undefined);
  refuseOverwrite(inputs, [options.out, leftOut]);
  const site = readSite(options.site);
  const desk: Desk = {
    version,
    site,
    goods: await knownGoods(options, site.system),
    watched: watchPolicy(options, version),
    records: records === undefined ? {} : plantRecords(records),
  };
  const counts = await planAll(file, desk, options);
  const { plannedPer, notPlannedPer, codes, ...rest } = counts;
  const sections = {
    'planned per contract': plannedPer.counts,
    'not planned per contract': notPlannedPer.counts,
    'events per code': codes.counts,
  };
  printSummary({ counts: rest, sections }, options);
  process.exitCode = rest.withIssues > 0 ? EXIT.issues : EXIT.clean;
}

async function planAll(file: string, desk: Desk, { out, leftOut }: Options) {
  const [plans, others] = [createLineWriter(out), leftOut ? createLineWriter(leftOut) : undefined];
  const [plannedPer, notPlannedPer, codes] = [new Tally(), new Tally(), new Tally()];
  const count = { read: 0, planned: 0, notPlanned: 0, withIssues: 0 };
  const tell = issuePrinter(leftOut);
  const progress = startProgress('odoo plan', sizeOf(file));
  for await (const line of readLines(file, { onBytes: progress.advance })) {
    const { name, planned } = planLine(line, desk);
    count.read++;
    if ('plan' in planned) {
      count.planned++;
      plannedPer.add(name);
      await plans.write(planned.plan);
    } else if ('notPlanned' in planned) {
      count.notPlanned++;
      notPlannedPer.add(name);
      await others?.write({ line: line.line, contract: name, notPlanned: planned.notPlanned });
    } else {
      count.withIssues++;
      codes.addCodes(planned.issues);
      tell(line.line, planned.issues);
      await others?.write(rejectOf(line, planned.issues));
    }
  }
  progress.stop();
  await Promise.all([plans.close(), others?.close()]);
  return { ...count, plannedPer, notPlannedPer, codes };
}

interface PlannedLine {
  readonly name: string;
  readonly planned: Planned;
}

function planLine(line: ReadLine, desk: Desk): PlannedLine {
  const judged = judge(line, 'read');
  if (!judged.ok) return { name: '', planned: { issues: judged.issues } };
  return { name: contractName(judged.value.contract), planned: planDocument(judged.value, desk) };
}

function planDocument(document: ReadDocument, { version, site, watched, records, goods }: Desk): Planned {
  if (!('event' in document))
    return { notPlanned: 'It tells how something is; only what happened can be posted.' };
  const { contract, event } = document;
  if (event.processmode === 'parallel' || event.processmode === 'test')
    return { notPlanned: `It was told with processmode ${event.processmode}: not to be posted.` };
  if (event.source === sourceOf(site))
    return { notPlanned: 'This Odoo has told it: it is in the books already.' };
  const planned = planEvent(contract, event.data as object, {
    version,
    site,
    policy: watched.policy,
    records,
    goods,
  });
  const undecided: readonly Issue[] = watched.missing();
  if ('notPlanned' in planned || undecided.length === 0) return planned;
  return { issues: [...('issues' in planned ? planned.issues : []), ...undecided] };
}
