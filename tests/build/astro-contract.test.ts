// What the build and the single file rely on in Astro, Vite and Rolldown beyond what these promise: each row of
// src/build/README.md, asked of a small site built without our own integrations. After an upgrade this fails as a whole list.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HELD } from '../../src/build/find-packages.ts';
import { mapTags, type Tag } from '../../src/build/html.ts';
import { BY_BABEL } from '../../src/build/jsx-at-once.ts';
import { ON_DEMAND } from '../../src/build/signals-at-hand.ts';
import { decodeMarkup } from '../../src/core/source/markup.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = mkdtempSync(join(tmpdir(), 'huiwen-astro-'));
afterAll(() => rmSync(OUT, { recursive: true }));

// Vitest's own NODE_ENV would have Astro bundle development code.
const { NODE_ENV: _, VITEST: __, ...env } = process.env;
execFileSync(
  process.execPath,
  [
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--silent',
    '--root',
    'tests/build/astro-fixture',
    '--outDir',
    OUT,
  ],
  { cwd: ROOT, stdio: 'inherit', env },
);

type Chunk = {
  readonly name: string;
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
};
type Told = {
  readonly environments: string[];
  readonly chunks: readonly Chunk[];
  readonly helper: string;
  readonly transforming: readonly string[];
};

const told: Told = JSON.parse(readFileSync(join(OUT, 'told.json'), 'utf8'));
const html = readFileSync(join(OUT, 'a/index.html'), 'utf8');
const tags: Tag[] = [];
mapTags(html, (tag) => void tags.push(tag));
const named = (name: string) => tags.filter((tag) => tag.name === name);
const island = named('astro-island')[0]?.attributes ?? new Map<string, string>();
const scripts = named('script');
const runtime =
  scripts.find(({ text }) => text?.includes('customElements.define("astro-island"'))?.text ?? '';

/** By the names src/build/README.md gives them. */
const RELIED_UPON: Readonly<Record<string, () => void>> = {
  属性写法() {
    // What Astro itself writes is in double quotes, whatever the source had, and every tag is read by html.ts.
    const written = html.replace(/<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
    expect(written).not.toMatch(/<[a-z][^>]*\s[\w-]+=(?!")[^>]*>/);
    expect(tags.length).toBe(written.match(/<[a-z]/g)?.length);
    expect(
      named('meta').find(({ attributes }) => attributes.get('name') === 'description')?.attributes,
    ).toEqual(
      new Map([
        ['name', 'description'],
        ['content', '"甲" & 乙'],
      ]),
    );
    expect(html).toContain('href="/a/?b=1&c=2"');
  },
  实体() {
    const entities = new Set(html.replace(/<script\b[\s\S]*?<\/script>/g, '').match(/&[#\w]+;/g));
    for (const entity of entities) expect(decodeMarkup(entity), entity).not.toBe(entity);
  },
  CSP() {
    const policy = named('meta').find(
      ({ attributes }) => attributes.get('http-equiv') === 'content-security-policy',
    )?.attributes;
    expect(policy?.get('content')).toMatch(
      /^default-src 'none';connect-src 'none'; script-src 'self' 'sha256-/,
    );
    expect(html).toMatch(/http-equiv="content-security-policy" content="[^"]*style-src 'self' /);
  },
  'astro-island'() {
    expect(named('astro-island')).toHaveLength(1);
    expect([...island.keys()]).toEqual([
      'uid',
      'component-url',
      'component-export',
      'renderer-url',
      'props',
      'ssr',
      'client',
      'opts',
      'await-children',
    ]);
    expect(island.get('component-export')).toBe('Island');
    expect(island.get('client')).toBe('only');
    for (const url of ['component-url', 'renderer-url'])
      expect(told.chunks.map(({ fileName }) => `/${fileName}`)).toContain(island.get(url));
  },
  uid() {
    expect(island.get('uid')).toMatch(/^\w+$/);
    expect(tags.filter(({ attributes }) => attributes.has('uid'))).toHaveLength(1);
  },
  props() {
    expect(JSON.parse(island.get('props') ?? '')).toEqual({
      data: [
        0,
        {
          a: [
            1,
            [
              [0, 1],
              [0, 'b'],
              [0, null],
              [0, { c: [0, true] }],
            ],
          ],
        },
      ],
      words: [
        1,
        [
          [0, '"'],
          [0, '<'],
        ],
      ],
      none: [0],
    });
  },
  slot() {
    expect(html).toMatch(
      /await-children><template data-astro-template><b>inside<\/b><\/template><!--astro:end-->/,
    );
  },
  renderer() {
    const renderer = readFileSync(join(ROOT, 'node_modules/@astrojs/preact/dist/client.js'), 'utf8');
    expect(renderer).toMatch(
      /= \(element\) => async \(Component, props, \{ default: children, \.\.\.slotted \}, \{ client \}\) => \{/,
    );
    expect(renderer).toContain('if (!element.hasAttribute("ssr")) return;');
    expect(renderer).toContain('client === "only"');
    expect(renderer).toContain('element.getAttribute("uid")');
    expect(renderer).toContain('client_default as default');
  },
  内嵌脚本() {
    // Beside the modules of pages only Astro's own, known by these words, and what the page itself put in.
    const inline = scripts.filter(({ attributes }) => attributes.size === 0).map(({ text = '' }) => text);
    expect(inline.filter((text) => /self\.Astro|astro-island/.test(text))).toHaveLength(2);
    expect(inline.filter((text) => !/self\.Astro|astro-island/.test(text))).toEqual([
      'document.title += "…";',
    ]);
    const modules = scripts.filter(({ attributes }) => attributes.get('type') === 'module');
    expect(modules).toHaveLength(2);
    expect(scripts.length).toBe(inline.length + modules.length);
  },
  'astro:hydration-error'() {
    expect(runtime).toContain('new CustomEvent("astro:hydration-error",{cancelable:!0,bubbles:!0');
  },
  'customElements.define'() {
    expect(runtime).toMatch(
      /customElements\.get\("astro-island"\)\|\|customElements\.define\("astro-island",\w+\)/,
    );
  },
  环境名() {
    expect(new Set(told.environments)).toEqual(new Set(['client', 'ssr', 'astro', 'prerender']));
  },
  块名() {
    expect(told.chunks.map(({ name }) => name)).toContain('_id_.astro_astro_type_script_index_1_lang');
  },
  facadeModuleId() {
    const late = told.chunks.find(({ name }) => name === 'late');
    expect(late?.facadeModuleId?.replaceAll('\\', '/')).toMatch(/\/src\/late\.ts$/);
  },
  'preload-helper'() {
    expect(told.helper).toMatch(
      /export const __vitePreload = function preload\(baseModule, deps, importerUrl\)/,
    );
    expect(told.chunks.flatMap(({ moduleIds }) => moduleIds)).toContain('\0vite/preload-helper.js');
  },
  'vite:preact-jsx'() {
    expect(told.transforming).toContain(BY_BABEL);
    expect(told.transforming).toContain('vite:oxc');
  },
  signals() {
    const renderer = readFileSync(join(ROOT, 'node_modules/@astrojs/preact/dist/client.js'), 'utf8');
    expect(renderer.split(ON_DEMAND)).toHaveLength(2);
  },
  自造的模块() {
    const made = told.chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.startsWith('\0'));
    expect(new Set(made)).toEqual(new Set(['\0vite/preload-helper.js', '\0rolldown/runtime.js']));
  },
  来源注释() {
    // Read where a package is published as one file; docx is the one here.
    const bundled = readFileSync(join(ROOT, 'node_modules/docx/dist/index.mjs'), 'utf8');
    const held = [...bundled.matchAll(HELD)].map(([, name]) => name);
    expect(new Set(held)).toEqual(new Set(['nanoid', 'fflate']));
  },
  assets() {
    const sources = tags.flatMap(({ attributes }) => attributes.get('src') ?? []);
    const links = named('link').map(({ attributes }) => [attributes.get('rel'), attributes.get('href')]);
    expect(links).toEqual([['stylesheet', expect.stringMatching(/^\/assets\/[^/]+\.css$/)]]);
    expect(sources).toEqual([expect.stringMatching(/^\/assets\/[^/]+\.js$/)]);
    expect(named('style').map(({ text }) => text)).toEqual([
      'astro-island,astro-slot,astro-static-slot{display:contents}',
    ]);
  },
};

describe('Astro', () => {
  test.each(Object.entries(RELIED_UPON))('%s', (_, holds) => holds());
});

test('src/build/README.md names each of them and nothing else', () => {
  const readme = readFileSync(join(ROOT, 'src/build/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `?([^|`]+)`? \| /gm)].map(([, name]) => name?.trim() ?? '');
  expect(rows.filter((name) => name !== '依靠什么' && !name.startsWith('---'))).toEqual(
    Object.keys(RELIED_UPON),
  );
});
