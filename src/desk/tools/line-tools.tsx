// The line the cursor is in, moved or removed as an item of its list; and what was last done to the list.

import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { excerpt } from '../../core/facts/excerpt.ts';
import type { ScalarType } from '../../core/facts/field.ts';
import { writeText } from '../form/undo.ts';
import type { Around } from '../model/held-paste.ts';
import { pasteList } from '../paste/paste-list.ts';
import { takeHeld } from '../paste/take-held.ts';
import { EditNotice } from './edit-notice.tsx';
import { RowButtons } from './row-buttons.tsx';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly of: ScalarType;
  readonly box: RefObject<HTMLTextAreaElement>;
  /** What the draft holds, line by line. */
  readonly text: string;
  readonly around: Around;
};

type Done = {
  readonly sentence: string;
  readonly undoName: string;
  readonly surplus: readonly string[];
  /** The text after it is taken back, made of what is there. */
  readonly undo: (text: string) => string;
  /** The text it left, where it can be taken back only until the next change. */
  readonly after?: string;
};

export function LineTools({ id, name, of, box, text, around }: Props): JSX.Element {
  const line = useSignal(0);
  const done = useSignal<Done | undefined>(undefined);
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
  useLayoutEffect(() => {
    const area = box.current;
    const paste = (data: Pick<DataTransfer, 'getData'>) => {
      const before = area?.value ?? '';
      const pasted = area ? pasteList(area, data, of) : undefined;
      if (!area || !pasted) return false;
      done.value = { ...pasted, undoName: '撤销粘贴', undo: () => before, after: area.value };
      return true;
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData && paste(event.clipboardData)) event.preventDefault();
    };
    area?.addEventListener('paste', onPaste);
    const held = takeHeld(around, name);
    if (held) paste(held.data);
    return () => area?.removeEventListener('paste', onPaste);
  }, [box, name, of, around]);
  // What was done to another list is not to be taken back in this one.
  useEffect(() => {
    const now = around.placed.peek();
    return around.placed.subscribe((times) => {
      if (times !== now) done.value = undefined;
    });
  }, [around]);
  const items = linesOf(text);
  const last = items.length - 1;
  const at = Math.min(line.value, Math.max(0, last));
  const current = items[at] ?? '';
  const move = (from: number, to: number) => {
    const area = box.current;
    if (!area) return;
    const next = linesOf(area.value);
    next.splice(to, 0, ...next.splice(from, 1));
    line.value = to;
    done.value = undefined;
    writeText(area, next.join('\n'), startOf(next, to));
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
    const area = box.current;
    if (!area) return;
    const left = linesOf(area.value);
    const removed = left.splice(at, 1);
    writeText(area, left.join('\n'), startOf(left, Math.min(at, left.length - 1)));
    done.value = {
      sentence: `已删除“${name}”第 ${at + 1} 项“${excerpt(current, 12)}”。`,
      undoName: '撤销删除',
      surplus: [],
      undo(now) {
        const lines = linesOf(now);
        return [...lines.slice(0, at), ...removed, ...lines.slice(at)].join('\n');
      },
    };
    area.focus();
  };
  const told = done.value;
  // What is typed comes to the draft a moment later than into the box.
  const stands = told && (told.after === undefined || told.after === (box.current?.value ?? text));
  return (
    <div class="line-tools">
      {items.length > 1 ? (
        <div class="line-buttons" title="光标所在的一行；也可以按 Alt+↑、Alt+↓ 移动，按 F2 到这些按钮">
          <span>第 {at + 1} 项</span>
          <RowButtons
            id={`${id}-line`}
            label={`${name}第 ${at + 1} 项${current ? `“${excerpt(current, 12)}”` : ''}`}
            onUp={at > 0 ? () => move(at, at - 1) : undefined}
            onDown={at < last ? () => move(at, at + 1) : undefined}
            onFirst={at > 1 ? () => move(at, 0) : undefined}
            onRemove={remove}
          />
        </div>
      ) : null}
      <div role="status">
        {stands ? (
          <EditNotice
            id={`${id}-undo`}
            edit={told}
            onUndo={() => {
              const area = box.current;
              done.value = undefined;
              if (!area) return;
              const before = told.undo(area.value);
              writeText(area, before, before.length);
              area.focus();
            }}
            onClose={() => {
              done.value = undefined;
              box.current?.focus();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text ? text.split('\n') : [];
}

function startOf(lines: readonly string[], at: number): number {
  return lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
}

function lineAt(text: string, caret: number): number {
  return text.slice(0, caret).split('\n').length - 1;
}
