// Above the sheets: which page is seen, and how large.

import type { JSX } from 'preact';
import { ZOOM_LEVELS, type Zoom, type ZoomWish } from './zoom.ts';

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly onZoom: (wish: ZoomWish) => void;
};

export function PreviewBar({ page, pages, zoom, onZoom }: Props): JSX.Element {
  return (
    <div class="preview-bar">
      <p class="page-count">
        第 {Math.min(page, pages)} 页，共 {pages} 页
      </p>
      <fieldset class="zoom" aria-label="预览大小">
        <button
          type="button"
          class="quiet"
          aria-label="缩小"
          aria-disabled={zoom === ZOOM_LEVELS[0]}
          onClick={() => onZoom('out')}
        >
          −
        </button>
        {typeof zoom === 'number' ? <output aria-label="现在的大小">{zoom}%</output> : null}
        <button
          type="button"
          class="quiet"
          aria-label="放大"
          aria-disabled={zoom === ZOOM_LEVELS.at(-1)}
          onClick={() => onZoom('in')}
        >
          +
        </button>
        <button type="button" class="quiet" aria-pressed={!zoom} onClick={() => onZoom('fit')}>
          适合宽度
        </button>
        <button type="button" class="quiet" aria-pressed={zoom === 'page'} onClick={() => onZoom('page')}>
          整页
        </button>
      </fieldset>
    </div>
  );
}
