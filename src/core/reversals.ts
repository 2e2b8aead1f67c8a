import type { EventContract } from './contract.js';
import { textAt } from './field.js';
import { remembered } from './remembered.js';

/** A fact in its envelope, as far as taking back asks of it. */
interface Told {
  readonly contract: EventContract;
  readonly event: { readonly idempotencykey: string; readonly data: object };
}

/** Which facts of one side were taken back; what takes nothing back is passed over. */
export interface Reversals {
  take(told: Told): void;
  /**
   * A fact stands unless a reversal of it stands that its contract names as its undo: a reversed reversal
   * puts it back, and a hold is released, never reversed.
   */
  stands(key: string, undo: string): boolean;
}

interface Reversal {
  readonly key: string;
  readonly name: string;
  readonly undo: string;
}

export function createReversals(): Reversals {
  const byOriginal = new Map<string, Map<string, Reversal>>();
  const stands = (key: string, undo: string, asked: ReadonlySet<string>): boolean => {
    const reversals = byOriginal.get(key);
    if (!reversals || asked.has(key)) return true;
    const further = new Set([...asked, key]);
    return ![...reversals.values()].some((it) => it.name === undo && stands(it.key, it.undo, further));
  };
  return {
    take: ({ contract: { name, undo, reverses }, event }) => {
      if (reverses === undefined) return;
      const key = event.idempotencykey;
      const original = textAt(event.data, reverses);
      remembered(byOriginal, original, () => new Map<string, Reversal>()).set(key, { key, name, undo });
    },
    stands: (key, undo) => byOriginal.size === 0 || stands(key, undo, new Set()),
  };
}
