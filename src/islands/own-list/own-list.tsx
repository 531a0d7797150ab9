// 我的模板: those in this browser, and the ways to make one, to bring one in from a file, and to hand one on.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { OwnFileButton, textOfOwnFile } from '../../desk/hands/own-file-button.tsx';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { useOwnFile } from '../../file-drop/own-file.ts';
import { readPrivateFile } from '../../own/private-file.ts';
import { TEMPLATE_FILE } from '../../storage/own-file.ts';
import { OwnTemplateItem } from './own-item.tsx';
import { createOwnListModel, type OwnListModel } from './own-list-model.ts';

const ROOT = '../';

export function OwnList(): JSX.Element {
  const model = useMemo(() => createOwnListModel(ROOT), []);
  const told = useSignal<readonly string[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLAnchorElement>(null);
  const { text, undo: takeBack } = model.said.value;
  const items = model.items.value;
  useEffect(keepPresses, []);
  useEffect(() => {
    void model.load();
  }, [model]);
  // What was done took its own button away: the keyboard goes to what can be done next.
  useEffect(() => {
    if (text && document.activeElement === document.body) (undo.current ?? begin.current)?.focus();
  }, [text]);
  useOwnFile('template', take);

  async function take(file: File): Promise<void> {
    const read = await textOfOwnFile(TEMPLATE_FILE, file);
    const reading = 'text' in read ? readPrivateFile(read.text) : ({ ok: false, ...read } as const);
    told.value = reading.ok ? reading.told : [reading.sentence];
    if (reading.ok) await model.bringIn(reading.template);
  }

  return (
    <div class="own-templates" translate={false}>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault}
        </p>
      ) : null}
      {model.unreadable.value ? (
        <p class="wrong">
          有 {model.unreadable}{' '}
          个模板读不出来，可能是更新版本的会文存的，或者已经损坏。它们没有改动，请刷新页面再试。
        </p>
      ) : null}
      {items === undefined ? <p role="status">正在读取……</p> : null}
      {items?.length === 0 ? <p>还没有自己的模板。</p> : null}
      <ul class="draft-list">
        {items?.map((item) => (
          <OwnTemplateItem
            key={item.kept.template.id}
            item={item}
            root={ROOT}
            onRemove={() => void model.remove(item)}
          />
        ))}
      </ul>
      <p class={text ? 'undo-bar' : undefined} role="status">
        {text}
        {takeBack ? (
          <button type="button" ref={undo} onClick={() => void takeBack()}>
            撤销
          </button>
        ) : null}
      </p>
      {told.value.map((sentence) => (
        <p key={sentence} class="wrong" role="alert">
          {sentence}
        </p>
      ))}
      <Clash model={model} />
      <p class="actions">
        <a class="button primary" ref={begin} href={`${ROOT}workshop/`}>
          新做一个
        </a>
        <OwnFileButton take={take}>导入模板文件</OwnFileButton>
      </p>
    </div>
  );
}

/** Another template has the place of the one that came. */
function Clash({ model }: { readonly model: OwnListModel }): JSX.Element | null {
  const template = model.clash.value;
  if (!template) return null;
  const settle = (how: 'replace' | 'both' | 'neither') => (event: MouseEvent) =>
    isFirstPress(event) && void model.settleClash(how);
  return (
    <section role="alert" aria-label="两份不一样">
      <p>
        文件里的“{template.head.title}”和这里的一个是同一个模板，内容不一样（文件里的是 {template.revised}
        存的）。要哪一份？
      </p>
      <p class="actions">
        <button type="button" onClick={settle('replace')}>
          换成文件里的，这里的留作以前的一版
        </button>
        <button type="button" onClick={settle('both')}>
          两份都留
        </button>
        <button type="button" class="quiet" onClick={settle('neither')}>
          不导入
        </button>
      </p>
    </section>
  );
}
