import { type Command, Option } from 'commander';
import { contractName, type Profile } from '../../index.js';
import { issuePrinter, judge, refuseOverwrite, rejectOf, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { EXIT, printSummary } from '../summary.js';
import { Tally } from '../tally.js';

interface Options {
  readonly profile: Profile;
  readonly rejects?: string;
  readonly json?: boolean;
}

/** Adds `mfgc validate`: which lines of a file are valid, and what is wrong with the others. */
export function register(program: Command): void {
  program
    .command('validate')
    .description('Check every line of a file of JSON lines (events and entities) against its contract.')
    .argument('<file>', 'a file of JSON lines, or - for standard input')
    .addOption(
      new Option(
        '--profile <profile>',
        'write for those who send (closed), read for those who receive (open)',
      )
        .choices(['write', 'read'])
        .default('write'),
    )
    .option('--rejects <file>', 'write every bad line with all its issues to this file')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc validate events.ndjson --rejects rejects.ndjson')
    .action(validate);
}

async function validate(file: string, options: Options): Promise<void> {
  refuseOverwrite([file], [options.rejects]);
  const progress = startProgress('validate', sizeOf(file));
  const rejects = options.rejects === undefined ? undefined : createLineWriter(options.rejects);
  const tell = issuePrinter(options.rejects);
  const [contracts, codes] = [new Tally(), new Tally()];
  let [valid, rejected] = [0, 0];
  for await (const line of readLines(file, { onBytes: progress.advance })) {
    const judged = judge(line, options.profile);
    if (judged.ok) {
      valid++;
      contracts.add(contractName(judged.value.contract));
      continue;
    }
    rejected++;
    codes.addCodes(judged.issues);
    tell(line.line, judged.issues);
    await rejects?.write(rejectOf(line, judged.issues));
  }
  progress.stop();
  await rejects?.close();
  const sections = { 'valid per contract': contracts.counts, 'rejected per code': codes.counts };
  printSummary({ counts: { read: valid + rejected, valid, rejected }, sections }, options);
  process.exitCode = rejected > 0 ? EXIT.issues : EXIT.clean;
}
