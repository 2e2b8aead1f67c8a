/** Takes two gaps that explain each other, as often as there are such two; answers the other gaps. */
export function takeCouples<G>(
  gaps: readonly G[],
  fits: (one: G, other: G) => boolean,
  tell: (one: G, other: G) => void,
): G[] {
  const taken = new Set<G>();
  for (const one of gaps) {
    const other = taken.has(one)
      ? undefined
      : gaps.find((it) => it !== one && !taken.has(it) && fits(one, it));
    if (!other) continue;
    taken.add(one).add(other);
    tell(one, other);
  }
  return gaps.filter((it) => !taken.has(it));
}
