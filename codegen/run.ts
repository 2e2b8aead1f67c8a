import type { Contract } from '../src/index.js';
import { differencesOnDisk, printAll, writePrints } from './compare.js';
import type { Printer } from './printer.js';

/** What a run needs: where to print, what, and who listens. */
export interface Run {
  readonly root: string;
  readonly printers: readonly Printer[];
  readonly say: (line: string) => void;
  readonly register: readonly Contract[];
}

/** Makes the disk equal to the prints. */
export function write({ root, printers, say, register }: Run): void {
  const printed = printAll(printers, register);
  const differences = differencesOnDisk(root, printers, printed);
  writePrints(root, printed, differences);
  say(`${printed.size} prints, ${differences.length} of them changed.`);
}

/** Names each difference between disk and prints; true when there is none. */
export function isCurrent({ root, printers, say, register }: Run): boolean {
  const printed = printAll(printers, register);
  const differences = differencesOnDisk(root, printers, printed);
  for (const { kind, path } of differences) say(`${kind}: ${path}`);
  const current = differences.length === 0;
  say(
    current
      ? `${printed.size} prints are current.`
      : `${differences.length} files differ from ${printed.size} prints. Run \`tsx codegen/main.ts\`.`,
  );
  return current;
}
