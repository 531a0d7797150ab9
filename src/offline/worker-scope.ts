// What the service worker uses of its surroundings: the library types of a page know no worker.

type Extendable = { readonly waitUntil: (work: Promise<unknown>) => void };

export type FetchEvent = Extendable & {
  readonly request: Request;
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
};

export type MessageEvent = Extendable & {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
};

type Client = { readonly id: string; readonly url: string };

export type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly crypto: Crypto;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly Client[]>;
  };
  readonly fetch: typeof fetch;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listen: (event: Extendable) => void): void;
    (kind: 'fetch', listen: (event: FetchEvent) => void): void;
    (kind: 'message', listen: (event: MessageEvent) => void): void;
  };
};
