// Runs in the browser: draws one state of the pages after another into the same place, as typing does.
import { render } from 'preact';
import type { Page } from '../../src/core/layout/page.ts';
import { Pages } from '../../src/render/preview.tsx';

export type State = {
  readonly pages: readonly Page[];
  readonly draftNote?: string;
  readonly marked?: string;
};

const LINKS = { idOf: (path: string) => path, follow: () => {} };

/** What a screen reader or a selection meets, sheet by sheet. */
const textsIn = (place: Element) =>
  [...place.querySelectorAll('svg')].map((sheet) =>
    [...sheet.querySelectorAll('text')].map((text) => text.textContent).join('|'),
  );

/** The first sheet that reads otherwise than one drawn afresh, if any does. */
function firstDisorder(states: readonly State[]): { drawn: string; afresh: string } | null {
  const place = document.createElement('div');
  for (const state of states) {
    render(<Pages {...state} links={LINKS} />, place);
    const other = document.createElement('div');
    render(<Pages {...state} links={LINKS} />, other);
    const afresh = textsIn(other);
    const at = textsIn(place).findIndex((text, index) => text !== afresh[index]);
    if (at >= 0) return { drawn: textsIn(place)[at] ?? '', afresh: afresh[at] ?? '' };
  }
  return null;
}

Object.assign(globalThis, { firstDisorder });
