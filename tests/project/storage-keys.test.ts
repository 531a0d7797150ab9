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
    const wholly = complaints(
      table(row),
      "readEntry('own:1'); inLocal((t) => t.setItem('huiwen-mode', ''), undefined);",
    );
    expect(wholly).toEqual([]);
    for (const property of ['place', 'key', 'many', 'holds', 'until', 'backup', 'wipedWith', 'listed'])
      expect(complaints(table(without(property)), ''), property).not.toEqual([]);
    for (const use of ["readEntry('others:1')", "inLocal((t) => t.setItem('huiwen-other', ''), undefined)"])
      expect(complaints(table(row), use), use).toHaveLength(1);
  });
});

/** What the compiler says of the table in this state, and of `use` of the doors beside it. */
function complaints(table: string, use: string): string[] {
  const tableFile = join(SRC, 'storage/key-table.ts');
  const keysFile = join(SRC, 'storage/keys.ts');
  const useFile = join(SRC, 'storage/use-of-keys.ts');
  const given = new Map([
    [tableFile, table],
    [
      useFile,
      `import { readEntry } from './database.ts';\nimport { inLocal } from './web-storage.ts';\nexport const a = [readEntry, inLocal];\n${use}`,
    ],
  ]);
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
    if (text !== undefined) return ts.createSourceFile(name, text, language);
    const known = parsed.get(name) ?? read(name, language, ...rest);
    if (known) parsed.set(name, known);
    return known;
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => given.has(name) || exists(name);
  const program = ts.createProgram([tableFile, useFile], options, host);
  return [tableFile, keysFile, useFile].flatMap((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

const parsed = new Map<string, ts.SourceFile>();
