// What is installed is what was reviewed: exact versions, a checksum for each package, no install script but those named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
};
type Wanted = Readonly<Record<string, string>>;

const ROOT = join(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const project: {
  readonly dependencies: Wanted;
  readonly devDependencies: Wanted;
  readonly allowScripts: Readonly<Record<string, boolean>>;
} = readJson('package.json');
const lock: { readonly packages: Readonly<Record<string, Locked>> } = readJson('package-lock.json');

const wanted = { ...project.dependencies, ...project.devDependencies };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

describe('package.json', () => {
  test.each(Object.entries(wanted))('%s has the exact version %s, as locked', (name, version) => {
    // A package may stand under another name.
    const exact = version.replace(/^npm:[\w-]+@/, '');
    expect(exact).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(exact);
  });

  test('names every install script of the lockfile, and none that is not there', () => {
    const scripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    const allowed = Object.entries(project.allowScripts).filter(([, yes]) => yes);
    expect(allowed.map(([name]) => name).sort()).toEqual([...new Set(scripts)].sort());
  });
});

describe('package-lock.json', () => {
  test('locks packages', () => expect(locked.length).toBeGreaterThan(100));

  // npm writes no checksum of what it has not fetched: packages of other systems.
  test('has a checksum for every package that is not for another system', () => {
    const without = locked.filter(
      ([, { integrity, optional, os, cpu }]) => !integrity && !(optional && (os || cpu)),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('takes nothing from links, files or repositories', () => {
    const odd = locked.filter(
      ([, { link, resolved }]) => link || (resolved && !/^https:\/\/registry\.npmjs\.org\//.test(resolved)),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test('has only SHA-512 checksums', () => {
    const weak = locked.filter(([, { integrity }]) => integrity && !integrity.startsWith('sha512-'));
    expect(weak.map(([path]) => path)).toEqual([]);
  });
});
