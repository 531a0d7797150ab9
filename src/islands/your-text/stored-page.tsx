// What this browser holds of the user's now, to look at and to erase.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { EraseBox } from './erase-box.tsx';
import { StoredItem } from './stored-item.tsx';
import { createStoredModel } from './stored-model.ts';

export function StoredPage(): JSX.Element {
  const model = useMemo(() => createStoredModel(siteFolder()), []);
  const asking = useSignal(false);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => void model.load(), [model]);
  const list = model.list.value;
  const files = model.siteFiles.value;
  const said = model.said.value;
  // The button is gone with what it erased: the keyboard goes to the answer.
  useEffect(() => {
    if (said) answer.current?.focus();
  }, [said]);
  return (
    <div class="stored" translate={false}>
      {list === undefined ? <p role="status">正在读取……</p> : null}
      {list?.fault ? (
        <p class="wrong">浏览器里还存着什么，没有全读出来，可能有没列出的：{list.fault}</p>
      ) : null}
      {list && !list.items.length && !said ? <p>这个浏览器里现在没有您的文字。</p> : null}
      <p ref={answer} role="status" tabIndex={-1}>
        {said}
      </p>
      {list?.items.length ? (
        <>
          <p>共 {list.items.length} 项，点开可以看存着的原文：</p>
          <ul class="stored-list">
            {list.items.map((stored) => (
              <StoredItem key={`${stored.place} ${stored.key}`} stored={stored} />
            ))}
          </ul>
        </>
      ) : null}
      {files ? <p>另有会文自己的网页和脚本 {files} 个，断网时用，里面没有您的文字。</p> : null}
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {list?.items.length || list?.fault || files ? <EraseBox model={model} asking={asking} /> : null}
    </div>
  );
}

function siteFolder(): string {
  return new URL(document.body.dataset.base ?? '/', location.href).href;
}
