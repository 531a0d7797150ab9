// The script that finds browsers too old, as it stands in every page, and the hash by which the page's policy allows it.

import { createHash } from 'node:crypto';
import source from './old-browser.js?raw';

const COMMENT_LINE = /^\s*\/\/.*\n/gm;

export const OLD_BROWSER_CHECK = source.replace(COMMENT_LINE, '').trim();

export const OLD_BROWSER_HASH =
  `sha256-${createHash('sha256').update(OLD_BROWSER_CHECK).digest('base64')}` as const;
