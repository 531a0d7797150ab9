// Long lists a page at a time, with the way on and back.

import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

/** The page with what is looked at, whenever that is another; in between one may turn to any. */
export function useFollow(page: Signal<number>, at: number, onAPage: number): void {
  useMemo(() => {
    if (at >= 0) page.value = Math.floor(at / onAPage);
  }, [at]);
}

type Props = { readonly page: Signal<number>; readonly count: number; readonly onAPage: number };

export function PageTurns({ page, count, onAPage }: Props): JSX.Element | null {
  const pages = Math.ceil(count / onAPage);
  if (pages < 2) return null;
  const turn = (by: number) => () => {
    page.value = Math.min(pages - 1, Math.max(0, page.peek() + by));
  };
  return (
    <p class="actions">
      <button type="button" class="quiet" aria-disabled={page.value < 1} onClick={turn(-1)}>
        前 {onAPage} 项
      </button>
      <span>
        第 {page.value + 1} 页，共 {pages} 页
      </span>
      <button type="button" class="quiet" aria-disabled={page.value >= pages - 1} onClick={turn(1)}>
        后 {onAPage} 项
      </button>
    </p>
  );
}
