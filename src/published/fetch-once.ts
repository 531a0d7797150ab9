// Programs fetched on demand, the one way for all of them: whoever asks shares one fetch, and one that failed may be tried again.

/** The promise rejects when the program cannot be fetched, for instance because the network went away. */
export function fetchOnce<Program>(load: () => Promise<Program>): () => Promise<Program> {
  let loading: Promise<Program> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
