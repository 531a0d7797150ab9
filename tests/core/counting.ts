// How much work something is, as a number that is the same on every machine: how often it reads from what it was given.

export type Tally = { reads: number };

/** The same value, which counts how often something is read from it, however deep. */
export function counting<Value extends object>(value: Value, tally: Tally): Value {
  const made = new WeakMap<object, object>();
  const wrap = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    const known = made.get(each);
    if (known) return known;
    const proxy = new Proxy(each, {
      get(target, key) {
        tally.reads += 1;
        return wrap(Reflect.get(target, key));
      },
    });
    made.set(each, proxy);
    return proxy;
  };
  return wrap(value) as Value;
}

/** Whether twice as much is read no more than about twice as often. */
export function growsEvenly(reads: (size: number) => number, size: number): boolean {
  const [some, more, most] = [reads(size), reads(2 * size), reads(4 * size)];
  return most - more <= (more - some) * 2.2;
}
