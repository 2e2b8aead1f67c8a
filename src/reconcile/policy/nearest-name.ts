/** The known name that was probably meant: at most every third letter is another, or two have changed places. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const bare = name.slice(0, 64).toLowerCase();
  const rated = known
    .map((it) => ({ it, apart: apart(bare, it.toLowerCase()) }))
    .filter(({ it, apart }) => apart * 3 <= Math.max(bare.length, it.length))
    .sort((a, b) => a.apart - b.apart);
  return rated[0]?.it;
}

/** How many letters are added, left out, changed, or in each other's place (restricted edit distance). */
function apart(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (line: readonly number[], column: number): number => line[column] as number;
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swap ? at(last, j - 2) + 1 : change;
      next.push(Math.min(change, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    [last, row] = [row, next];
  }
  return row[b.length] as number;
}
