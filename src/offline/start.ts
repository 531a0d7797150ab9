// Keeps the site for use without a network, once the page has what it came for; nothing where the browser allows none.

/** Milliseconds: what the page itself still fetches goes first. */
const PATIENCE = 2000;

/** The single file has no script with an address of its own, and needs no worker. */
const isSite = document.querySelector('script[src]') !== null;
if (import.meta.env.PROD && isSite && isSecureContext && 'serviceWorker' in navigator)
  addEventListener('load', () =>
    setTimeout(
      () => import('./watch-worker.ts').then(({ watchWorker }) => watchWorker()).catch(() => {}),
      PATIENCE,
    ),
  );
