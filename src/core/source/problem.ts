// A content file and what is wrong in it, said so that whoever wrote the file can mend it.

export type Source = { readonly file: string; readonly text: string };

export type Problem = {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
};

/** A line of the file at hand, or of another one that it takes in. */
export type SourcePlace = { readonly line: number; readonly file?: string };

/** `content/templates/a.md:12 …` – the form editors and terminals can jump to. */
export function printProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
