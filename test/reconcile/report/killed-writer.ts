/** Writes a report and kills itself in the middle: `killed-writer.ts <folder> <step>`; step 0 waits to be killed. */
import { DISK } from '../../../src/reconcile/report/files.js';
import { writeReport } from '../../../src/reconcile/report/write-report.js';
import { failingPort } from './failing-port.js';
import { sampleOutcome } from './samples.js';

const [folder = '', step = '0'] = process.argv.slice(2);
const outcome = sampleOutcome({ breaks: 400 });
const port = failingPort(DISK, Number(step), () => process.kill(process.pid, 'SIGKILL'));
process.stdout.write('ready\n');
do await writeReport(folder, outcome, { port });
while (step === '0');
