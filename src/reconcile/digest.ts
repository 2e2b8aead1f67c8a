/**
 * A digest of many documents in which their order plays no part: 96 bits of each key and of each content hash
 * are added, so that, unlike with exclusive-or, two equal documents do not cancel out.
 */
export interface Digest {
  add(event: { readonly idempotencykey: string; readonly contenthash: string }): void;
  text(): string;
}

const DIGITS = 12;
const LANES = [0, DIGITS] as const;
const FULL = 16 ** DIGITS;

export function createDigest(): Digest {
  const sums = { key: [0, 0], content: [0, 0] };
  const addTo = (lanes: number[], hash: string): void => {
    const start = hash.indexOf('-') + 1;
    for (const [i, lane] of LANES.entries()) {
      const bits = Number.parseInt(hash.slice(start + lane, start + lane + DIGITS), 16);
      lanes[i] = ((lanes[i] ?? 0) + bits) % FULL;
    }
  };
  return {
    add: (event) => {
      addTo(sums.key, event.idempotencykey);
      addTo(sums.content, event.contenthash);
    },
    text: () =>
      `sum-${[...sums.key, ...sums.content].map((it) => it.toString(16).padStart(DIGITS, '0')).join('')}`,
  };
}
