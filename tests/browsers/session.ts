// What WebDriver BiDi, which Firefox speaks, and Chromium's DevTools protocol have in common: commands answered by number, events by name.

type Message = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string | { readonly message: string };
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

export type Session = {
  readonly send: <Result>(method: string, params: object) => Promise<Result>;
  /** The returned function takes the listener away. */
  readonly on: <Event>(method: string, listener: (event: Event) => void) => () => void;
  readonly close: () => void;
};

/** `address` is a WebSocket's; rejects when nobody answers there. */
export async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise<void>((done, fail) => {
    socket.onopen = () => done();
    socket.onerror = () => fail(new Error(`${address} does not answer`));
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  socket.onmessage = ({ data }) => {
    // The protocol's own form of a message.
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) for (const listener of listeners) listener(message);
    else waiting.get(message.id)?.(message);
  };
  socket.onclose = () => {
    for (const [id, answer] of waiting) answer({ id, error: 'closed', message: 'the browser is gone' });
  };
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((done, fail) => {
        last += 1;
        const id = last;
        waiting.set(id, ({ error, message, result }) => {
          waiting.delete(id);
          if (error)
            fail(
              new Error(`${method}: ${typeof error === 'string' ? `${error}: ${message}` : error.message}`),
            );
          else done(result as never);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, listener) => {
      const own = (message: Message) => message.method === method && listener(message.params as never);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    close: () => socket.close(),
  };
}
