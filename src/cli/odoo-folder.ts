import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSONParser } from '@streamparser/json';
import type { OdooAnswers, OdooVersion } from '../odoo/index.js';
import { Trouble } from './trouble.js';

/** `stock.move.line.json`: a model's name has a dot. */
const MODEL_FILE = /^([a-z0-9_]+(?:\.[a-z0-9_]+)+)\.json$/;

/**
 * A folder of `<model>.json` files, each `{"model", "odoo_version", "records": [...]}` as `search_read`
 * answered it.
 * Files are read as streams, record by record, however big they are.
 */
export function odooFolder(
  folder: string,
  version: OdooVersion,
  onBytes?: (bytes: number) => void,
): OdooAnswers {
  const models = readdirSync(folder)
    .flatMap((file) => MODEL_FILE.exec(file)?.[1] ?? [])
    .sort();
  if (models.length === 0)
    throw new Trouble(`${folder}: no file here is named like <model>.json (stock.move.json, …)`);
  return {
    models,
    records: (model) => readRecords(join(folder, `${model}.json`), version, onBytes),
  };
}

/** How many bytes the models of a folder have together. */
export const folderBytes = (folder: string): number =>
  readdirSync(folder)
    .filter((file) => MODEL_FILE.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

async function* readRecords(
  path: string,
  version: OdooVersion,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<unknown> {
  let count = 0;
  // Only single records are asked for: a parser that is asked for the list would keep all of it.
  for await (const { key, depth, value } of valuesAt(path, ['$.odoo_version', '$.records.*'], onBytes)) {
    if (depth === 1 && key === 'odoo_version') refuseOther(path, value, version);
    else count++;
    if (depth > 1) yield value;
  }
  if (count > 0) return;
  for await (const { value } of valuesAt(path, ['$.records'])) if (Array.isArray(value)) return;
  throw new Trouble(`${path}: no {"records": […]} as search_read answers it`);
}

interface Found {
  readonly key: string | number | undefined;
  readonly depth: number;
  readonly value: unknown;
}

async function* valuesAt(
  path: string,
  paths: string[],
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Found> {
  let ready: Found[] = [];
  const parser = new JSONParser({ paths, keepStack: false });
  parser.onValue = ({ value, key, stack }) => void ready.push({ key, depth: stack.length, value });
  try {
    for await (const chunk of createReadStream(path)) {
      parser.write(chunk as Buffer);
      onBytes?.((chunk as Buffer).length);
      yield* ready;
      ready = [];
    }
  } catch (error) {
    if (error instanceof Trouble || (error as NodeJS.ErrnoException).code) throw error;
    throw new Trouble(`${path}: no valid JSON (${(error as Error).message})`);
  }
  if (!parser.isEnded) throw new Trouble(`${path}: the JSON breaks off before its end`);
}

function refuseOther(path: string, found: unknown, version: OdooVersion): void {
  if (found === version) return;
  throw new Trouble(
    `${path}: it says Odoo ${String(found)}, you said ${version}. Say --odoo ${String(found)}.`,
  );
}
