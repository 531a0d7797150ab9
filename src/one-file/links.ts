// Links of the single file. They are the site's own, also those that scripts make; each is turned when it is about to be used.

import { queryFor, targetOf } from './address.ts';
import type { Modules } from './page.ts';
import { saveReadyFile } from './save-ready-file.ts';

/** The moments before a browser follows a link, offers it in a menu or shows where it leads. */
const BEFORE_USE = ['click', 'auxclick', 'contextmenu', 'pointerover', 'focusin'] as const;

export function turnLinks(pages: ReadonlySet<string>, here: string, modules: Modules): void {
  for (const moment of BEFORE_USE) {
    addEventListener(moment, (event) => turn(event, pages, here, modules), { capture: true });
  }
}

function turn(event: Event, pages: ReadonlySet<string>, here: string, modules: Modules): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const target = targetOf(link.getAttribute('href') ?? '', here);
  if (!target) return;
  if (pages.has(target.file)) link.setAttribute('href', queryFor(target.file, target.hash));
  else if (event.type === 'click' && target.file.endsWith('.docx')) {
    event.preventDefault();
    void saveReadyFile(target.file, link.download, modules);
  }
}
