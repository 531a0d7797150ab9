// A page that needs no other file: its styles and its icon are put into it, its scripts are left out.

import { allowStyle } from './content-security-policy.ts';
import { mapTags } from './html.ts';

/** `read` gives the text of the file at an address of the page. */
export function selfContained(html: string, read: (address: string) => string): string {
  const styles: string[] = [];
  const inlined = mapTags(html, ({ name, attributes }) => {
    if (name === 'script' && attributes.has('src')) return '';
    if (name !== 'link') return undefined;
    const address = attributes.get('href') ?? '';
    switch (attributes.get('rel')) {
      case 'icon':
        return iconLink(read(address));
      case 'stylesheet':
        styles.push(read(address));
        return `<style>${styles.at(-1)}</style>`;
      default:
        return undefined;
    }
  });
  return styles.reduce(allowStyle, inlined);
}

export function iconLink(svg: string): string {
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}
