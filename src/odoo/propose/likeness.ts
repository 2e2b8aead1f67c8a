/** The pairs of neighbouring letters of a text, each with how often it occurs. */
function pairsOf(text: string): Map<string, number> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((it) => /[\p{L}\p{N}]/u.test(it));
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = `${letters[at - 1]}${letters[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, it) => total + it, 0);

/**
 * How much two names are alike, from 0 to 1: twice the shared pairs of neighbouring letters, by all pairs of
 * both (the coefficient of Dice). Case, spaces and punctuation do not count.
 * @example likeness('Frame 28 steel', 'FRAME-28 Steel') //=> 1
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const all = sum(left.values()) + sum(right.values());
  const shared = sum([...left].map(([pair, count]) => Math.min(count, right.get(pair) ?? 0)));
  return all === 0 ? 0 : (2 * shared) / all;
}
