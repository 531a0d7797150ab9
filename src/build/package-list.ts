// Packages with their licences as HTML.

import { escapeMarkup } from '../core/source/markup.ts';
import type { ShippedPackage } from './package-at.ts';

export function packageList(packages: readonly ShippedPackage[]): string {
  const inOrder = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder
    .map(
      ({ name, version, licence, text }) =>
        `<details><summary>${escapeMarkup(name)} ${escapeMarkup(version)}（${escapeMarkup(licence)}）</summary>` +
        `<pre class="licence" lang="en" tabindex="0">${escapeMarkup(text)}</pre></details>`,
    )
    .join('');
}
