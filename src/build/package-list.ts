// Packages with their licences as HTML.

import type { ShippedPackage } from './package-at.ts';

export function packageList(packages: readonly ShippedPackage[]): string {
  const inOrder = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder
    .map(
      ({ name, version, licence, text }) =>
        `<details><summary>${escaped(name)} ${escaped(version)}（${escaped(licence)}）</summary>` +
        `<pre class="licence" lang="en" tabindex="0">${escaped(text)}</pre></details>`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
