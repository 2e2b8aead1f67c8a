/** Things that have the same key stand together, in the order in which the keys first appear. */
export function grouped<T, K>(all: readonly T[], key: (it: T) => K): [K, [T, ...T[]]][] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const it of all) {
    const known = groups.get(key(it));
    if (known) known.push(it);
    else groups.set(key(it), [it]);
  }
  return [...groups];
}
