// The built site taken apart for the single file: every page's text, and each style and script once.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetOf } from '../one-file/address.ts';
import type { OneFilePage } from '../one-file/page.ts';
import { filesBelow } from './files-below.ts';
import { mapAttributes, mapTags } from './html.ts';
import { toRelative } from './relative-address.ts';

export type BuiltSite = {
  readonly pages: Readonly<Record<string, OneFilePage>>;
  /** Text of every style, by name. */
  readonly styles: ReadonlyMap<string, string>;
  /** Inline module scripts, by name; all other names of scripts are files. */
  readonly inlineScripts: ReadonlyMap<string, string>;
  /** Files of scripts that pages and islands name. */
  readonly scriptFiles: ReadonlySet<string>;
  /** Files besides pages that links lead to, with the page that does. */
  readonly linked: ReadonlyMap<string, string>;
};

/** What Astro puts before islands; the single file mounts them itself. */
const ISLAND_RUNTIME = /self\.Astro|astro-island/;

type Options = {
  /** The page that is not one of the site's own. */
  readonly leaveOut: string;
  /** Where addresses from the root begin, for the page that has such. */
  readonly base: string;
};

export function readSite(root: string, { leaveOut, base }: Options): BuiltSite {
  const pages: Record<string, OneFilePage> = {};
  const styles = new Map<string, string>();
  const inlineScripts = new Map<string, string>();
  const scriptFiles = new Set<string>();
  const linked = new Map<string, string>();

  function readPage(file: string): OneFilePage {
    const html = toRelative(readFileSync(join(root, file), 'utf8'), base, file);
    const page = pageName(file);
    const fileOf = (address: string) => targetOf(address, page)?.file;
    const own = { styles: new Set<string>(), scripts: new Set<string>() };
    let description = '';
    let bodyAttributes = {};
    const addStyle = (text: string) => {
      const name = nameOf(text);
      styles.set(name, text);
      own.styles.add(name);
      return '';
    };
    const rest = mapTags(html, ({ name, attributes, text }) => {
      const address = fileOf(attributes.get('src') ?? attributes.get('href') ?? '#') ?? '';
      if (name === 'meta' && attributes.get('name') === 'description')
        description = attributes.get('content') ?? '';
      if (name === 'body') bodyAttributes = Object.fromEntries(attributes);
      if (name === 'style') return addStyle(text ?? '');
      if (name === 'link' && attributes.get('rel') === 'stylesheet')
        return addStyle(readFileSync(join(root, address), 'utf8'));
      if (name !== 'script') return undefined;
      if (attributes.get('data-only') === 'site') return '';
      if (attributes.has('src')) {
        scriptFiles.add(address);
        own.scripts.add(address);
      } else if (attributes.get('type') === 'module') {
        const script = `inline:${nameOf(text ?? '')}`;
        inlineScripts.set(script, text ?? '');
        own.scripts.add(script);
      } else if (!ISLAND_RUNTIME.test(text ?? '')) {
        throw new Error(`${file} 里有一段单个文件不会处理的内嵌脚本，请改成 Astro 的 <script>`);
      }
      return '';
    });
    const title = /<title>([^<]*)<\/title>/.exec(rest)?.[1] ?? '';
    const [, inside = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(rest) ?? [];
    const body = mapAttributes(inside, (name, value) => {
      if (name.endsWith('-url')) {
        const script = fileOf(value) ?? '';
        scriptFiles.add(script);
        return script;
      }
      const target = name === 'href' || name === 'src' ? fileOf(value) : undefined;
      if (target !== undefined) linked.set(target, file);
      return value;
    });
    return { title, description, styles: [...own.styles], scripts: [...own.scripts], bodyAttributes, body };
  }

  for (const file of filesBelow(root, '.html')) {
    if (file !== leaveOut) pages[pageName(file)] = readPage(file);
  }
  for (const page of Object.keys(pages)) linked.delete(page);
  return { pages, styles, inlineScripts, scriptFiles, linked };
}

/** Equal texts share a name, and no page's order of reading matters. */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function pageName(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
