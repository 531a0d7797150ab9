// The service worker: after one visit every file of the site comes from this machine, each page from the version it began with.

import { ERROR_PAGE } from '../published/error-page.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';
import { type FileAnswer, type SiteVersion, TAKE_OVER, type TakeOverAnswer } from './version.ts';

export function runWorker(scope: ServiceWorkerGlobalScope, version: SiteVersion): void {
  const files = keptFiles(scope, version);
  const pages = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = async () => (await pages()).filter(({ url }) => url.startsWith(scope.registration.scope));

  /** Pages of an older version may still ask for its files: those go when no other page is open. */
  async function tidy(opening?: string): Promise<void> {
    if ((await own()).every(({ id }) => id === opening)) await files.dropOlder();
  }

  // No skipWaiting here: open pages keep the version they began with.
  scope.addEventListener('install', (event) => event.waitUntil(files.fill()));

  scope.addEventListener('activate', (event) =>
    event.waitUntil(Promise.all([tidy(), scope.clients.claim()])),
  );

  scope.addEventListener('message', (event) => {
    if (event.data === TAKE_OVER) event.waitUntil(takeOver(event));
    const address = addressWanted(event.data);
    if (address !== undefined) event.waitUntil(handOut(address, event));
  });

  async function takeOver(event: ExtendableMessageEvent): Promise<void> {
    const answer: TakeOverAnswer = (await own()).length > 1 ? 'others-open' : 'done';
    if (answer === 'done') await scope.skipWaiting();
    event.ports[0]?.postMessage(answer);
  }

  async function handOut(address: string, event: ExtendableMessageEvent): Promise<void> {
    const kept = await files.find(addressOf(address));
    const bytes: FileAnswer = await kept?.arrayBuffer();
    event.ports[0]?.postMessage(bytes, bytes ? [bytes] : []);
  }

  scope.addEventListener('fetch', (event) => {
    const { request, resultingClientId } = event;
    if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
    if (request.mode === 'navigate') event.waitUntil(Promise.all([tidy(resultingClientId), files.refill()]));
    event.respondWith(answerTo(event, scope, files));
  });
}

async function answerTo(
  { request }: FetchEvent,
  scope: ServiceWorkerGlobalScope,
  files: KeptFiles,
): Promise<Response> {
  const kept = await files.find(addressOf(request.url));
  if (kept) return kept;
  try {
    return await scope.fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await files.find(ERROR_PAGE) : undefined;
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

/** The address a file is kept under: no query, no fragment, a page under its folder. */
function addressOf(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/\/index\.html$/, '/');
}

function addressWanted(data: unknown): string | undefined {
  const { kind, address } = Object(data);
  return kind === 'file-wanted' && typeof address === 'string' ? address : undefined;
}
