// A plain static host: files of a folder below a base, index.html for addresses that end with a slash, 404.html for the rest.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

type Options = {
  readonly root: string;
  /** Where the folder appears, decoded, with a slash at both ends. */
  readonly base?: string;
};

export type Host = { readonly port: number; readonly close: () => void };

export async function serveFolder({ root, base = '/' }: Options): Promise<Host> {
  async function find(address: string): Promise<{ status: number; type: string; body: Buffer }> {
    try {
      const path = normalize(decodeURIComponent(address));
      if (!path.startsWith(base)) throw new Error('outside');
      const file = path.slice(base.length);
      const body = await readFile(join(root, /(?:^|\/)$/.test(file) ? `${file}index.html` : file));
      return { status: 200, type: TYPES[extname(file) || '.html'] ?? 'application/octet-stream', body };
    } catch {
      return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(root, '404.html')) };
    }
  }
  const server = createServer(async (request, response) => {
    const { status, type, body } = await find(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return { port: address.port, close: () => server.close() };
}
