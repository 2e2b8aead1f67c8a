/** How many 32-bit numbers the MD5 of a line is cut into. */
export const LANES = 4;
const DIGITS = 13;
const FULL = 2n ** 52n;

/** The digest of so many lines whose numbers add up to these, as `createLineDigest` writes it. */
export const digestText = (count: number, lanes: readonly bigint[]): string =>
  `md5sum-${count}-${lanes.map((it) => (it % FULL).toString(16).padStart(DIGITS, '0')).join('')}`;

/** The sums that a digest was made of. */
export function lanesOf(digest: string): bigint[] {
  const digits = digest.slice(digest.lastIndexOf('-') + 1);
  return Array.from({ length: LANES }, (_, i) => BigInt(`0x${digits.slice(i * DIGITS, (i + 1) * DIGITS)}`));
}
