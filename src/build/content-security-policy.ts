// The policy of pages written after Astro: inline scripts and styles are allowed by their hashes alone.

import { createHash } from 'node:crypto';

/** The page with one more style allowed in the policy Astro has written. */
export function allowStyle(html: string, style: string): string {
  const allowed = html.replace(
    /(http-equiv="content-security-policy" content="[^"]*style-src )/i,
    (start) => `${start}${hashSource(style)} `,
  );
  if (allowed === html) throw new Error('页面的内容安全策略里没有 style-src，无法放行内嵌样式');
  return allowed;
}

/** The policy of a page that holds everything it uses: no source but these very texts. */
export function closedPolicy(scripts: readonly string[], styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    'img-src data:',
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
