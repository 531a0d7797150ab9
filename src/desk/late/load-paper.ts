// Fetches the paper once; a failed fetch may be tried again.

export type Paper = typeof import('./paper.ts');

let loading: Promise<Paper> | undefined;

/** Rejects when the file cannot be fetched, for instance because the network went away. */
export function loadPaper(): Promise<Paper> {
  loading ??= import('./paper.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
