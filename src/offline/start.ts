// Keeps the site for use without a network, once the page has what it came for. Where the browser allows no worker, the
// page at least fetches all it may still want, so that it goes on working when the host is updated or gone.

/** Milliseconds: what the page itself still fetches goes first. */
const PATIENCE = 2000;

/** The single file has no script with an address of its own, and needs no worker. */
const isSite = document.querySelector('script[src]') !== null;
const mayKeep = isSecureContext && 'serviceWorker' in navigator;

if (import.meta.env.PROD && isSite) {
  addEventListener('load', () => setTimeout(() => void keep().catch(() => {}), PATIENCE));
  if (mayKeep) addEventListener('click', saveFromWorker);
}

async function keep(): Promise<void> {
  if (mayKeep) await (await import('./watch-worker.ts')).watchWorker();
  else if (document.querySelector('astro-island')) await (await import('./fetch-ahead.ts')).fetchAhead();
}

function saveFromWorker(event: MouseEvent): void {
  const { target, isTrusted } = event;
  const { controller } = navigator.serviceWorker;
  const link = target instanceof Element ? target.closest('a[download]') : null;
  // A click by a script is the way back to the network.
  if (!isTrusted || !controller || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  void import('./save-kept.ts').then(({ saveKept }) => saveKept(link, controller));
}
