// Builds the site once for all browser tests and serves dist/ as a plain static host would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

async function find(path: string): Promise<{ status: number; type: string; body: Buffer }> {
  try {
    const file = normalize(decodeURIComponent(path));
    const body = await readFile(join(DIST, file.endsWith('/') ? `${file}index.html` : file));
    const type = TYPES[extname(file) || '.html'] ?? 'application/octet-stream';
    return { status: 200, type, body };
  } catch {
    return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(DIST, '404.html')) };
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  buildSite();
  const server = createServer(async (request, response) => {
    const { status, type, body } = await find(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  project.provide('siteUrl', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  return () => server.close();
}
