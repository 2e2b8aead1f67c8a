import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PollCursor } from '../../odoo/index.js';
import { Trouble } from '../trouble.js';

/** What is pulled from where: a pull goes on only with the same. */
export interface PullSource {
  readonly url: string;
  readonly db: string;
  readonly user: string;
  readonly odoo: string;
}

/** How far one model has come. */
export interface ModelProgress {
  readonly records: number;
  /** The bytes of its unfinished file that are known to be whole. */
  readonly bytes: number;
  readonly cursor: PollCursor;
  readonly isDone: boolean;
}

/** How far a pull has come; nobody's key is in it. */
export interface PullState {
  readonly source: PullSource;
  readonly models: Readonly<Record<string, ModelProgress>>;
}

/** Hidden, and no name of a model: who reads the folder passes it over. */
const STATE_FILE = '.pull-state.json';

/** The unfinished file of a model. */
export const partFile = (folder: string, model: string): string => join(folder, `${model}.json.part`);

/** The state of a pull that broke off, or of one that begins. */
export function readPullState(folder: string, source: PullSource): PullState {
  const path = join(folder, STATE_FILE);
  if (!existsSync(path)) return { source, models: {} };
  const state = parsed(path);
  if (JSON.stringify(state.source) === JSON.stringify(source)) return state;
  throw new Trouble(
    `${folder}: it holds the unfinished pull of another Odoo (${state.source.url}, ${state.source.db}, ` +
      `${state.source.user}, ${state.source.odoo}); name another folder, or delete ${STATE_FILE} in it`,
  );
}

function parsed(path: string): PullState {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as PullState;
    if (typeof state.source.url === 'string' && typeof state.models === 'object') return state;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
  }
  throw new Trouble(`${path}: it is no state of a pull; delete it to begin anew`);
}

/** Writes the state so that it is either the old or the new one, whenever the power fails. */
export function writePullState(folder: string, state: PullState): void {
  const path = join(folder, STATE_FILE);
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** After the last model nothing is left to remember. */
export const forgetPullState = (folder: string): void => rmSync(join(folder, STATE_FILE), { force: true });

/** Cuts off what was written after the state was kept; false where less than that is there. */
export function cutBack(path: string, bytes: number): boolean {
  const isWhole = existsSync(path) && statSync(path).size >= bytes;
  if (isWhole) truncateSync(path, bytes);
  return isWhole;
}
