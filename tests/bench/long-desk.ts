// The built site on a local port, with a template page whose sample is the longest report: one click fills fifty pages.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from '../content/load-content.ts';
import { longFacts } from '../proof/sized-facts.ts';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export type LongReport = { readonly entry: Entry; readonly facts: Facts; readonly pages: number };

/** The template with the most fields, grown to `pages` pages. */
export function longestReport(pages: number): LongReport {
  const [entry] = content.entries.toSorted((a, b) => b.template.fields.length - a.template.fields.length);
  if (!entry) throw new Error('no template');
  const facts = longFacts(entry, pages);
  if (!facts) throw new Error(`${entry.template.id} does not grow to ${pages} pages`);
  return { entry, facts, pages: layOut(fill(entry.template, facts)).length };
}

/** Astro writes the props of an island as pairs of a kind and a value. */
function asProp(value: unknown): unknown {
  if (Array.isArray(value)) return [1, value.map(asProp)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asProp(each)]))];
}

function withSample(html: string, facts: Facts): string {
  return html.replace(/ props="([^"]*)"/g, (all, escaped: string) => {
    const props: unknown = JSON.parse(
      escaped
        .replaceAll('&quot;', '"')
        .replaceAll('&#34;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll('&#38;', '&'),
    );
    if (typeof props !== 'object' || props === null || !('sample' in props)) return all;
    const json = JSON.stringify({ ...props, sample: asProp(facts) });
    return ` props="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

export async function serveLongDesk({
  entry,
  facts,
}: LongReport): Promise<{ url: string; blank: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/blank') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return;
    }
    try {
      const file = normalize(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
      const body = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type });
      response.end(extname(file) === '.html' ? withSample(body.toString(), facts) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  const root = `http://127.0.0.1:${port}`;
  return {
    url: `${root}/templates/${entry.template.id}/`,
    blank: `${root}/blank`,
    close: () => server.close(),
  };
}
