// The integration that writes the service worker with the list of all files it keeps, and that of all scripts. Comes after whatever changes files.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { SCRIPTS_FILE, type SiteVersion, WORKER_FILE } from '../offline/version.ts';
import { filesBelow } from './files-below.ts';
import { HEADER_FOLDER } from './header-files.ts';

const ENTRY = 'virtual:offline-worker';

/** `target` is the language the oldest browser served reads, in Vite's words. */
export function offlineFiles(target: string): AstroIntegration {
  return {
    name: 'huiwen:offline-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const version = await writeWorker(fileURLToPath(dir), target);
        logger.info(`${WORKER_FILE}: ${Object.keys(version.files).length} files, version ${version.id}`);
      },
    },
  };
}

/** Lists the files as they are and writes the worker beside them. */
export async function writeWorker(root: string, target: string): Promise<SiteVersion> {
  const scripts = filesBelow(root, '.js').filter(
    // The texts of templates are many, and each page asks for one.
    (file) => ![WORKER_FILE, SCRIPTS_FILE].includes(file) && !file.startsWith('templates/'),
  );
  writeFileSync(join(root, SCRIPTS_FILE), `export default ${JSON.stringify(scripts)};\n`);
  const version = versionOf(root);
  writeFileSync(join(root, WORKER_FILE), await workerScript(version, target));
  return version;
}

function versionOf(root: string): SiteVersion {
  const kept = filesBelow(root, '').filter(
    (file) => file !== WORKER_FILE && !file.startsWith(`${HEADER_FOLDER}/`),
  );
  const files = Object.fromEntries(
    kept.map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), sha256(readFileSync(join(root, file)))]),
  );
  return { id: sha256(Buffer.from(JSON.stringify(files))).slice(0, 12), files };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function workerScript(version: SiteVersion, target: string): Promise<string> {
  const program = (name: string) => JSON.stringify(join(import.meta.dirname, `../offline/${name}.ts`));
  const entry = [
    `import { runWorker } from ${program('worker')};`,
    `import { runHand } from ${program('page-hand')};`,
    `if ('registration' in self) runWorker(self, ${JSON.stringify(version)});`,
    'else runHand(self);',
  ].join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'huiwen:offline-worker-entry',
        resolveId: (id) => (id === ENTRY ? `\0${id}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? entry : undefined),
      },
    ],
    build: {
      write: false,
      target,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [script, ...others] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (script?.type !== 'chunk' || others.length) throw new Error('离线用的脚本应是一个文件');
  return script.code;
}
