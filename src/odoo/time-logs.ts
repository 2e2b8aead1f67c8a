import type { OdooAnswers } from './answers.js';
import { decodeRecord } from './record.js';
import { isStop, MrpWorkcenterProductivity } from './records/mrp-workcenter-productivity.js';
import type { OdooVersion } from './versions.js';

/** A stretch of time in which somebody worked; without an end while it lasts. */
export interface Stretch {
  readonly from: string;
  readonly to: string | undefined;
}

/** The time logged as work on each work order, log by log, in no order. Stops are no work. */
export async function readTimeLogs(
  answers: OdooAnswers,
  version: OdooVersion,
): Promise<ReadonlyMap<number, readonly Stretch[]>> {
  const found = new Map<number, Stretch[]>();
  const { model } = MrpWorkcenterProductivity;
  if (!answers.models.includes(model)) return found;
  for await (const raw of answers.records(model)) {
    const decoded = decodeRecord(MrpWorkcenterProductivity, version, raw);
    if (!decoded.ok || !decoded.value.workorder_id || isStop(decoded.value)) continue;
    const { workorder_id: workorder, date_start: from, date_end: to } = decoded.value;
    const logs = found.get(workorder.id);
    if (logs) logs.push({ from, to });
    else found.set(workorder.id, [{ from, to }]);
  }
  return found;
}
