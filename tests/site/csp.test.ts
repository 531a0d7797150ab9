// The promise that nothing leaves the machine is enforced by the browser: its policy, page by page.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DIST, pagesIn } from './dist.ts';
import { contentsOf, metaOf, tagsOf } from './html-tags.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

function policyOf(html: string): Policy {
  const directives = (metaOf(html, 'content-security-policy') ?? '').split(';').map((part) => part.trim());
  return new Map(
    directives.filter(Boolean).map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(pagesIn(DIST))('$file', ({ html }) => {
  const policy = policyOf(html);
  const tags = tagsOf(html);

  test.each(['default-src', 'connect-src', 'form-action', 'base-uri'])("%s is 'none'", (directive) =>
    expect(policy.get(directive)).toEqual(["'none'"]),
  );

  test('allows no source but the site itself, data images and hashes', () => {
    const allowed = [...policy.values()].flat();
    const known = /^'none'$|^'self'$|^data:$|^'sha256-[A-Za-z0-9+/=]{44}'$/;
    expect(allowed.filter((source) => !known.test(source))).toEqual([]);
    expect(policy.get('script-src')).not.toContain('data:');
  });

  test('stands before every script and style', () =>
    expect(html.search(/<meta http-equiv="content-security-policy"/i)).toBeLessThan(
      html.search(/<(?:script|style|link rel="stylesheet")/),
    ));

  test.each([
    ['script', 'script-src'],
    ['style', 'style-src'],
  ])('every inline %s is hashed', (element, directive) => {
    const inline = contentsOf(html, element).filter((text) => text !== '');
    expect(inline.filter((text) => !policy.get(directive)?.includes(hash(text)))).toEqual([]);
  });

  test('has no style= and no on…= attribute', () => {
    const names = tags.flatMap(({ attributes }) => [...attributes.keys()]);
    expect(names.filter((name) => name === 'style' || /^on[a-z]+$/.test(name))).toEqual([]);
  });

  test('has no javascript: link and no frame', () => {
    const links = tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(links.filter((link) => /^\s*javascript:/i.test(link))).toEqual([]);
    expect(tags.filter(({ name }) => ['iframe', 'frame', 'object', 'embed', 'base'].includes(name))).toEqual(
      [],
    );
  });
});
