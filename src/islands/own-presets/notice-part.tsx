// The notice as it was pasted: a piece of it is marked by selecting it and pressing what it is, or by a proposal.

import { type Signal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { itemsOf } from '../../core/notice/mark-text.ts';
import { MARK_NAMES, type MarkName, type Proposal, type ProposedName } from '../../core/notice/proposal.ts';
import { MOST_NOTICE, proposeFrom } from '../../core/notice/propose-from.ts';
import { type EditedPreset, isTaken, replaces } from './edited-preset.ts';
import { ProposalItem } from './proposal-item.tsx';

type Props = {
  readonly text: Signal<string>;
  readonly edited: EditedPreset;
  readonly onMark: (names: readonly ProposedName[], items: readonly string[]) => void;
  /** What was marked last, with the way back. */
  readonly undo: (() => void) | undefined;
};

export function NoticePart({ text, edited, onMark, undo }: Props): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const said = useSignal('');
  const dismissed = useSignal<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLParagraphElement>(null);
  const found = useComputed(() => proposeFrom(text.value)).value;
  const open = found.filter((each) => !isTaken(edited, each) && !dismissed.value.has(keyOf(each)));
  const length = text.value.length;

  function take(names: readonly ProposedName[], items: readonly string[]): void {
    const instead = names.some((name) => replaces(edited, name, items));
    onMark(names, items);
    said.value = `${instead ? '已换成' : '已标为'}${names.join('、')}：${items.join('；')}`;
    // Its own button may have gone with the proposal.
    place.current?.focus({ preventScroll: true });
  }

  function markSelected(name: MarkName): void {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    const items = itemsOf(text.peek().slice(selectionStart, selectionEnd), name);
    if (items.length) take([name], items);
    else said.value = `请先在上面的通知里选中文字，再按“${name}”。`;
  }

  function show({ from, to }: Proposal): void {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  }

  return (
    <fieldset class="notice-part">
      <legend>通知</legend>
      <div class="field">
        <label class="name" for="notice-text">
          通知的文字
        </label>
        <p class="hint" id="notice-hint">
          把通知全文粘贴到这里。只在本页用，不存、不上传；请勿粘贴涉密和工作秘密内容。
        </p>
        <textarea
          ref={box}
          id="notice-text"
          rows={12}
          spellcheck={false}
          aria-describedby="notice-hint notice-length"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            said.value = '';
          }}
        />
        <p class="meta" id="notice-length" role="status">
          {length > MOST_NOTICE
            ? `共 ${length} 字，都在上面。自动找的只看前 ${MOST_NOTICE} 字，后面的请选中文字自己标。`
            : ''}
        </p>
      </div>
      <p>选中一段文字，再按它是什么；一次选中几行，就成为几项：</p>
      <p class="actions">
        {MARK_NAMES.map((name) => (
          <button type="button" class="quiet" key={name} onClick={() => markSelected(name)}>
            {name}
          </button>
        ))}
      </p>
      <p class="marked" role="status" tabIndex={-1} ref={place}>
        {said.value}
      </p>
      {undo && said.value ? (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            undo();
            said.value = '已撤销。';
            place.current?.focus({ preventScroll: true });
          }}
        >
          撤销这一次标的
        </button>
      ) : null}
      {text.value.trim() ? (
        <section aria-labelledby="proposals">
          <h3 id="proposals">在通知里找到的</h3>
          <p class="hint">
            {open.length
              ? '照常见的写法找的，不一定对：对的按一下，不对的不用理。'
              : found.length
                ? '找到的都看过了。'
                : '没有找到常见的写法，请选中文字自己标，或者直接填在下面。'}
          </p>
          <ul class="proposals">
            {open.map((each) => (
              <ProposalItem
                key={keyOf(each)}
                proposal={each}
                edited={edited}
                onTake={take}
                onShow={() => show(each)}
                onDismiss={() => {
                  dismissed.value = new Set([...dismissed.peek(), keyOf(each)]);
                  place.current?.focus({ preventScroll: true });
                }}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </fieldset>
  );
}

function keyOf({ names, from, items }: Proposal): string {
  return `${names[0]} ${from} ${items.join(' ')}`;
}
