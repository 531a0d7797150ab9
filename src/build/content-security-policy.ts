// The policy of pages written after Astro: inline scripts and styles are allowed by their hashes alone.

import { createHash } from 'node:crypto';

export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The page with one more style allowed in the policy Astro has written. */
export function allowStyle(html: string, style: string): string {
  const allowed = html.replace(
    /(http-equiv="content-security-policy" content="[^"]*style-src )/i,
    (start) => `${start}${hashSource(style)} `,
  );
  if (allowed === html) throw new Error('页面的内容安全策略里没有 style-src，无法放行内嵌样式');
  return allowed;
}
