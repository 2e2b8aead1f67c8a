/** Runs one command of the command line and tells its peak memory on standard error. */
import { createProgram } from '../src/cli/program.js';

await createProgram().parseAsync();
process.stderr.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
