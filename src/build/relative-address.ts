// Addresses that start from the page instead of the root, so that the site works in any folder of any host.

import { posix } from 'node:path';
import { mapAttributes } from './html.ts';

const ADDRESSES = /^(?:href|src|poster|action|.+-url|data-.+)$/;

export function holdsAddress(attribute: string): boolean {
  return ADDRESSES.test(attribute);
}

/** The page with every address below the base made relative; `page` is its file. */
export function toRelative(html: string, base: string, page: string): string {
  return mapAttributes(html, (name, value) =>
    holdsAddress(name) ? relativeAddress(value, base, page) : value,
  );
}

/**
 * `/tools/assets/a.js` seen from `guides/b/index.html` below the base `/tools/` → `../../assets/a.js`.
 * Whatever is not below the base stays as it is. `page` is the file below the base.
 */
export function relativeAddress(address: string, base: string, page: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', end = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const way = posix.relative(posix.dirname(page), path) || '.';
  // A dynamic import takes nothing but addresses with a dot in front.
  const dotted = way.startsWith('.') ? way : `./${way}`;
  return `${dotted}${path === '' || path.endsWith('/') ? '/' : ''}${end}`;
}
