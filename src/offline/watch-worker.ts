// The page's side of the service worker: registers it, and says when a new version waits.

import { showNewVersion } from './new-version-note.ts';
import { WORKER_FILE } from './version.ts';

/** Refused (a wrong certificate, a policy of the office), the site works as before, with the network. */
export async function watchWorker(): Promise<void> {
  const here = import.meta.url;
  // Scripts lie in one folder below the site's own.
  const site = new URL('../', here);
  const registration = await navigator.serviceWorker.register(new URL(WORKER_FILE, site).href, {
    scope: site.href,
    updateViaCache: 'none',
  });
  const offer = () => {
    // The first version of all waits for nobody.
    if (registration.waiting && registration.active) showNewVersion(registration.waiting);
  };
  const watch = () => registration.installing?.addEventListener('statechange', offer);
  offer();
  // Another page may have found it, and it is on its way already.
  watch();
  registration.addEventListener('updatefound', watch);
}
