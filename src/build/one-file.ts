// The integration that writes dist/huiwen.html, the whole site in one file, from what has just been built.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ONE_FILE } from '../offline/version.ts';
import { type OneFilePages, PAGES_ID, PARTS, type PackedPages, PROGRAM_ID } from '../one-file/page.ts';
import { ALIKE_ID } from '../published/read-data.ts';
import type { PackedTogether } from '../published/unpack.ts';
import { bundleOpener, bundleScripts } from './bundle-scripts.ts';
import { copiedStretches } from './copied-stretches.ts';
import { filesBelow } from './files-below.ts';
import { mapAttributes } from './html.ts';
import { oneFileHtml } from './one-file-html.ts';
import { partFiles } from './part-files.ts';
import { readSite } from './read-site.ts';
import { stateFile } from './state-file.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FRAME = 'huiwen/index.html';
/** Data the site publishes beside its pages begins so. */
const DATA = /^export default (.*);\s*$/s;
/** Made on demand in the single file, or the single file itself. */
const NOT_EMBEDDED = /^templates\/[^/]+\/(?:blank|sample)\.docx$|^huiwen\.html$/;

/** `target` is the language the oldest browser served reads, in Vite's words. Comes after the integration that makes addresses relative. */
export function oneFile(target: string): AstroIntegration {
  const parts = new Map<string, string>();
  let base = '/';
  return {
    name: 'huiwen:one-file',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [partFiles(Object.values(PARTS), parts)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const frame = withFiles(read(FRAME), join(root, dirname(FRAME)));
        const site = readSite(root, { leaveOut: FRAME, base });
        for (const [file, page] of site.linked) {
          if (!NOT_EMBEDDED.test(file)) throw new Error(`${page} 链接到 ${file}，单个文件里没有它`);
        }
        for (const part of Object.values(PARTS)) {
          if (!parts.has(part)) throw new Error(`${part} 没有成为单独的脚本，单个文件要用它`);
        }
        const program = await bundleScripts({
          root,
          start: join(import.meta.dirname, '../one-file/start.ts'),
          files: new Map([...[...site.scriptFiles].map((file) => [file, file] as const), ...parts]),
          inline: site.inlineScripts,
          target,
        });
        const file = join(import.meta.dirname, '../one-file/open.ts');
        const opener = await bundleOpener({ root, file, target });
        const packed = {
          [PROGRAM_ID]: program,
          [PAGES_ID]: packPages(site.pages),
          ...packData(publishedData(root)),
        };
        const { styles } = site;
        const html = oneFileHtml({ frame, icon: read('icon.svg'), styles, packed, opener, program });
        writeFileSync(join(root, ONE_FILE), html);
        rmSync(join(root, dirname(FRAME)), { recursive: true });
        const bytes = Buffer.from(html);
        const sum = createHash('sha256').update(bytes).digest('hex');
        for (const page of filesBelow(root, 'index.html')) {
          const before = read(page);
          const after = stateFile(before, { size: bytes.length, sum });
          if (after !== before) writeFileSync(join(root, page), after);
        }
        logger.info(`${ONE_FILE}: ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${sum}`);
      },
    },
  };
}

function packPages(all: OneFilePages): PackedPages {
  const pages = Object.fromEntries(Object.entries(all).map(([at, { body, ...page }]) => [at, page]));
  return { pages, bodies: copiedStretches(Object.values(all).map(({ body }) => body)) };
}

/** Texts of templates say what other texts say: packed one by one they would weigh three times as much. */
function packData(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isAlike = (name: string) => name.startsWith('text-');
  const names = Object.keys(all).filter(isAlike);
  const alike: PackedTogether = {
    names,
    texts: copiedStretches(names.map((name) => JSON.stringify(all[name]))),
  };
  return { ...Object.fromEntries(Object.entries(all).filter(([name]) => !isAlike(name))), [ALIKE_ID]: alike };
}

/** The frame with the files it links to in its links: they are all there is where no script runs. */
function withFiles(frame: string, folder: string): string {
  return mapAttributes(frame, (name, value) =>
    name === 'href' && value.endsWith('.docx')
      ? `data:${DOCX_TYPE};base64,${readFileSync(join(folder, value)).toString('base64')}`
      : value,
  );
}

/** Everything `readData` can be asked for, by the name of its script. */
function publishedData(root: string): Record<string, unknown> {
  const scripts = filesBelow(root, '.js').filter((file) => /^(?:templates\/.*\/)?[^/]*$/.test(file));
  return Object.fromEntries(
    scripts.flatMap((file) => {
      const data = DATA.exec(readFileSync(join(root, file), 'utf8'))?.[1];
      return data === undefined ? [] : [[basename(file), JSON.parse(data)]];
    }),
  );
}
