import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OdooCall, POLL_START, pollModel } from '../../odoo/index.js';
import { cutBack, type ModelProgress, partFile } from './pull-state.js';

/** What is written of one model. */
export interface ModelPull {
  readonly model: string;
  readonly version: string;
  readonly fields: readonly string[];
  readonly domain: readonly unknown[];
  readonly pageSize: number;
}

/** Everything is read from the beginning: no page reaches back. */
const NO_OVERLAP = 0;

const head = ({ model, version }: ModelPull): string =>
  `{"model":${JSON.stringify(model)},"odoo_version":${JSON.stringify(version)},"records":[`;

function begin(part: string): ModelProgress {
  writeFileSync(part, '');
  return { records: 0, bytes: 0, cursor: POLL_START, isDone: false };
}

/**
 * Reads a model page by page into its file, and tells after each page how far it has come: whoever keeps
 * that can go on there, and gets the same file.
 */
export async function* pullModel(
  call: OdooCall,
  folder: string,
  pull: ModelPull,
  before: ModelProgress | undefined,
): AsyncGenerator<ModelProgress> {
  const { model, fields, pageSize, domain } = pull;
  const part = partFile(folder, model);
  let at = before && cutBack(part, before.bytes) ? before : begin(part);
  const append = (text: string): number => {
    appendFileSync(part, text);
    return at.bytes + Buffer.byteLength(text);
  };
  if (at.bytes === 0) at = { ...at, bytes: append(head(pull)) };
  const pages = pollModel(call, model, at.cursor, { fields, pageSize, domain, overlapSeconds: NO_OVERLAP });
  for await (const { records, cursor } of pages) {
    const isDone = cursor.underway === undefined;
    const lines = records.map((it, i) => `${at.records + i === 0 ? '' : ','}\n${JSON.stringify(it)}`);
    const bytes = append(`${lines.join('')}${isDone ? '\n]}\n' : ''}`);
    at = { records: at.records + records.length, bytes, cursor, isDone };
    if (isDone) renameSync(part, join(folder, `${model}.json`));
    yield at;
  }
}
