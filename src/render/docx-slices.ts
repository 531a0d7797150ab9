// Work cut into slices short enough for the page to answer between them, on any machine.

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 8;

/** Lets the browser paint and take input. A message comes sooner than a timer, which waits 4 ms when used often. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

export async function inSlices<Part, Result>(
  parts: Iterable<Part>,
  work: (part: Part) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let begun = performance.now();
  for (const part of parts) {
    results.push(work(part));
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    begun = performance.now();
  }
  return results;
}
