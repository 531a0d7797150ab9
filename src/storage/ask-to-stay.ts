// Asks the browser not to drop our storage when its disk runs low.

export async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Older browsers and plain http have no such thing.
  }
}
