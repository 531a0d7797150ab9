// A long table page by page: what is shown stays small, whatever was given.

import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';

type Props = { readonly page: number; readonly pages: number; readonly onTurn: (page: number) => void };

export function PageTurner({ page, pages, onTurn }: Props): JSX.Element | null {
  if (pages < 2) return null;
  const turn = (name: string, to: number) => (
    <button
      type="button"
      class="quiet"
      aria-disabled={to < 0 || to >= pages}
      onClick={(event) => {
        if (isFirstPress(event) && to >= 0 && to < pages) onTurn(to);
      }}
    >
      {name}
    </button>
  );
  return (
    <nav class="actions page-turner" aria-label="翻页">
      {turn('上一页', page - 1)}
      <span>
        第 {page + 1} 页，共 {pages} 页
      </span>
      {turn('下一页', page + 1)}
    </nav>
  );
}
