// Response headers for the usual hosts: one policy that all pages can live under, in four kinds of words.
import { describe, expect, test } from 'vitest';
import { headerTexts } from '../../src/build/header-text.ts';
import { joinedPolicy, policyOf } from '../../src/build/joined-policy.ts';

describe('policyOf', () => {
  test.each([
    ['<meta http-equiv="content-security-policy" content="default-src \'none\'">', "default-src 'none'"],
    ['<meta http-equiv="Content-Security-Policy" content="a &quot;b&quot;">', 'a "b"'],
    ['<meta name="description" content="x">', undefined],
    ['<!-- <meta http-equiv="content-security-policy" content="x"> -->', undefined],
  ])('%s', (html, policy) => expect(policyOf(html)).toBe(policy));
});

describe('joinedPolicy', () => {
  test.each<[what: string, policies: readonly string[], joined: string]>([
    ['one', ["default-src 'none'"], "default-src 'none'"],
    ['the same twice', ["script-src 'self'", "script-src 'self'"], "script-src 'self'"],
    ['hashes of two pages', ["script-src 'a'", "script-src 'b' 'c'"], "script-src 'a' 'b' 'c'"],
    ['nothing and something', ["img-src 'none'", 'img-src data:'], 'img-src data:'],
    ['a closing semicolon', ["connect-src 'none';"], "connect-src 'none'"],
  ])('%s', (_, policies, joined) => expect(joinedPolicy(policies)).toBe(`${joined}; frame-ancestors 'none'`));
});

describe('headerTexts', () => {
  const texts = headerTexts({
    common: { 'Referrer-Policy': 'no-referrer' },
    policy: "default-src 'none'",
    workerPolicy: "connect-src 'self'",
    workerFile: 'worker.js',
    hashedFolder: 'assets',
    hashedCache: 'immutable',
    otherCache: 'no-cache',
    places: ['/', '/a/*'],
  });
  const linesOf = (file: string) =>
    (texts.get(file) ?? '').split('\n').filter((line) => line && !line.startsWith('#'));

  test('nginx', () =>
    expect(linesOf('nginx.txt')).toEqual([
      'set $huiwen_policy "default-src \'none\'";',
      'set $huiwen_cache "no-cache";',
      'if ($uri ~ "/worker\\.js$") { set $huiwen_policy "connect-src \'self\'"; }',
      'if ($uri ~ "/assets/[^/]+$") { set $huiwen_cache "immutable"; }',
      'add_header Content-Security-Policy $huiwen_policy always;',
      'add_header Cache-Control $huiwen_cache always;',
      'add_header Referrer-Policy "no-referrer" always;',
    ]));

  test('Apache', () =>
    expect(linesOf('apache.txt')).toEqual([
      'Header always set Content-Security-Policy "default-src \'none\'"',
      'Header always set Cache-Control "no-cache"',
      'Header always set Referrer-Policy "no-referrer"',
      '<Files "worker.js">',
      '  Header always set Content-Security-Policy "connect-src \'self\'"',
      '</Files>',
      '<If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">',
      '  Header always set Cache-Control "immutable"',
      '</If>',
    ]));

  test('Caddy', () =>
    expect(linesOf('caddy.txt')).toEqual([
      '@huiwen_worker path */worker.js',
      '@huiwen_pages not path */worker.js',
      '@huiwen_hashed path */assets/*',
      '@huiwen_named not path */assets/*',
      'header @huiwen_worker Content-Security-Policy "connect-src \'self\'"',
      'header @huiwen_pages Content-Security-Policy "default-src \'none\'"',
      'header @huiwen_hashed Cache-Control "immutable"',
      'header @huiwen_named Cache-Control "no-cache"',
      'header Referrer-Policy "no-referrer"',
    ]));

  test('hosts that read _headers', () =>
    expect(linesOf('static-host.txt')).toEqual([
      '/*',
      '  Referrer-Policy: no-referrer',
      '/worker.js',
      "  Content-Security-Policy: connect-src 'self'",
      '/',
      "  Content-Security-Policy: default-src 'none'",
      '/a/*',
      "  Content-Security-Policy: default-src 'none'",
      '/assets/*',
      '  Cache-Control: immutable',
    ]));
});
