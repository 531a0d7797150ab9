// The line the cursor is in, moved or removed as an item of its list; and what was last done to the list.

import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { excerpt } from '../../../core/facts/excerpt.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { asText } from './as-text.ts';
import { EditNotice } from './edit-notice.tsx';
import type { Edit } from './edits.ts';
import { RowButtons } from './row-buttons.tsx';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly items: readonly Fact[];
  readonly edit: Edit | undefined;
  readonly onItems: (items: readonly Fact[], done: Edit | undefined) => void;
  readonly onUndo: () => void;
};

export function LineTools({ id, name, box, items, edit, onItems, onUndo }: Props): JSX.Element {
  const line = useSignal(0);
  useEffect(() => {
    const area = box.current;
    const follow = () => {
      if (area) line.value = lineAt(area.value, area.selectionStart);
    };
    // Only while the cursor is in this box: a form has many, and every key moves the cursor.
    const begin = () => document.addEventListener('selectionchange', follow);
    const end = () => document.removeEventListener('selectionchange', follow);
    if (area && document.activeElement === area) begin();
    area?.addEventListener('focus', begin);
    area?.addEventListener('blur', end);
    return () => {
      end();
      area?.removeEventListener('focus', begin);
      area?.removeEventListener('blur', end);
    };
  }, [box]);
  const last = items.length - 1;
  const at = Math.min(line.value, Math.max(0, last));
  const text = asText(items[at]);
  const move = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    line.value = to;
    onItems(next, undefined);
    if (document.activeElement === box.current) setTimeout(() => toLine(box.current, to));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!area || !step || !event.altKey || event.isComposing) return;
      event.preventDefault();
      const from = lineAt(area.value, area.selectionStart);
      if (from + step >= 0 && from + step <= last) move(from, from + step);
    };
    const area = box.current;
    area?.addEventListener('keydown', onKey);
    return () => area?.removeEventListener('keydown', onKey);
  });
  const remove = () => {
    const removed = items[at];
    onItems(
      items.filter((_, index) => index !== at),
      {
        sentence: `已删除“${name}”第 ${at + 1} 项“${excerpt(text, 12)}”。`,
        undoName: '撤销删除',
        undo: (now) => {
          const left = Array.isArray(now) ? now : [];
          return [...left.slice(0, at), removed ?? '', ...left.slice(at)];
        },
        surplus: [],
        brief: false,
      },
    );
    box.current?.focus();
  };
  return (
    <div class="line-tools">
      {items.length > 1 ? (
        <div class="line-buttons" title="光标所在的一行；也可以按 Alt+↑、Alt+↓ 移动，按 F2 到这些按钮">
          <span>第 {at + 1} 项</span>
          <RowButtons
            id={`${id}-line`}
            label={`${name}第 ${at + 1} 项${text ? `“${excerpt(text, 12)}”` : ''}`}
            onUp={at > 0 ? () => move(at, at - 1) : undefined}
            onDown={at < last ? () => move(at, at + 1) : undefined}
            onFirst={at > 1 ? () => move(at, 0) : undefined}
            onRemove={remove}
          />
        </div>
      ) : null}
      <div role="status">
        {edit ? (
          <EditNotice
            id={`${id}-undo`}
            edit={edit}
            onUndo={() => {
              onUndo();
              box.current?.focus();
            }}
            onClose={() => {
              onItems(items, undefined);
              box.current?.focus();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

function lineAt(text: string, caret: number): number {
  return text.slice(0, caret).split('\n').length - 1;
}

function toLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const start = area.value.split('\n').slice(0, line).join('\n').length + (line ? 1 : 0);
  area.setSelectionRange(start, start);
}
