// One piece of text goes into one box by the browser; a piece that would hold up the browser is cut, and that is told beside it.

import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { LONGEST, LONGEST_LIST, MOST_PASTED_ITEMS, unbreakableAt } from '../../core/sheet/limits.ts';
import { writeText } from '../form/undo.ts';

type Told = { readonly id: string; readonly sentence: string; readonly after: string };
const told = signal<Told | undefined>(undefined);

export function watchPasteLimit(): void {
  document.addEventListener('beforeinput', limitPaste, true);
  document.addEventListener('input', forget, true);
}

function limitPaste(event: InputEvent): void {
  const { target: box, inputType, data } = event;
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') limitLines(event);
  if (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop') return;
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
  const text = data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const [start, end] = [box.selectionStart ?? 0, box.selectionEnd ?? 0];
  const most = box.classList.contains('lines') ? LONGEST_LIST : LONGEST;
  const room = Math.min(LONGEST, Math.max(0, most - (box.value.length - (end - start))));
  const odd = unbreakableAt(text.slice(0, room));
  if (text.length <= room && odd === undefined) return;
  event.preventDefault();
  const taken = text.slice(0, Math.min(room, odd ?? room));
  writeText(box, box.value.slice(0, start) + taken + box.value.slice(end), start + taken.length);
  const left = text.length - taken.length;
  const sentence =
    odd === undefined
      ? `一次最多粘贴 ${LONGEST} 字，一项最多 ${most} 字，其余 ${left} 字没有粘贴。`
      : `这段文字里有一长串括号或引号，从那里起的 ${left} 字没有粘贴。`;
  told.value = { id: box.id, sentence, after: box.value };
}

/** A list that is full takes no further line by hand either. */
function limitLines(event: InputEvent): void {
  const { target: box } = event;
  if (!(box instanceof HTMLTextAreaElement) || !box.classList.contains('lines')) return;
  if (box.selectionStart !== box.selectionEnd || box.value.split('\n').length < MOST_PASTED_ITEMS) return;
  event.preventDefault();
  told.value = { id: box.id, sentence: `列表最多 ${MOST_PASTED_ITEMS} 项，不能再增加。`, after: box.value };
}

function forget({ target }: Event): void {
  const now = told.peek();
  if (now && target instanceof HTMLElement && target.id === now.id) told.value = undefined;
}

type Props = { readonly id: string };

/** `id` is that of the box, or of the person it is part of. */
export function PasteLimit({ id }: Props): JSX.Element {
  const now = told.value;
  const own = now && (now.id === id || now.id.startsWith(`${id}-`)) ? now : undefined;
  return <div role="status">{own ? <p class="told">{own.sentence}</p> : null}</div>;
}
