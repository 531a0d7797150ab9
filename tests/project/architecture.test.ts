// Who may import whom, as data: layers downwards only, packages only where they belong, no cycles, no overgrown files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Each folder with the folders it may import from; type-only imports count. */
const LAYERS: Record<string, readonly string[]> = {
  'core/source': [],
  'core/style': [],
  'core/facts': ['core/source'],
  'core/template': ['core/facts', 'core/source'],
  'core/workshop': ['core/template', 'core/facts', 'core/source'],
  'core/guide': ['core/facts', 'core/source'],
  'core/document': ['core/template', 'core/facts', 'core/style', 'core/source'],
  'core/layout': ['core/document', 'core/facts', 'core/style'],
  'core/compare': ['core/layout', 'core/document', 'core/facts', 'core/style'],
  'core/members': ['core/facts'],
  'core/checks': [
    'core/members',
    'core/document',
    'core/template',
    'core/facts',
    'core/style',
    'core/source',
  ],
  'core/meeting': ['core/checks', 'core/document', 'core/template', 'core/facts', 'core/source'],
  'core/sheet': ['core/facts', 'core/source'],
  'core/notice': ['core/facts', 'core/source'],
  'core/proof': ['core/facts', 'core/source'],
  'core/intake/text': ['core/facts', 'core/source'],
  'core/intake/lines': ['core/intake/text', 'core/source'],
  'core/intake/gaps': ['core/intake/text', 'core/source'],
  'core/intake/names': ['core/intake/lines', 'core/intake/text', 'core/facts'],
  'core/intake/blanks': [
    'core/intake/names',
    'core/intake/gaps',
    'core/intake/lines',
    'core/intake/text',
    'core/facts',
    'core/source',
  ],
  'core/intake/tidy': ['core/intake/gaps', 'core/intake/lines', 'core/intake/text', 'core/source'],
  'core/intake/paper': [
    'core/intake/tidy',
    'core/intake/blanks',
    'core/intake/gaps',
    'core/intake/lines',
    'core/intake/text',
    'core/facts',
    'core/source',
  ],
  'core/intake/written': ['core/intake/text', 'core/template', 'core/facts'],
  'core/intake/confirm': [
    'core/intake/written',
    'core/intake/lines',
    'core/intake/text',
    'core/template',
    'core/proof',
    'core/facts',
    'core/source',
  ],
  'core/intake/template': [
    'core/intake/confirm',
    'core/intake/written',
    'core/intake/names',
    'core/intake/lines',
    'core/intake/text',
    'core/template',
    'core/facts',
  ],
  'core/intake/typeset': [
    'core/intake/confirm',
    'core/intake/written',
    'core/intake/text',
    'core/document',
    'core/facts',
    'core/source',
  ],
  'core/copied': ['core/facts', 'core/source'],
  'core/batch': [
    'core/sheet',
    'core/checks',
    'core/document',
    'core/template',
    'core/facts',
    'core/style',
    'core/source',
  ],
  'core/collect': ['core/batch', 'core/sheet', 'core/facts', 'core/source'],
  'core/kit': [
    'core/collect',
    'core/batch',
    'core/sheet',
    'core/checks',
    'core/document',
    'core/template',
    'core/facts',
    'core/source',
  ],
  render: ['core/*'],
  published: ['render', 'core/*'],
  storage: ['core/*'],
  reopen: ['core/*'],
  batch: ['reopen', 'render', 'core/*'],
  intake: ['batch', 'reopen', 'core/*'],
  offline: ['published', 'storage'],
  own: ['published', 'storage', 'core/*'],
  'file-drop': ['published', 'reopen', 'storage', 'core/*'],
  'desk/model': ['storage', 'core/*'],
  'desk/timing': ['storage', 'core/*'],
  'desk/more': [],
  'desk/keep': ['desk/more', 'desk/timing', 'desk/model', 'published', 'render', 'storage', 'core/*'],
  'desk/form': ['desk/timing', 'desk/model', 'core/*'],
  'desk/preset': ['desk/model', 'storage', 'core/*'],
  'desk/paste': ['desk/form', 'desk/model', 'core/*'],
  'desk/tools': ['desk/paste', 'desk/form', 'desk/timing', 'desk/model', 'core/*'],
  'desk/last-year': ['desk/form', 'desk/model', 'core/*'],
  'desk/proof': ['desk/more', 'desk/form', 'desk/model', 'published', 'render', 'core/*'],
  'desk/check': [
    'desk/proof',
    'desk/last-year',
    'desk/form',
    'desk/timing',
    'desk/model',
    'reopen',
    'render',
    'storage',
    'core/*',
  ],
  'desk/unit': ['desk/model', 'storage', 'core/*'],
  'desk/hands': ['desk/keep', 'desk/form', 'desk/model', 'file-drop', 'reopen', 'storage', 'core/*'],
  'desk/export': [
    'desk/hands',
    'desk/unit',
    'desk/check',
    'desk/timing',
    'desk/model',
    'file-drop',
    'render',
    'storage',
    'core/*',
  ],
  'desk/preview': ['desk/export', 'desk/form', 'desk/timing', 'desk/model', 'render', 'storage', 'core/*'],
  'desk/reopened': [
    'desk/more',
    'desk/keep',
    'desk/form',
    'desk/model',
    'file-drop',
    'render',
    'storage',
    'core/*',
  ],
  'desk/late': [
    'desk/reopened',
    'desk/preview',
    'desk/export',
    'desk/hands',
    'desk/check',
    'desk/last-year',
    'desk/tools',
    'desk/paste',
    'desk/preset',
    'desk/form',
    'desk/timing',
    'desk/model',
    'render',
    'core/*',
  ],
  'desk/shell': ['desk/*', 'file-drop', 'published', 'storage', 'core/*'],
  'islands/my-drafts': ['desk/keep', 'desk/model', 'file-drop', 'own', 'storage', 'core/*'],
  'islands/meeting': ['desk/*', 'file-drop', 'own', 'published', 'render', 'storage', 'core/*'],
  'islands/batch': [
    'batch',
    'desk/*',
    'file-drop',
    'own',
    'published',
    'reopen',
    'render',
    'storage',
    'core/*',
  ],
  'islands/intake': [
    'desk/*',
    'file-drop',
    'intake',
    'own',
    'published',
    'reopen',
    'render',
    'storage',
    'core/*',
  ],
  'islands/proofread': ['desk/*', 'file-drop', 'published', 'reopen', 'render', 'core/*'],
  'islands/collect': ['desk/*', 'file-drop', 'own', 'published', 'reopen', 'render', 'storage', 'core/*'],
  'islands/kit': ['desk/*', 'published', 'storage', 'core/*'],
  'islands/issue': ['desk/*', 'offline', 'own', 'published', 'render', 'storage', 'core/*'],
  'islands/own-desk': ['desk/*', 'own', 'published', 'render', 'storage', 'core/*'],
  'islands/own-list': [
    'desk/hands',
    'desk/keep',
    'desk/timing',
    'file-drop',
    'own',
    'published',
    'storage',
    'core/*',
  ],
  'islands/typeset': ['desk/*', 'file-drop', 'intake', 'published', 'reopen', 'render', 'storage', 'core/*'],
  'islands/workshop': ['desk/*', 'own', 'published', 'render', 'storage', 'core/*'],
  'islands/profile': ['desk/*', 'file-drop', 'storage', 'core/*'],
  'islands/own-presets': ['desk/*', 'file-drop', 'storage', 'core/*'],
  'islands/your-text': ['desk/keep', 'storage', 'core/*'],
  site: ['offline', 'own', 'published', 'file-drop', 'desk/*', 'render', 'storage', 'core/*'],
  'one-file': ['site', 'desk/late', 'published', 'render', 'core/*'],
  pages: ['one-file', 'site', 'islands/*', 'desk/*', 'file-drop', 'render', 'storage', 'core/*'],
  build: ['one-file', 'offline', 'core/source', 'published'],
  '.': [],
};

/** Each package with the files that may import it. */
const PACKAGES: Record<string, RegExp> = {
  'hucre/xlsx': /^(?:render\/(?:[a-z]+-)?xlsx|reopen\/sheets\/read-xls)\.ts$/,
  fflate: /^(?:render\/zip\.ts$|reopen\/)/,
  'astro/loaders': /^content\.config\.ts$/,
  'astro:content': /^(?:content\.config\.ts$|site\/|pages\/)/,
  astro: /^(?:site|pages|build)\//,
  vite: /^build\//,
  'node:crypto': /^(?:build\/|site\/(?:old-browser-check|published-text)\.ts$)/,
  'node:fs': /^build\//,
  'node:path': /^build\//,
  'node:url': /^build\//,
  'node:zlib': /^build\//,
  mustache: /^core\/template\//,
  yaml: /^core\/source\//,
  'idb-keyval': /^storage\//,
  'file-saver': /^(?:desk|islands|offline|one-file)\//,
  minisearch: /^site\/search\//,
  'pinyin-pro': /^site\/search\/records\.ts$/,
  preact: /^(?:(?:desk|islands)\/|render\/preview[a-z-]*\.tsx$)/,
  'preact/hooks': /^(?:(?:desk|islands)\/|file-drop\/own-file\.ts$)/,
  '@preact/signals': /^(?:desk|islands)\//,
};

/** Folders whose folders are layers of their own. */
const ROOMS: ReadonlySet<string> = new Set(['core', 'core/intake', 'desk', 'islands']);

/** What Chromium 80 does not know, nor src/site/missing-words.js gives it, as it would stand in code. */
const YOUNGER = [
  String.raw`\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren|checkVisibility)\(`,
  String.raw`\.(?:isWellFormed|toWellFormed|union|intersection|difference|symmetricDifference)\(`,
  String.raw`\b(?:structuredClone|reportError)\(`,
  String.raw`\b(?:Object\.(?:hasOwn|groupBy)|Map\.groupBy|Array\.fromAsync|URL\.(?:canParse|parse))\(`,
  String.raw`\b(?:Promise\.(?:any|try|withResolvers)|AbortSignal\.\w+|crypto\.randomUUID)\(`,
  String.raw`\b(?:WeakRef|FinalizationRegistry|Intl\.(?:Segmenter|DisplayNames))\b`,
  String.raw`\.(?:submitter|inert|hasIndices)\b`,
  // Known, but with arguments spread before others it passes too few.
  String.raw`\?\.[\w.]*\((?:[^()]*, *)?\.\.\.[\w.]+, *[^)\s]`,
  // Flags of a regular expression.
  String.raw`/[gimsuy]*[dv][dgimsuvy]*(?=[;,).\]]|$)`,
] as const;

type Import = { readonly from: string; readonly to: string; readonly dynamic: boolean };

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name))
  .map((entry) => posix.relative(join(ROOT, 'src'), join(entry.parentPath, entry.name)));

const text = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');

const imports: readonly Import[] = files.flatMap((from) => {
  const found = text(from).matchAll(/(?:\bfrom\s+|(?<dynamic>\bimport\(\s*)|\bimport\s+)'(?<to>[^']+)'/g);
  return [...found].map(({ groups }) => {
    const to = groups?.to ?? '';
    return { from, to: to.startsWith('.') ? posix.join(dirname(from), to) : to, dynamic: !!groups?.dynamic };
  });
});
const own = imports.filter(({ to }) => files.includes(to));
const foreign = imports.filter(
  ({ to }) => !/\.(?:ts|tsx|astro|css|json|js(?:\?raw)?)(?:\?worker&url)?$/.test(to),
);

function layerOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  if (!folders.length) return '.';
  let depth = 1;
  while (depth < folders.length && ROOMS.has(folders.slice(0, depth).join('/'))) depth++;
  return folders.slice(0, depth).join('/');
}

function allows(layer: string, other: string): boolean {
  if (layer === other) return true;
  return (LAYERS[layer] ?? []).some(
    (known) => known === other || (known.endsWith('/*') && other.startsWith(known.slice(0, -1))),
  );
}

describe('imports', () => {
  test('every folder has a layer', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  test('stand in the table below what they use', () => {
    const order = Object.keys(LAYERS);
    const wrong = order.filter((layer) =>
      order.slice(order.indexOf(layer) + 1).some((below) => allows(layer, below)),
    );
    expect(wrong).toEqual([]);
  });

  test('point downwards', () => {
    const wrong = own.filter(({ from, to }) => !allows(layerOf(from), layerOf(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('of packages stand where the package belongs', () => {
    const wrong = foreign.filter(({ from, to }) => !PACKAGES[to]?.test(from));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('reach the .docx renderer only on demand', () => {
    const wrong = own.filter(
      ({ from, to, dynamic }) => /^render\/docx/.test(to) && !/^render\/docx/.test(from) && !dynamic,
    );
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  // Styles belong to pages: src/build/plain-imports.ts fetches none on demand.
  test('of scripts bring no style', () => {
    const wrong = imports.filter(({ from, to }) => /\.tsx?$/.test(from) && /\.css$/.test(to));
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  test('make no cycle', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (trail.includes(file) || done.has(file)) return;
      for (const { to } of own.filter(({ from }) => from === file)) walk(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('are read at all', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(foreign.some(({ to }) => to === 'fflate')).toBe(true);
  });
});

/** Names that files export by agreement with Astro. */
const ASTRO_NAMES: ReadonlySet<string> = new Set(['GET', 'getStaticPaths']);

describe('names', () => {
  test('of exported values and types mean one thing each', () => {
    const places = new Map<string, Set<string>>();
    for (const file of files) {
      const exported = text(file).matchAll(
        /^export (?:async )?(?:function\*?|const|class|type) (?<name>\w+)/gm,
      );
      for (const { groups } of exported) {
        const name = groups?.name ?? '';
        places.set(name, (places.get(name) ?? new Set()).add(file));
      }
    }
    expect(places.size).toBeGreaterThan(500);
    const twice = [...places].filter(([name, found]) => found.size > 1 && !ASTRO_NAMES.has(name));
    expect(twice.map(([name, found]) => `${name}: ${[...found].join(', ')}`)).toEqual([]);
  });
});

describe('files', () => {
  test('say in their first line why they exist', () => {
    const code = files.filter((file) => !file.startsWith('pages/') || file.endsWith('.ts'));
    const first = (file: string) =>
      text(file)
        .replace(/^---\n/, '')
        .split('\n')[0] ?? '';
    expect(code.filter((file) => !/^\/\/ \S/.test(first(file)))).toEqual([]);
  });

  test('have at most 200 lines', () => {
    expect(files.filter((file) => text(file).split('\n').length > 201)).toEqual([]);
  });

  test('are small: half of them have at most 55', () => {
    const sizes = files.map((file) => text(file).split('\n').length - 1).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(55);
  });

  test('of one room of the desk have at most 2500 lines together', () => {
    const rooms = new Map<string, number>();
    for (const file of files.filter((each) => each.startsWith('desk/')))
      rooms.set(layerOf(file), (rooms.get(layerOf(file)) ?? 0) + text(file).split('\n').length - 1);
    expect(rooms.size).toBeGreaterThan(5);
    expect([...rooms].filter(([, lines]) => lines > 2500)).toEqual([]);
  });

  test('use nothing younger than Chromium 80', () => {
    const younger = new RegExp(YOUNGER.join('|'), 'm');
    expect(files.filter((file) => younger.test(code(file)))).toEqual([]);
  });

  // That it knows no browser is said by tsconfig.core.json.
  test('of the core know no clock and no chance', () => {
    const wrong = files.filter(
      (file) => file.startsWith('core/') && /\b(?:Date\.now|new Date|Math\.random)/.test(code(file)),
    );
    expect(wrong).toEqual([]);
  });
});

/** Code without comments. */
function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
