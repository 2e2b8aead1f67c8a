import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { FactSpill, factOf } from '../dedupe/facts.js';
import { OUTPUTS, route } from '../dedupe/route.js';
import { decide, VerdictSpill } from '../dedupe/verdicts.js';
import { issuePrinter, refuseOverwrite, rejectOf, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { type Progress, startProgress } from '../progress.js';
import { EXIT, printSummary, summaryJson } from '../summary.js';
import { Trouble } from '../trouble.js';

interface Options {
  readonly out: string;
  readonly json?: boolean;
}

/** Adds `mfgc dedupe`: which lines tell a fact first, again, otherwise, or too late. */
export function register(program: Command): void {
  program
    .command('dedupe')
    .description(
      'Part the lines of files into first tellings, duplicates, conflicts and overtaken revisions.',
    )
    .argument('<files...>', 'files of JSON lines, in the order in which they count')
    .requiredOption('--out <folder>', `write ${Object.values(OUTPUTS).join(', ')} into this folder`)
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc dedupe monday.ndjson tuesday.ndjson --out week')
    .action(dedupe);
}

/** Three passes: put the facts aside by series, decide bucket by bucket, send every line where it belongs. */
async function dedupe(files: readonly string[], options: Options): Promise<void> {
  if (files.includes('-'))
    throw new Trouble('dedupe reads its files twice, so it can not read standard input');
  const totalBytes = files.reduce((sum, file) => sum + (sizeOf(file) ?? 0), 0);
  mkdirSync(options.out, { recursive: true });
  refuseOverwrite(
    files,
    Object.values(OUTPUTS).map((it) => join(options.out, it)),
  );
  const spill = mkdtempSync(join(options.out, '.spill-'));
  const progress = startProgress('dedupe', totalBytes * 2);
  try {
    const facts = new FactSpill(join(spill, 'facts'));
    const verdicts = new VerdictSpill(join(spill, 'verdicts'));
    const { read, rejected } = await collect(files, options.out, facts, verdicts, progress);
    decide(facts, verdicts);
    const routed = await route(files, options.out, verdicts, progress.advance);
    const summary = { counts: { read, ...routed, rejected } };
    writeFileSync(join(options.out, OUTPUTS.summary), `${summaryJson(summary)}\n`);
    printSummary(summary, options);
    process.exitCode = rejected + routed.conflicts > 0 ? EXIT.issues : EXIT.clean;
  } finally {
    progress.stop();
    rmSync(spill, { recursive: true, force: true });
  }
}

async function collect(
  files: readonly string[],
  folder: string,
  facts: FactSpill,
  verdicts: VerdictSpill,
  progress: Progress,
): Promise<{ read: number; rejected: number }> {
  const rejectsFile = join(folder, OUTPUTS.rejected);
  const rejects = createLineWriter(rejectsFile);
  const tell = issuePrinter(rejectsFile);
  let index = 0;
  for (const [number, file] of files.entries()) {
    for await (const line of readLines(file, { onBytes: progress.advance })) {
      const place = { index, file: number, line: line.line, offset: line.offset, bytes: line.bytes };
      const fact = factOf(line, place);
      if (fact.ok) facts.add(fact.value);
      else {
        verdicts.add(index, { kind: 'rejected' });
        tell(line.line, fact.issues);
        await rejects.write({ file, ...rejectOf(line, fact.issues) });
      }
      index++;
    }
  }
  await rejects.close();
  return { read: index, rejected: rejects.count };
}
