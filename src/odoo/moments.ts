/** The first of some moments. */
export const earliest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments.filter((it) => it !== undefined).sort()[0];

/** The last of some moments. */
export const latest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
