// A stretch of the fixed text that is pointed out, with its place in the tidied paragraph and in the text as read.

export type FixedPlace = {
  readonly id: string;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
  /** To be filled in rather than kept. */
  readonly toFill?: true;
  /** Praise: a sentence to confirm unless it is said to be printed as it stands. */
  readonly claim?: true;
  /** A slip of the characters, with what is right where that is known. */
  readonly slip?: { readonly right: string | undefined };
};
