/** Merges lists that are sorted into one that is, taking from each no more than is asked for. */
export function* mergeSorted<T>(lists: readonly Iterable<T>[], order: (a: T, b: T) => number): Generator<T> {
  const heads = lists.map((list) => {
    const from = list[Symbol.iterator]();
    return { from, next: from.next() };
  });
  for (;;) {
    const open = heads.filter((it) => !it.next.done);
    const [first, ...others] = open;
    if (!first) return;
    const least = others.reduce((a, b) => (order(b.next.value, a.next.value) < 0 ? b : a), first);
    yield least.next.value;
    least.next = least.from.next();
  }
}
