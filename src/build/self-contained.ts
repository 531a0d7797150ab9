// A page that needs no other file: its styles and its icon are put into it, its scripts are left out.

import { allowStyle } from './content-security-policy.ts';
import { mapTags } from './html.ts';

/** `read` gives the text of the file at an address of the page. */
export function selfContained(html: string, read: (address: string) => string): string {
  const styles: string[] = [];
  const inlined = mapTags(withIcon(html, read), ({ name, attributes }) => {
    if (name === 'script' && attributes.has('src')) return '';
    if (name !== 'link') return undefined;
    if (attributes.get('rel') !== 'stylesheet') return undefined;
    styles.push(read(attributes.get('href') ?? ''));
    return `<style>${styles.at(-1)}</style>`;
  });
  return styles.reduce(allowStyle, inlined);
}

/** The page with its icon in it: a browser asks for an icon again whenever a script changes the address. */
export function withIcon(html: string, read: (address: string) => string): string {
  return mapTags(html, ({ name, attributes }) =>
    name === 'link' && attributes.get('rel') === 'icon'
      ? iconLink(read(attributes.get('href') ?? ''))
      : undefined,
  );
}

export function iconLink(svg: string): string {
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}
