// The integration that stops the build when a published file names an address of another host.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';
import { foreignAddresses } from './foreign-address.ts';

export function ownAddressesOnly(): AstroIntegration {
  return {
    name: 'huiwen:own-addresses-only',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const wrong = filesBelow(root, '').flatMap((file) =>
          foreignAddresses(file, readFileSync(join(root, file), 'utf8')).map(
            (address) => `${file} 里有别处的地址 ${address}`,
          ),
        );
        if (wrong.length === 0) return;
        const rule =
          '网站只取自己的文件。请把要用的放进本项目；确实不会去取的，写进 src/build/foreign-address.ts 并说明理由';
        throw new Error(`${rule}：\n${wrong.join('\n')}`);
      },
    },
  };
}
