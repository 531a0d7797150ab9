// Whatever the site writes into a browser is a row of one table, and the programs that list, wipe and back up know each row.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../src/storage/everything.ts';
import { KEPT } from '../../src/storage/key-table.ts';
import { KEY_NAMES, nameOfKey } from '../../src/storage/keys.ts';

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** The doors, and what only looks. */
const MAY_NAME: Readonly<Record<string, RegExp>> = {
  'storage/web-storage.ts': /localStorage|sessionStorage/,
  'storage/database.ts': /idb-keyval/,
  'storage/together.ts': /idb-keyval/,
  'storage/peek.ts': /indexedDB/,
  'storage/own-mark.ts': /localStorage/,
  'storage/site-files.ts': /caches/,
  'offline/kept-files.ts': /caches/,
};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro|js)$/.test(entry.name))
  .map((entry) => posix.relative(SRC, join(entry.parentPath, entry.name)));

/** Ways into a browser's storage that the code of a file names, without its comments, texts and types. */
function ways(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const named = code.matchAll(
    /'(idb-keyval)'|\b(localStorage|sessionStorage)\b(?=[.)[])|\b(indexedDB|caches)\.\w|\bdocument\.(cookie)\b|\bnavigator\.storage\.(getDirectory)\b|\b(cookieStore)\./g,
  );
  return [...named].map((found) => found.slice(1).find((way) => way !== undefined) ?? '');
}

describe('storage', () => {
  test('is reached through its doors only', () => {
    const wrong = files.flatMap((file) =>
      ways(file)
        .filter((way) => !MAY_NAME[file]?.test(way))
        .map((way) => `${file}: ${way}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is looked for with words that find it', () => {
    for (const file of Object.keys(MAY_NAME)) expect(ways(file), file).not.toEqual([]);
  });
});

describe('the table of keys', () => {
  test('gives every key one row', () => {
    const overlaps = KEY_NAMES.flatMap((name) =>
      KEY_NAMES.filter(
        (other) =>
          other !== name &&
          KEPT[other].place === KEPT[name].place &&
          KEPT[name].many &&
          KEPT[other].key.startsWith(KEPT[name].key),
      ).map((other) => `${name} takes ${other}`),
    );
    expect(overlaps).toEqual([]);
    for (const name of KEY_NAMES) {
      const { place, key, many } = KEPT[name];
      expect(nameOfKey(place, many ? `${key}x` : key)).toBe(name);
      expect(nameOfKey(place, `another ${key}`)).toBeUndefined();
    }
  });

  test('fills every part of a backup', () => {
    const parts = KEY_NAMES.flatMap((name) => KEPT[name].backup ?? []);
    expect(new Set([...parts, 'unreadable'])).toEqual(new Set(Object.keys(NOTHING)));
  });

  test('lets nothing in that is not whole, and no key that is not in it', () => {
    const row =
      "place: 'database', key: 'own:', many: true, holds: '', until: '', backup: undefined, wipedWith: 'drafts', listed: 'own'";
    const without = (property: string) => row.replace(new RegExp(`${property}: [^,]+,? ?`), '');
    const table = (more: string) =>
      readFileSync(join(SRC, 'storage/key-table.ts'), 'utf8').replace(
        'export const KEPT = {',
        `export const KEPT = { own: { ${more} },`,
      );
    const properties = ['place', 'key', 'many', 'holds', 'until', 'backup', 'wipedWith', 'listed'];
    const wrongUses = ["readEntry('others:1')", "inLocal((t) => t.setItem('huiwen-other', ''), undefined)"];
    const rightUse = "readEntry('own:1'); inLocal((t) => t.setItem('huiwen-mode', ''), undefined);";
    const said = complaints({
      'key-table.ts': table(row),
      'right-use.ts': usingDoors(rightUse),
      ...Object.fromEntries(wrongUses.map((use, at) => [`wrong-use-${at}.ts`, usingDoors(use)])),
      ...Object.fromEntries(
        properties.map((property) => [`without-${property}.ts`, table(without(property))]),
      ),
    });
    for (const file of ['key-table.ts', 'keys.ts', 'right-use.ts']) expect(said(file), file).toEqual([]);
    for (const property of properties) expect(said(`without-${property}.ts`), property).not.toEqual([]);
    for (const [at, use] of wrongUses.entries()) expect(said(`wrong-use-${at}.ts`), use).toHaveLength(1);
  });
});

const usingDoors = (use: string) =>
  `import { readEntry } from './database.ts';\nimport { inLocal } from './web-storage.ts';\nexport const a = [readEntry, inLocal];\n${use}`;

/** What the compiler says of each file of src/storage, with these among them: of all in one go, since it begins with a browser's types. */
function complaints(files: Readonly<Record<string, string>>): (file: string) => readonly string[] {
  const pathOf = (file: string) => join(SRC, 'storage', file);
  const given = new Map(Object.entries(files).map(([file, text]) => [pathOf(file), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const text = given.get(name);
    return text === undefined ? read(name, language, ...rest) : ts.createSourceFile(name, text, language);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => given.has(name) || exists(name);
  const program = ts.createProgram([...given.keys()], options, host);
  return (file) => {
    const source = program.getSourceFile(pathOf(file));
    if (!source) throw new Error(`the compiler has not read ${file}`);
    return program
      .getSemanticDiagnostics(source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };
}
