// One version of the site as the service worker keeps it: what the build listed, and what page and worker say to each other.

/** Below the site's own folder: the worker's reach is the folder it lies in. */
export const WORKER_FILE = 'offline-worker.js';

/** Beside it: the whole site in one file. */
export const ONE_FILE = 'huiwen.html';

/** Asks the worker of one page for its text. */
export const ONE_FILE_WANTED = 'one-file-wanted';

/** It says at once that it heard; then the text comes, or nothing where it cannot be had. */
export type OneFileAnswer =
  | { readonly kind: 'heard' }
  | { readonly kind: 'text'; readonly text: string | undefined };

/** Beside it: the addresses of all scripts, for pages without a worker. */
export const SCRIPTS_FILE = 'scripts.js';

export type SiteVersion = {
  /** Changes with any file. */
  readonly id: string;
  /** SHA-256 in hex of every file, by its address below the site; a page stands under its folder. */
  readonly files: Readonly<Record<string, string>>;
};

/** Asks a waiting worker to take over. */
export const TAKE_OVER = 'take-over';

/** Its answer: it does, or other pages of the site are open. */
export type TakeOverAnswer = 'done' | 'others-open';

/** Asks for the file at an address. */
export type FileWanted = { readonly kind: 'file-wanted'; readonly address: string };

/** Its bytes, or nothing where it is not kept. */
export type FileAnswer = ArrayBuffer | undefined;
