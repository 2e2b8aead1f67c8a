import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contract } from '../src/index.js';
import type { Printed, Printer } from './printer.js';

/** One printed file that is not on disk as it is printed now. */
export interface Difference {
  readonly kind: 'stale' | 'missing' | 'extra';
  readonly path: string;
}

/** All prints of all printers. Two printers of one path are a bug of ours. */
export function printAll(printers: readonly Printer[], contracts: readonly Contract[]): Printed {
  const all = new Map<string, string>();
  for (const printer of printers) {
    for (const [path, text] of printer.print(contracts)) {
      if (all.has(path)) throw new Error(`${path} is printed twice, the second time by ${printer.name}`);
      if (!printer.owns.some((owned) => path === owned || path.startsWith(`${owned}/`)))
        throw new Error(`${printer.name} prints ${path}, which it does not own`);
      all.set(path, text);
    }
  }
  return all;
}

/** How the disk differs from the prints, by path. */
export function differencesOnDisk(
  root: string,
  printers: readonly Printer[],
  printed: Printed,
): Difference[] {
  const found = printers.flatMap((printer) => printer.owns.flatMap((owned) => filesBelow(root, owned)));
  const differences: Difference[] = found
    .filter((path) => !printed.has(path))
    .map((path) => ({ kind: 'extra', path }));
  const onDisk = new Set(found);
  for (const [path, text] of printed) {
    if (!onDisk.has(path)) differences.push({ kind: 'missing', path });
    else if (readFileSync(join(root, path), 'utf8') !== text) differences.push({ kind: 'stale', path });
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes the disk equal to the prints. */
export function writePrints(root: string, printed: Printed, differences: readonly Difference[]): void {
  for (const { kind, path } of differences) {
    const file = join(root, path);
    if (kind === 'extra') rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, printed.get(path) ?? '');
    }
  }
}

function filesBelow(root: string, path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`));
}
