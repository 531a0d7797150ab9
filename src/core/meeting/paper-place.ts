// Where one paper stands among those of its meeting: the how-manieth it is, the one before it and the one after it.

export type PaperPlace = {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly before?: string;
  readonly after?: string;
};

/** Undefined for a paper that is not among them. */
export function paperPlace(papers: readonly string[], template: string): PaperPlace | undefined {
  const index = papers.indexOf(template);
  if (index < 0) return undefined;
  const [before, after] = [papers[index - 1], papers[index + 1]];
  return {
    at: index + 1,
    of: papers.length,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
