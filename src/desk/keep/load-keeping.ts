// Fetches the parts that keep drafts once; a failed fetch may be tried again.

export type Keeping = typeof import('./keeping.ts');

let loading: Promise<Keeping> | undefined;

/** Rejects when the file cannot be fetched. */
export function loadKeeping(): Promise<Keeping> {
  loading ??= import('./keeping.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
