// The response headers that come with the build allow what every page needs and no page more than its own policy does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/build/joined-policy.ts';
import { DIST, filesIn, pagesIn } from './dist.ts';

/** nginx takes no longer word in its configuration. */
const NGINX_LIMIT = 4096;

const sourcesOf = (policy: string) =>
  policy.split(';').flatMap((directive) => {
    const [name, ...sources] = directive.trim().split(/\s+/);
    return sources.map((source) => `${name} ${source}`);
  });
const files = filesIn(join(DIST, 'headers'));

test('there is one for each kind of host', () =>
  expect(files).toEqual(['apache.txt', 'caddy.txt', 'nginx.txt', 'static-host.txt']));

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(DIST, 'headers', file), 'utf8');
  const [policy = ''] = /default-src 'none'; [^"\n]*frame-ancestors 'none'/.exec(text) ?? [];

  test.each(pagesIn(DIST))('allows what $file needs', ({ html }) => {
    const allowed = new Set(sourcesOf(policy));
    const needed = sourcesOf(policyOf(html) ?? '').filter((source) => !source.endsWith("'none'"));
    expect(needed.length).toBeGreaterThan(2);
    expect(needed.filter((source) => !allowed.has(source))).toEqual([]);
  });

  test('forbids connections, forms, frames and foreign sources', () => {
    const sources = sourcesOf(policy);
    for (const directive of ['default-src', 'connect-src', 'form-action', 'base-uri', 'frame-ancestors'])
      expect(sources.filter((source) => source.startsWith(directive))).toEqual([`${directive} 'none'`]);
    const known = /'none'$|'self'$| data:$|'sha256-[\w+/=]{44}'$/;
    expect(sources.filter((source) => !known.test(source))).toEqual([]);
  });

  test('has no word too long for nginx', () => expect(policy.length).toBeLessThan(NGINX_LIMIT));

  test.each([
    /X-Content-Type-Options:? "?nosniff/,
    /Referrer-Policy:? "?no-referrer/,
    /Permissions-Policy:? "?camera=\(\)/,
    /offline-worker/,
    /max-age=31536000, immutable/,
  ])('says %s', (words) => expect(text).toMatch(words));
});
