/** Which facts of one side were taken back: told by the key of the fact and the key of the reversal. */
export interface Reversals {
  add(originalKey: string, reversalKey: string): void;
  /** A fact stands unless a reversal of it stands: a reversed reversal puts it back. */
  stands(key: string): boolean;
}

export function createReversals(): Reversals {
  const byOriginal = new Map<string, Set<string>>();
  const stands = (key: string, asked: ReadonlySet<string>): boolean => {
    const reversals = byOriginal.get(key);
    if (!reversals || asked.has(key)) return true;
    const further = new Set([...asked, key]);
    return ![...reversals].some((it) => stands(it, further));
  };
  return {
    add: (originalKey, reversalKey) => {
      const known = byOriginal.get(originalKey);
      if (known) known.add(reversalKey);
      else byOriginal.set(originalKey, new Set([reversalKey]));
    },
    stands: (key) => byOriginal.size === 0 || stands(key, new Set()),
  };
}
