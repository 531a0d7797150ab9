// The sheets as they will print, beside the form: the place of the field with the cursor marked, every value leading to its field.

import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Document } from '../../core/document/document.ts';
import { firstPlace, printedPath } from '../../core/layout/find-path.ts';
import type { Page } from '../../core/layout/page.ts';
import { Pages } from '../../render/preview.tsx';
import type { FieldLinks } from '../../render/preview-page.tsx';
import type { Key } from '../../storage/keys.ts';
import { inLocal } from '../../storage/web-storage.ts';
import { draftNote } from '../export/download.ts';
import { fieldId } from '../form/field-id.ts';
import { focusField } from '../form/focus-field.ts';
import { catchUp } from '../timing/catch-up.ts';
import type { Keys } from '../timing/keys.ts';
import { focusedPath } from './focused-path.ts';
import { FontsNote } from './fonts-note.tsx';
import { PreviewBar } from './preview-bar.tsx';
import { reveal, watchHand } from './reveal.ts';
import { sheetAt, sheetsBetween, windowOf } from './sheets-in-view.ts';
import { readZoom, SHEET_PIXELS, type Zoom, type ZoomWish, zoomed, zoomOfKey } from './zoom.ts';

const LINKS: FieldLinks = { idOf: fieldId, follow: focusField };
const ZOOM_KEY: Key<'zoom'> = 'huiwen:preview-zoom';
/** Pages out of view drawn in one go. */
const AT_ONCE = 2;

/** What the preview needs of the draft. */
type Previewed = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  /** Holds the names of the fields. */
  readonly answers: { readonly has: (name: string) => boolean };
};

type Props = { readonly model: Previewed; readonly keys: Keys };

export function Preview({ model, keys }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<readonly Page[]>([]);
  const turn = useSignal(0);
  const path = useSignal<string | undefined>(undefined);
  const current = useSignal(0);
  const zoom = useSignal<Zoom>(undefined);
  const pages = model.pages.value ?? [];
  const gaps = useComputed(() => model.document.value?.gaps.length).value;
  const marked = path.value && printedPath(pages, path.value);
  const place = marked ? firstPlace(pages, marked) : undefined;

  const list = () => box.current?.querySelector('.pages') ?? undefined;
  const pane = () => box.current?.closest('.preview') ?? undefined;

  function inView(): readonly [number, number] {
    const [sheets, around] = [list(), pane()];
    if (!sheets || !around || !drawn.current.length) return [0, 1];
    return sheetsBetween(windowOf(around), sheets.getBoundingClientRect(), drawn.current.length);
  }

  function look(): void {
    const [sheets, around] = [list(), pane()];
    if (!sheets || !around) return;
    const { top, bottom } = windowOf(around);
    current.value = sheetAt((top + bottom) / 2, sheets.getBoundingClientRect(), drawn.current.length);
  }

  turn.value; // Drawn again for the pages that were left for later.
  const next = catchUp(drawn.current, pages, inView(), AT_ONCE);
  drawn.current = next.pages;

  useEffect(() => {
    if (next.done) return;
    return keys.whenResting(() => {
      turn.value += 1;
    });
  });

  useEffect(() => {
    const note = () => {
      // Whoever turns to the preview by the bar wants to see what was filled in last.
      if (document.activeElement?.closest('.bar')) return;
      path.value = focusedPath(document.activeElement, (name) => model.answers.has(name));
    };
    note();
    zoom.value = readZoom(keptZoom());
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [model]);

  const hand = useRef<ReturnType<typeof watchHand> | undefined>(undefined);
  useEffect(() => {
    const around = pane();
    if (!around) return;
    hand.current = watchHand(around);
    const toField = ({ target }: Event) => {
      const from =
        target instanceof Element ? target.closest('[data-from]')?.getAttribute('data-from') : null;
      // Selecting text to copy it is no click.
      if (from && !getSelection()?.toString()) focusField(fieldId(from));
    };
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
      const wish = event.target === around ? zoomOfKey(event.key) : undefined;
      if (wish) setZoom(wish);
    };
    around.addEventListener('click', toField);
    around.addEventListener('keydown', onKey);
    for (const scroller of [around, window]) scroller.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      hand.current?.release();
      around.removeEventListener('click', toField);
      around.removeEventListener('keydown', onKey);
      for (const scroller of [around, window]) scroller.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    const around = pane();
    if (around && place && !hand.current?.isAtWork()) {
      reveal(around, list()?.children[place.page - 1], place);
    }
  }, [marked, place?.page, place?.y, next.done]);

  useLayoutEffect(look, [pages.length, zoom.value]);

  function setZoom(wish: ZoomWish): void {
    const width = list()?.querySelector('.sheet')?.clientWidth ?? SHEET_PIXELS;
    const before = current.peek();
    zoom.value = zoomFor(wish, (width / SHEET_PIXELS) * 100);
    keepZoom(zoom.value);
    // What is marked is in view at its new size, else the page that was read.
    requestAnimationFrame(() => {
      const around = pane();
      const shown = place ?? { page: before + 1, y: 0 };
      if (around) reveal(around, list()?.children[shown.page - 1], shown);
      look();
    });
  }

  return (
    <div class="preview-body" ref={box}>
      <PreviewBar page={current.value + 1} pages={pages.length} zoom={zoom.value} onZoom={setZoom} />
      <div
        class={zoom.value === 'page' ? 'sheets whole-page' : 'sheets'}
        style={{ width: typeof zoom.value === 'number' ? `${(SHEET_PIXELS * zoom.value) / 100}px` : '' }}
      >
        <Pages
          pages={next.pages}
          links={LINKS}
          draftNote={gaps ? draftNote(gaps) : undefined}
          marked={marked || undefined}
        />
      </div>
      {/* Below, where it pushes nothing away when it comes. */}
      <FontsNote />
    </div>
  );
}

/** `shown`: what is seen now, in hundredths. */
function zoomFor(wish: ZoomWish, shown: number): Zoom {
  if (wish === 'fit') return undefined;
  return wish === 'page' ? 'page' : zoomed(shown, wish);
}

function keptZoom(): string | null {
  return inLocal((table) => table.getItem(ZOOM_KEY), null);
}

function keepZoom(zoom: Zoom): void {
  // Where nothing may be kept the choice lasts as long as the page.
  inLocal((table) => {
    if (zoom) table.setItem(ZOOM_KEY, String(zoom));
    else table.removeItem(ZOOM_KEY);
  }, undefined);
}
