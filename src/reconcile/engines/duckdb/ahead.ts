/** Work that has begun before anyone asks for its answer: a failure waits for whoever does. */
export function ahead<T>(work: Promise<T>): () => Promise<T> {
  work.catch(() => {});
  return () => work;
}
