// Fetches every script of the site that a page with a form may ask for later, without running any.

import { readData } from '../published/read-data.ts';
import { SCRIPTS_FILE } from './version.ts';

export async function fetchAhead(): Promise<void> {
  const base = document.body.dataset.base ?? '/';
  const scripts = await readData(base + SCRIPTS_FILE);
  for (const script of Array.isArray(scripts) ? scripts : []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `${base}${script}`;
    document.head.append(link);
  }
}
