// What users made for themselves and keep in this browser: the list, what was done last, and what came of a file.

import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What was done last, in words; with `undo` while it can be taken back. */
export type Said = { readonly text: string; readonly undo?: () => Promise<void> };

export type Shelf = {
  readonly unreadable: ReadonlySignal<number>;
  readonly said: ReadonlySignal<Said>;
  readonly fault: ReadonlySignal<string | undefined>;
  readonly load: () => Promise<unknown>;
};

type Props = {
  readonly model: Shelf;
  /** What is kept: 模板, 预设. */
  readonly name: string;
  readonly told: ReadonlySignal<readonly string[]>;
  /** Where the keyboard goes when what was done took its own button away. */
  readonly begin: RefObject<HTMLElement>;
  /** Undefined until they were read. */
  readonly items: readonly JSX.Element[] | undefined;
  readonly children: ComponentChildren;
};

export function OwnShelf({ model, name, told, begin, items, children }: Props): JSX.Element {
  const undo = useRef<HTMLButtonElement>(null);
  const said = model.said.value;
  useEffect(() => {
    void model.load();
  }, [model]);
  useEffect(() => {
    if (said.text && document.activeElement === document.body) (undo.current ?? begin.current)?.focus();
  }, [said]);
  return (
    <>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault}
        </p>
      ) : null}
      {model.unreadable.value ? (
        <p class="wrong">
          有 {model.unreadable} 个{name}
          读不出来，可能是更新版本的会文存的，或者已经损坏。它们没有改动，请刷新页面再试。
        </p>
      ) : null}
      {items === undefined ? <p role="status">正在读取……</p> : null}
      {items?.length === 0 ? <p>还没有自己的{name}。</p> : null}
      <ul class="draft-list">{items}</ul>
      <p class={said.text ? 'undo-bar' : undefined} role="status">
        {said.text}
        {said.undo ? (
          <button type="button" ref={undo} onClick={() => void said.undo?.()}>
            撤销
          </button>
        ) : null}
      </p>
      {told.value.map((sentence) => (
        <p key={sentence} class="wrong" role="alert">
          {sentence}
        </p>
      ))}
      {children}
    </>
  );
}
