// The paper as it was given, beside every step: what is looked at stands in view and marked; words selected here become a blank.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SourceParagraph, TextSpan } from '../../core/intake/text/source.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';

type Props = {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** In the order of the text. */
  readonly marks: readonly TextSpan[];
  readonly now: readonly TextSpan[];
  readonly onMark: (span: TextSpan, words: string) => void;
};

/** Paragraphs drawn at a time: a long paper is drawn around what is looked at. */
const DRAWN = 300;

export function OriginalPane({ text, paragraphs, marks, now, onMark }: Props): JSX.Element {
  const pane = useRef<HTMLElement>(null);
  const said = useSignal('');
  const moved = useSignal<number | undefined>(undefined);
  const [first] = now;
  const at = first
    ? Math.max(
        0,
        paragraphs.findIndex(({ end }) => end >= first.start),
      )
    : 0;
  useMemo(() => {
    moved.value = undefined;
  }, [first?.start, paragraphs]);
  const from = Math.max(0, Math.min(moved.value ?? at - DRAWN / 2, paragraphs.length - DRAWN));
  const drawn = paragraphs.slice(from, from + DRAWN);
  useEffect(() => {
    const mark = pane.current?.querySelector('.original-now');
    if (!pane.current || !mark) return;
    const box = pane.current.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    // Only the pane moves, not the page.
    if (place.top < box.top || place.bottom > box.bottom)
      pane.current.scrollTop += place.top - box.top - box.height / 3;
  }, [first?.start, first?.end, from]);

  function markSelected(): void {
    const selected = selectedIn(pane.current);
    said.value = '';
    if (selected) onMark(selected, text.slice(selected.start, selected.end));
    else said.value = '请先在下面的原文里选中要填的字，再按“选中的字改为填空处”。';
  }

  return (
    <aside class="original" aria-labelledby="original">
      <div class="original-head">
        <h3 id="original">原文</h3>
        <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && markSelected()}>
          选中的字改为填空处
        </button>
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="original-text" ref={pane} tabIndex={0} aria-label="范文原来的文字">
        {from > 0 ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              moved.value = from - DRAWN / 2;
            }}
          >
            显示前面 {from} 行
          </button>
        ) : null}
        {drawn.map((paragraph) => (
          <p key={paragraph.start} data-start={paragraph.start}>
            {pieces(text, paragraph, marks, now)}
          </p>
        ))}
        {from + DRAWN < paragraphs.length ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              moved.value = from + DRAWN / 2;
            }}
          >
            显示后面 {paragraphs.length - from - DRAWN} 行
          </button>
        ) : null}
      </section>
    </aside>
  );
}

/** Each piece says in `data-start` where it begins in the text. */
function pieces(
  text: string,
  { start, end }: TextSpan,
  marks: readonly TextSpan[],
  now: readonly TextSpan[],
): JSX.Element[] {
  const inside = (spans: readonly TextSpan[]) => spans.filter((span) => span.start < end && span.end > start);
  const [here, looked] = [inside(marks), inside(now)];
  const edges = [start, end];
  for (const span of [...here, ...looked]) edges.push(Math.max(start, span.start), Math.min(end, span.end));
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? from;
    const covers = (span: TextSpan) => span.start <= from && to <= span.end;
    const words = text.slice(from, to);
    if (looked.some(covers))
      return (
        <mark class="original-now" key={from} data-start={from}>
          {words}
        </mark>
      );
    return here.some(covers) ? (
      <mark key={from} data-start={from}>
        {words}
      </mark>
    ) : (
      <span key={from} data-start={from}>
        {words}
      </span>
    );
  });
}

function selectedIn(pane: HTMLElement | null): TextSpan | undefined {
  const selection = getSelection();
  if (!pane || !selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, pane);
  const end = offsetOf(range.endContainer, range.endOffset, pane);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function offsetOf(node: Node, offset: number, pane: HTMLElement): number | undefined {
  if (!pane.contains(node)) return undefined;
  const within = node instanceof Text ? offset : 0;
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node.parentElement;
  const piece =
    element instanceof Element ? element.closest<HTMLElement>('[data-start]') : element?.parentElement;
  const start = Number(piece?.dataset.start ?? Number.NaN);
  return Number.isNaN(start) ? undefined : start + within;
}
