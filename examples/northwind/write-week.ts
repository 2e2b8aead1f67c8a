/**
 * Writes a week of two plants, as their systems tell it, into a folder. Planted faults are listed in
 * week-faults.json with all that each must cause; after the word `lawful` the week is written without them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultPlan } from './week/fault-plan.js';
import { breakLaws } from './week/faults-of-laws.js';
import { spoilLines } from './week/faults-of-lines.js';
import { tellWeek } from './week/story.js';

const [folder = import.meta.dirname, mode] = process.argv.slice(2);
const plan = new FaultPlan(tellWeek().log);
if (mode !== 'lawful') {
  spoilLines(plan);
  breakLaws(plan);
}
const lines = plan.log.write();
const faults = plan.written(lines);
writeFileSync(join(folder, 'week.ndjson'), `${lines.texts.join('\n')}\n`);
writeFileSync(join(folder, 'week-faults.json'), `${JSON.stringify(faults, null, 2)}\n`);
process.stdout.write(`${lines.texts.length} lines, ${faults.length} faults\n`);
