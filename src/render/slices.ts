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

/** The value a generator returns, its steps run in slices. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    begun = performance.now();
  }
}

/** The value a generator returns, its steps run in slices; undefined as soon as `goesOn` says no between two slices. */
export async function finish<Result>(
  steps: Generator<unknown, Result>,
  goesOn: () => boolean,
): Promise<Result | undefined> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    if (!goesOn()) return undefined;
    begun = performance.now();
  }
}
