// All scripts of the built site as one: the very modules the site loads piece by piece, so that both do the same.

import { join } from 'node:path';
import { build } from 'vite';

const ENTRY = 'virtual:one-file';

type Scripts = {
  readonly root: string;
  /** Source file that exports `start`. */
  readonly start: string;
  /** Files below the root by the names they are asked for. */
  readonly files: ReadonlyMap<string, string>;
  readonly inline: ReadonlyMap<string, string>;
  readonly target: string;
};

type Opener = Pick<Scripts, 'root' | 'target'> & { readonly file: string };

/** The text of a source file as a module script of its own. */
export function bundleOpener({ root, file, target }: Opener): Promise<string> {
  return bundle(root, new Map([[ENTRY, `import ${JSON.stringify(file)};`]]), target);
}

/** The text of one module script that needs no other file. */
export async function bundleScripts({ root, start, files, inline, target }: Scripts): Promise<string> {
  const loaders = [
    ...[...files].sort().map(([name, file]) => [name, join(root, file)] as const),
    ...[...inline.keys()].sort().map((name) => [name, `virtual:${name}`] as const),
  ].map(([name, path]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path)})`);
  const entry = `import { start } from ${JSON.stringify(start)};\nstart({ ${loaders.join(', ')} });`;
  const texts = new Map([
    [ENTRY, entry],
    ...[...inline].map(([name, text]) => [`virtual:${name}`, text] as const),
  ]);
  return bundle(root, texts, target);
}

/** `texts` are modules by their ids, the one that is bundled among them. */
async function bundle(root: string, texts: ReadonlyMap<string, string>, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'huiwen:one-file-entry',
        resolveId: (id) => (texts.has(id) ? `\0${id}` : undefined),
        load: (id) => texts.get(id.slice(1)),
      },
    ],
    build: {
      write: false,
      target,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [script] = chunks;
  if (script?.type !== 'chunk' || chunks.length > 1)
    throw new Error(`单个文件的脚本应是一个，现有 ${chunks.length} 个`);
  return script.code;
}
