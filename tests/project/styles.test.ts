// The styles as the site's authors keep them: distances and colours by name, each class at home in one file, none without use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const STYLES = join(SRC, 'site/styles');
const TOKENS = 'tokens.css';

type Rule = {
  readonly file: string;
  readonly selector: string;
  readonly body: string;
  readonly print: boolean;
};

const files = readdirSync(STYLES).filter((file) => file.endsWith('.css'));
const css = (file: string) => readFileSync(join(STYLES, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const rules: readonly Rule[] = files.flatMap((file) => rulesOf(file, css(file), false));
const programs = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|astro)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** One for each selector, those within `@media` and `@supports` too. */
function rulesOf(file: string, text: string, print: boolean): Rule[] {
  // A head, and between braces a body with braces of its own at most one deep, as these are written.
  return [...text.matchAll(/([^{}]+)\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g)].flatMap(
    ([, head = '', body = '']) => {
      const name = head.trim();
      if (/^@(?:media|supports)/.test(name)) return rulesOf(file, body, print || name.includes('print'));
      if (name.startsWith('@')) return [];
      return name.split(',').map((selector) => ({ file, selector: selector.trim(), body, print }));
    },
  );
}

const classesOf = (text: string) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
/** What a rule is about: the last part of its selector, and no part of it that is denied. */
const subjectOf = (selector: string) =>
  (selector.split(/[\s>+~]+/).at(-1) ?? '').replace(/:not\([^)]*\)/g, '');

/** Files that style a class where it stands by itself: what is made of it in a print is for the page that is printed. */
const homes = new Map<string, Set<string>>();
for (const { file, selector, print } of rules) {
  const alone = classesOf(selector).length === classesOf(subjectOf(selector)).length;
  for (const name of print || !alone ? [] : classesOf(subjectOf(selector)))
    homes.set(name, (homes.get(name) ?? new Set()).add(file));
}

test('the rules are found', () => {
  expect(rules.length).toBeGreaterThan(400);
  expect(rules.filter(({ print }) => print).length).toBeGreaterThan(20);
  expect(homes.size).toBeGreaterThan(100);
});

describe('names instead of numbers', () => {
  const declarations = rules
    .filter(({ file }) => file !== TOKENS)
    .flatMap(({ file, body }) => body.split(';').map((each) => `${file}: ${each.trim()}`));
  const wrong = (pattern: RegExp) => declarations.filter((each) => pattern.test(each));

  test('for colours', () => {
    expect(wrong(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|: *(?:white|black|red)\b(?!-)/i)).toEqual([]);
  });

  test('for corners', () => {
    expect(wrong(/border-radius: .*(?<!0)(?:px|rem)/)).toEqual([]);
  });

  // What parts a page is written where it is: 1.75rem and more.
  test('for distances in and between boxes', () => {
    const distances = wrong(/: (?:gap|row-gap|column-gap|margin[a-z-]*|padding[a-z-]*):/);
    expect(distances.length).toBeGreaterThan(200);
    const short = (each: string) =>
      [...each.matchAll(/([\d.]+)rem/g)].some(([, size]) => Number(size) < 1.75);
    expect(distances.filter(short)).toEqual([]);
  });

  test('and every name is used', () => {
    const names = [...css(TOKENS).matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name);
    const all = files.map(css).join('');
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
  });
});

describe('a class', () => {
  test('is styled in one file', () => {
    const several = [...homes].filter(([, where]) => where.size > 1);
    expect(several.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
  });

  test('of another file is styled only within, or beside, one of its own', () => {
    const foreign = rules.filter(({ file, selector, print }) => {
      if (print) return false;
      const guests = classesOf(subjectOf(selector)).filter(
        (name) => homes.has(name) && !homes.get(name)?.has(file),
      );
      const own = classesOf(selector).some(
        (name) => !guests.includes(name) && (homes.get(name)?.has(file) ?? true),
      );
      return guests.length > 0 && !own;
    });
    expect(foreign.map(({ file, selector }) => `${file}: ${selector}`)).toEqual([]);
  });

  test('is given somewhere', () => {
    // Markdown's own.
    const given = new Set(['footnotes']);
    const unused = [...new Set(rules.flatMap(({ selector }) => classesOf(selector)))].filter((name) => {
      const begun = name.slice(0, name.indexOf('-') + 1);
      return (
        !given.has(name) &&
        !new RegExp(`["'\`\\s:]${name}["'\`\\s:,}$]`).test(programs) &&
        !(begun && programs.includes(`${begun}\${`))
      );
    });
    expect(unused).toEqual([]);
  });
});
