// The text of the template: a plain text box, whose undo is the browser's, and beside it what the tag that is being written could be.

import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Choice, type Completion, completionAt, withChoice } from '../../core/workshop/complete.ts';
import { afterPaint } from '../../desk/timing/after-paint.ts';
import type { Workshop } from './workshop-model.ts';
import { writeInto } from './write-into.ts';

type Props = { readonly workshop: Workshop; readonly box: RefObject<HTMLTextAreaElement> };

const LIST = 'workshop-choices';
const LISTS_OWN = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);
const idOf = (at: number) => `${LIST}-${at}`;

export function TextPart({ workshop, box }: Props): JSX.Element {
  const completion = useSignal<Completion | undefined>(undefined);
  const at = useSignal(0);
  const list = useRef<HTMLDivElement>(null);
  const coming = useRef<(() => void) | undefined>(undefined);
  const shown = completion.value;
  useEffect(() => {
    list.current?.children[at.value]?.scrollIntoView({ block: 'nearest' });
  }, [at.value, shown]);

  /** What was typed is seen first. */
  function offerSoon(): void {
    coming.current?.();
    coming.current = afterPaint(offer);
  }

  function close(): void {
    coming.current?.();
    coming.current = undefined;
    completion.value = undefined;
  }

  function offer(): void {
    coming.current?.();
    coming.current = undefined;
    const text = box.current;
    if (!text || text.selectionStart !== text.selectionEnd) {
      completion.value = undefined;
      return;
    }
    completion.value = completionAt(text.value, text.selectionStart, workshop.words());
    at.value = 0;
  }

  function take(choice: Choice | undefined): void {
    const [text, open] = [box.current, completion.peek()];
    completion.value = undefined;
    if (text && open && choice) writeInto(text, withChoice(text.value, open, choice));
    // What was written closes the tag.
    close();
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // A key that comes before the list does is meant for that list.
    if (coming.current && LISTS_OWN.has(event.key)) offer();
    const open = completion.peek();
    // The way back to what stands before the text takes nothing.
    if (event.key === 'Tab' && event.shiftKey) return;
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      offer();
      return;
    }
    if (!open) return;
    const count = open.choices.length;
    switch (event.key) {
      case 'ArrowDown':
        at.value = (at.peek() + 1) % count;
        break;
      case 'ArrowUp':
        at.value = (at.peek() + count - 1) % count;
        break;
      case 'Enter':
      case 'Tab':
        take(open.choices[at.peek()]);
        break;
      case 'Escape':
        completion.value = undefined;
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <div class="workshop-text">
      <p class="actions">
        <label for="workshop-body">模板原文</label>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const text = box.current;
            if (!text) return;
            const caret = text.selectionStart;
            writeInto(text, { from: caret, to: text.selectionEnd, text: '{{' });
            offer();
          }}
        >
          插入名称
        </button>
      </p>
      <p class="hint" id="workshop-hint">
        一行是一段。“# ”是公文标题，“## ”是一级标题；要填的写成 {'{{名称}}'}，键入 {'{{'} 就列出可选的名称。
      </p>
      <textarea
        id="workshop-body"
        ref={box}
        spellcheck={false}
        autocomplete="off"
        defaultValue={workshop.own.peek().body}
        aria-describedby="workshop-hint"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={shown ? LIST : undefined}
        aria-activedescendant={shown ? idOf(at.value) : undefined}
        onInput={({ currentTarget }) => {
          workshop.change({ body: currentTarget.value });
          offerSoon();
        }}
        onKeyDown={press}
        onClick={offer}
        onBlur={close}
      />
      {shown ? (
        <div
          class="workshop-choices"
          id={LIST}
          role="listbox"
          aria-label="可选的名称"
          tabIndex={0}
          ref={list}
          // Its scroll bar, too, leaves the cursor in the text.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the text box.
            // biome-ignore lint/a11y/useFocusableInteractive: the same.
            <div
              key={choice.word}
              id={idOf(index)}
              role="option"
              aria-selected={index === at.value}
              onClick={() => take(choice)}
            >
              <strong>{choice.word}</strong> <span class="meta">{choice.about}</span>
            </div>
          ))}
        </div>
      ) : null}
      <p class="unseen" role="status">
        {shown ? `有 ${shown.choices.length} 个可选，上下键选，回车写入` : ''}
      </p>
    </div>
  );
}
