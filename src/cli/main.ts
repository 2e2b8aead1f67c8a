#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './program.js';
import { EXIT } from './summary.js';
import { troubleLine } from './trouble.js';

// A reader such as `head` may close the pipe before the command has told everything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.clean) : EXIT.trouble);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
  } else {
    process.stderr.write(`${troubleLine(error)}\n`);
    process.exitCode = EXIT.trouble;
  }
}
