// A plain static host: files of a folder below a base, index.html for addresses that end with a slash, 404.html for the rest.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

type Options = {
  readonly root: string;
  /** Where the folder appears, decoded, with a slash at both ends. */
  readonly base?: string;
  /** More headers, by address. */
  readonly headersOf?: (address: string) => Readonly<Record<string, string>>;
  /** Addresses not answered as they should be, as by a host out of order. */
  readonly fails?: (address: string) => boolean;
  /** Texts that stand for these files, by their paths below the base. */
  readonly instead?: Readonly<Record<string, string>>;
  /** A port that was used before, for a host that comes back. */
  readonly port?: number;
};

export type Host = {
  readonly port: number;
  /** Ends open connections too: nothing is answered after. */
  readonly close: () => Promise<void>;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
};

export async function serveFolder({
  root,
  base = '/',
  headersOf,
  fails,
  instead = {},
  port = 0,
}: Options): Promise<Host> {
  async function find(address: string): Promise<{ status: number; type: string; body: Buffer }> {
    try {
      const path = normalize(decodeURIComponent(address));
      if (!path.startsWith(base)) throw new Error('outside');
      const file = path.slice(base.length);
      const other = Object.hasOwn(instead, file) ? instead[file] : undefined;
      const body = other
        ? Buffer.from(other)
        : await readFile(join(root, /(?:^|\/)$/.test(file) ? `${file}index.html` : file));
      return { status: 200, type: TYPES[extname(file) || '.html'] ?? 'application/octet-stream', body };
    } catch {
      return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(root, '404.html')) };
    }
  }
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const { status, type, body } = await find(pathname);
    if (fails?.(pathname)) {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(status, { 'content-type': type, ...headersOf?.(pathname) }).end(body);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: address.port, close, requests };
}
