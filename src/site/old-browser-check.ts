// The script that stands first in every page, and the hash by which the page's policy allows it: finds browsers too old,
// and gives those old enough the words they lack.

import { createHash } from 'node:crypto';
import missingWords from './missing-words.js?raw';
import oldBrowser from './old-browser.js?raw';

const COMMENT_LINE = /^\s*\/\/.*\n/gm;

export const OLD_BROWSER_CHECK = `${missingWords}${oldBrowser}`.replace(COMMENT_LINE, '').trim();

export const OLD_BROWSER_HASH =
  `sha256-${createHash('sha256').update(OLD_BROWSER_CHECK).digest('base64')}` as const;
