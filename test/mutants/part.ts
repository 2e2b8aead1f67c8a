/** Damages the files below one folder and hands the verdicts to the process that asked. */
import { type Verdict, verdictsOn } from './run.js';
import { SUBJECTS } from './subjects.js';

const [, , folder = ''] = process.argv;
const verdicts: Verdict[] = [];
for (const subject of SUBJECTS.filter((it) => it.path.startsWith(folder))) {
  const found = await verdictsOn(subject);
  verdicts.push(...found);
  for (const it of found) if (!it.by) console.log(`missed: ${it.path}, ${it.kind}: ${it.damage}`);
}
process.send?.(verdicts);
