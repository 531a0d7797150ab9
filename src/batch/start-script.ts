// A worker of ours begun from its script; throws where the browser loads none, as from a file or in the single file.

/** Scripts lie in one folder, wherever the site itself lies; the single file has no script with an address. */
export function startScript(script: string, hear: (data: unknown) => void, died: () => void): Worker {
  if (!document.querySelector('script[src]') || location.protocol === 'file:')
    throw new Error('no worker loads here');
  const file = script.slice(script.lastIndexOf('/') + 1);
  const address = import.meta.env.DEV ? script : new URL(file, import.meta.url).href;
  const worker = new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    died();
  };
  worker.onmessageerror = died;
  return worker;
}
