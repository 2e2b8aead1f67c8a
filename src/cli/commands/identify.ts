import type { Command } from 'commander';
import { identifyLine } from '../identify-line.js';
import { issuePrinter, refuseOverwrite, rejectOf, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { EXIT, printSummary } from '../summary.js';
import { Tally } from '../tally.js';

interface Options {
  readonly out: string;
  readonly rejects?: string;
  readonly json?: boolean;
}

/** Adds `mfgc identify`: keys, content hashes and ids computed anew from the data. */
export function register(program: Command): void {
  program
    .command('identify')
    .description('Compute key, content hash and id of every line anew; events are written with them.')
    .argument('<file>', 'a file of JSON lines, or - for standard input')
    .requiredOption('--out <file>', 'write events, and entities as { identity, entity }, to this file')
    .option('--rejects <file>', 'write every bad line with all its issues to this file')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc identify events.ndjson --out identified.ndjson')
    .action(identify);
}

async function identify(file: string, options: Options): Promise<void> {
  refuseOverwrite([file], [options.out, options.rejects]);
  const progress = startProgress('identify', sizeOf(file));
  const out = createLineWriter(options.out);
  const rejects = options.rejects === undefined ? undefined : createLineWriter(options.rejects);
  const tell = issuePrinter(options.rejects);
  const codes = new Tally();
  let [changed, rejected] = [0, 0];
  for await (const line of readLines(file, { onBytes: progress.advance })) {
    const identified = identifyLine(line);
    if (identified.ok) {
      if (identified.value.changed) changed++;
      await out.write(identified.value.document);
      continue;
    }
    rejected++;
    codes.addCodes(identified.issues);
    tell(line.line, identified.issues);
    await rejects?.write(rejectOf(line, identified.issues));
  }
  progress.stop();
  await out.close();
  await rejects?.close();
  const counts = { read: out.count + rejected, identified: out.count, changed, rejected };
  printSummary({ counts, sections: { 'rejected per code': codes.counts } }, options);
  process.exitCode = rejected > 0 ? EXIT.issues : EXIT.clean;
}
