// The integration that writes the response headers for the usual hosts, from the pages as built. Comes last.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER_FILE } from '../offline/version.ts';
import { filesBelow } from './files-below.ts';
import { headerTexts } from './header-text.ts';
import { joinedPolicy, policyOf } from './joined-policy.ts';

export const HEADER_FOLDER = 'headers';

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

export function headerFiles(): AstroIntegration {
  let hashedFolder = '';
  return {
    name: 'huiwen:header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        hashedFolder = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const texts = headerTexts({
          common: COMMON,
          policy: joinedPolicy(policiesBelow(root)),
          workerPolicy: "default-src 'none'; connect-src 'self'",
          workerFile: WORKER_FILE,
          hashedFolder,
          hashedCache: 'public, max-age=31536000, immutable',
          otherCache: 'no-cache',
          places: placesIn(root),
        });
        mkdirSync(join(root, HEADER_FOLDER), { recursive: true });
        for (const [name, text] of texts) writeFileSync(join(root, HEADER_FOLDER, name), text);
      },
    },
  };
}

function policiesBelow(root: string): string[] {
  return filesBelow(root, '.html').map((file) => {
    const policy = policyOf(readFileSync(join(root, file), 'utf8'));
    if (policy === undefined) throw new Error(`${file} 没有内容安全策略（CSP），不能发布`);
    return policy;
  });
}

/** Where pages are: `/`, `/a.html`, `/folder/*`. */
function placesIn(root: string): string[] {
  const tops = filesBelow(root, '.html').map((file) => file.replace(/\/.*$/, '/*'));
  return ['/', ...[...new Set(tops)].map((top) => `/${top}`)];
}
