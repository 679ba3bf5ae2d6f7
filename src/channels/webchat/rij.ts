/** Runs jobs with the same key one after another, in the order in which they were given; a job that fails does not hold up the next. */
export function maakRij() {
  const laatste = new Map<string, Promise<unknown>>();
  return async function opBeurt<T>(sleutel: string, werk: () => Promise<T>): Promise<T> {
    const dit = (laatste.get(sleutel) ?? Promise.resolve()).then(werk, werk);
    laatste.set(sleutel, dit);
    try {
      return await dit;
    } finally {
      if (laatste.get(sleutel) === dit) laatste.delete(sleutel);
    }
  };
}
