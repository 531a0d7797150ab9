// Texts as they were, out of what is new in each and what is copied from those before.

/** New text, or from where in the texts before and how many characters. */
export type Stretch = string | readonly [from: number, length: number];

/**
 * Undoes `copiedStretches`, a text at a time: the one at an index, with those it copies from; empty where there is none. Of the hundred
 * pages of the single file one is shown.
 */
export function stretchReader(texts: readonly (readonly Stretch[])[]): (index: number) => string {
  const known: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const stretches of texts) {
    starts.push(end);
    for (const each of stretches) end += typeof each === 'string' ? each.length : each[1];
  }
  const read = (index: number): string => {
    known[index] ??= (texts[index] ?? [])
      .map((each) => (typeof each === 'string' ? each : copy(...each)))
      .join('');
    return known[index];
  };
  /** Of all texts one behind the other; a copy may begin in one and end in another. */
  const copy = (from: number, length: number): string => {
    let text = '';
    for (let index = lastFrom(starts, from); text.length < length && index < texts.length; index++) {
      const at = from + text.length - (starts[index] ?? 0);
      text += read(index).slice(at, at + length - text.length);
    }
    return text;
  };
  return read;
}

/** The last of the ascending `starts` that is not behind `at`. */
function lastFrom(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
