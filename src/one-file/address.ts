// Addresses in the single file: a page of the site is a query, so that the browser's own loading, history and `#…` work.

/** Stands for the folder the site would lie in; nothing is ever fetched from it. */
const SITE = 'file:///';

/** The file below the site's folder that a link of `page` leads to, and its fragment; undefined for other addresses. */
export function targetOf(
  link: string,
  page: string,
): { readonly file: string; readonly hash: string } | undefined {
  if (/^[#?]/.test(link)) return undefined;
  try {
    const { href, pathname, hash } = new URL(link, SITE + page);
    return href.startsWith(SITE) ? { file: decodeURI(pathname.slice(1)), hash } : undefined;
  } catch {
    return undefined;
  }
}

/** The page asked for by `location.search`. */
export function pageAsked(search: string): string {
  try {
    return decodeURI(search.slice(1));
  } catch {
    return '';
  }
}

export function queryFor(page: string, hash = ''): string {
  return `?${page}${hash}`;
}
