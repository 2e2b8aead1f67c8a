/** What both parts of the main job use: the command line, its files, and tables for people. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';

/** The folder of the sample plants. */
export const HERE = import.meta.dirname;
/** The folder of the project. */
export const ROOT = join(HERE, '../..');

/** Prints one line. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The value of a JSON file. */
export const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;

/** The values of a file of JSON lines. */
export const lines = <T>(...path: string[]): T[] =>
  readFileSync(join(...path), 'utf8')
    .split('\n')
    .filter((it) => it !== '')
    .map((it) => JSON.parse(it) as T);

/** Prints a table. */
export function table(head: string[], rows: (string | number)[][]): void {
  const it = new Table({ head, style: { head: [], border: [], compact: true }, wordWrap: true });
  it.push(...rows.map((row) => row.map(String)));
  say(it.toString());
}

/** Breaks a text into lines of at most so many characters. */
export function wrapped(text: string, width: number): string {
  const rows = [''];
  for (const word of text.split(' ')) {
    const row = rows.at(-1) as string;
    if (row.length + word.length + 1 > width && row !== '') rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.join('\n');
}

/**
 * Runs one command of `mfgc`, beside others, and answers what it prints. An end of 1 means that it found
 * something, which is what the plants are here for.
 */
export async function mfgc(...args: string[]): Promise<string> {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...args];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
    return stdout;
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    if (code !== 1) throw new Error(`mfgc ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  }
}
