import { join } from 'node:path';
import { check, ReportV1 } from '../../index.js';
import type { ReportDocument } from '../../reconcile/index.js';
import { readJson } from '../json-file.js';
import { reportsBelow } from '../reports-below.js';
import { troubleOf } from '../trouble.js';

/** The reports of earlier runs below a folder. One that can not be read is trouble: the trend has no gaps. */
export const earlierReports = (folder: string | undefined): ReportDocument[] =>
  folder === undefined ? [] : reportsBelow(folder).map((it) => earlierReport(join(folder, it)));

function earlierReport(file: string): ReportDocument {
  const checked = check(ReportV1, readJson(file), 'read');
  if (checked.ok) return checked.value;
  throw troubleOf(file, checked.issues);
}
