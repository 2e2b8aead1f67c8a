import type { Issue } from '../index.js';

/** Counts by name. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** One for every kind of trouble that a line has, however often it has it. */
  addCodes(issues: readonly Issue[]): void {
    for (const code of new Set(issues.map((it) => it.code))) this.add(code);
  }

  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
