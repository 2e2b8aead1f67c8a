import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { LeasePort } from '../../odoo/index.js';

/** Leases as files in a folder: one process at a time posts an event, on all machines that see the folder. */
export interface FileLeases extends LeasePort {
  /** Who has the lease of a key, since when, and what a person may do about it. */
  holder(key: string): string;
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes the file, unless it is there: the file system lets one process win. */
function claim(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Keeps one file per key that is worked on. A lock whose process has died stays: nobody can tell from
 * outside whether its last call still runs in Odoo, so a person deletes it.
 */
export function fileLeases(folder: string, now: () => Date): FileLeases {
  mkdirSync(folder, { recursive: true });
  const fileOf = (key: string) => join(folder, `${key}.lock`);
  return {
    acquire: async (key) => {
      const file = fileOf(key);
      const text = `process ${process.pid} on ${hostname()} since ${now().toISOString()}`;
      if (!claim(file, text)) return undefined;
      const isMine = () => textIn(file) === text;
      return {
        renew: async () => isMine(),
        release: async () => {
          if (isMine()) rmSync(file, { force: true });
        },
      };
    },
    holder: (key) => {
      const who = textIn(fileOf(key)) || 'somebody who has just begun or just ended';
      return `It is being posted by ${who}. If that has ended without an end, delete ${fileOf(key)}.`;
    },
  };
}
