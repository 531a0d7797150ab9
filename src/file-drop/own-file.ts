// A backup or a profile given to a page as if it were a paper: the part of the page that can read it takes it.

import { useEffect } from 'preact/hooks';

const OWN_FILE = 'huiwen-own-file';

type Own = { readonly file: File; readonly kind: string };

/** Whether some part of this page has taken it. */
export function offerFile(file: File, kind: string): boolean {
  return !dispatchEvent(new CustomEvent<Own>(OWN_FILE, { detail: { file, kind }, cancelable: true }));
}

export function useOwnFile(kind: string, take: (file: File) => unknown): void {
  useEffect(() => {
    const listen = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const own: Own = event.detail;
      if (own.kind !== kind) return;
      event.preventDefault();
      take(own.file);
    };
    addEventListener(OWN_FILE, listen);
    return () => removeEventListener(OWN_FILE, listen);
  }, [kind]);
}
