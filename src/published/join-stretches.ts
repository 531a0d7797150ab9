// Texts as they were, out of what is new in each and what is copied from those before.

/** New text, or from where in the texts before and how many characters. */
export type Stretch = string | readonly [from: number, length: number];

/** Undoes `copiedStretches`. */
export function joinStretches(texts: readonly (readonly Stretch[])[]): string[] {
  let before = '';
  return texts.map((stretches) => {
    const text = stretches
      .map((stretch) =>
        typeof stretch === 'string' ? stretch : before.slice(stretch[0], stretch[0] + stretch[1]),
      )
      .join('');
    before += text;
    return text;
  });
}
