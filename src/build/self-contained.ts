// A page that needs no other file to look right: its styles and its icon are put into it.

import { allowStyle } from './content-security-policy.ts';
import { attributesOf } from './html.ts';

const LINK = /<link rel="(?:stylesheet|icon)"[^>]*>/g;

/** `read` gives the text of the file at an address of the page. */
export function selfContained(html: string, read: (address: string) => string): string {
  const styles: string[] = [];
  const inlined = html.replace(LINK, (tag) => {
    const attributes = attributesOf(tag);
    const text = read(attributes.get('href') ?? '');
    if (attributes.get('rel') === 'icon') return iconLink(text);
    styles.push(text);
    return `<style>${text}</style>`;
  });
  return styles.reduce(allowStyle, inlined);
}

export function iconLink(svg: string): string {
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}
