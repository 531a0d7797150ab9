// Where the facts of a path stand on the pages: what is marked while their field has the cursor.

import { type FactPath, pathId } from '../facts/fact.ts';
import type { Page } from './page.ts';

/** Paths as `pathId` writes them. */
export type PagePlace = { readonly page: number; readonly y: number };

/** Whether a fact is the one at `path` or a part of it. */
export function isWithin(from: FactPath, path: string): boolean {
  const id = pathId(from);
  return id === path || id.startsWith(`${path}.`);
}

const known = new WeakMap<Page, ReadonlySet<string>>();

function pathsOn(page: Page): ReadonlySet<string> {
  const paths =
    known.get(page) ??
    new Set(page.lines.flatMap(({ runs }) => runs.flatMap(({ from }) => (from ? [pathId(from)] : []))));
  known.set(page, paths);
  return paths;
}

export function holds(page: Page, path: string): boolean {
  for (const id of pathsOn(page)) if (id === path || id.startsWith(`${path}.`)) return true;
  return false;
}

/** The path itself where some of it is printed, else the nearest path around it: an item of a list that is printed as one. */
export function printedPath(pages: readonly Page[], path: string): string | undefined {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (pages.some((page) => holds(page, at))) return at;
  }
  return undefined;
}

export function firstPlace(pages: readonly Page[], path: string): PagePlace | undefined {
  const page = pages.find((each) => holds(each, path));
  const line = page?.lines.find(({ runs }) => runs.some(({ from }) => from && isWithin(from, path)));
  return page && line ? { page: page.number, y: line.y } : undefined;
}
