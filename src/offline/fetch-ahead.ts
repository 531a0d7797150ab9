// Fetches every script of the site that a page with a form may ask for later, its own template's text too, without running any.

import { readData } from '../published/read-data.ts';
import { SCRIPTS_FILE } from './version.ts';

export async function fetchAhead(): Promise<void> {
  const base = document.body.dataset.base ?? '/';
  const scripts = await readData(base + SCRIPTS_FILE);
  const addresses = (Array.isArray(scripts) ? scripts : []).map((script) => `${base}${script}`);
  const text = document.querySelector<HTMLElement>('[data-template-text]')?.dataset.templateText;
  for (const address of text ? [...addresses, text] : addresses) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    document.head.append(link);
  }
}
