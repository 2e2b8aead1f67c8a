import { BREAK_CODES, type BreakCode } from '../../../src/reconcile/classes/codes.js';
import type { Case } from './cases.js';
import type { Ruling, Verdict } from './judge.js';

type Found = Ruling['found'];

/** Who was taken for whom, over many cases. */
export class ConfusionMatrix {
  readonly #counts = new Map<BreakCode, Map<Found, number>>();
  readonly #invented = new Map<BreakCode, number>();
  readonly cases = { clean: 0, 'one fault': 0, 'three faults': 0 };
  cleanWithBreaks = 0;

  add({ mode }: Pick<Case, 'mode'>, { rulings, invented }: Verdict): void {
    this.cases[mode]++;
    if (mode === 'clean' && invented.length > 0) this.cleanWithBreaks++;
    for (const { expected, found } of rulings) {
      const row = this.#counts.get(expected) ?? new Map<Found, number>();
      row.set(found, (row.get(found) ?? 0) + 1);
      this.#counts.set(expected, row);
    }
    for (const code of invented) this.#invented.set(code, (this.#invented.get(code) ?? 0) + 1);
  }

  total(code: BreakCode): number {
    return [...(this.#counts.get(code)?.values() ?? [])].reduce((sum, it) => sum + it, 0);
  }

  count(expected: BreakCode, found: Found): number {
    return this.#counts.get(expected)?.get(found) ?? 0;
  }

  /** The share of a class that is recognised. */
  share(code: BreakCode): number {
    const all = this.total(code);
    return all === 0 ? 0 : this.count(code, code) / all;
  }

  get invented(): number {
    return [...this.#invented.values()].reduce((sum, it) => sum + it, 0);
  }

  /** Faults of a known class that were called unexplained, among all of those. */
  get unexplainedShare(): number {
    const known = BREAK_CODES.filter((it) => it !== 'UNEXPLAINED');
    const all = known.reduce((sum, it) => sum + this.total(it), 0);
    const lost = known.reduce((sum, it) => sum + this.count(it, 'UNEXPLAINED'), 0);
    return all === 0 ? 0 : lost / all;
  }

  /** One row a class: how many, how many recognised, and for what the others were taken. */
  rows(): { code: BreakCode; faults: number; recognised: string; otherwise: string }[] {
    return BREAK_CODES.map((code) => {
      const others = [...(this.#counts.get(code) ?? [])].filter(([found]) => found !== code);
      return {
        code,
        faults: this.total(code),
        recognised: this.total(code) === 0 ? '-' : `${(this.share(code) * 100).toFixed(2)} %`,
        otherwise: others
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([found, count]) => `${found} ${count}`)
          .join(', '),
      };
    });
  }

  inventedText(): string {
    const codes = [...this.#invented].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.length === 0 ? 'nothing' : codes.map(([code, count]) => `${code} ${count}`).join(', ');
  }

  /** The matrix as a table for a terminal. */
  text(): string {
    const head = { code: 'class', faults: 'faults', recognised: 'recognised', otherwise: 'taken for' };
    const rows = [head, ...this.rows()];
    const table = rows.map(
      (it) =>
        `${it.code.padEnd(20)}${String(it.faults).padStart(7)}${it.recognised.padStart(12)}  ${it.otherwise}`,
    );
    return `${table.map((it) => it.trimEnd()).join('\n')}\n`;
  }
}
