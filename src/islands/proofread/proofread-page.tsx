// 只校对: a text pasted or chosen, what is surely or likely wrong in it, and the corrected text to take away.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isGiven } from '../../core/facts/fact.ts';
import { FoundPart } from '../../desk/proof/found-part.tsx';
import { copyText } from '../../file-drop/copy-text.ts';
import { takeDrops } from '../../file-drop/take-drops.ts';
import { createProofreadModel, type ProofreadModel } from './proofread-model.ts';

export function ProofreadPage(): JSX.Element {
  const model = useMemo(createProofreadModel, []);
  const box = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const copied = useRef('');
  const said = useSignal('');
  useEffect(
    () =>
      takeDrops({
        over: () => undefined,
        wanted: ([file]) => (file && !/\.json$/i.test(file.name) ? [file] : []),
        take: ([file]) => {
          if (file) void model.takeFile(file);
        },
      }),
    [model],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const left = box.current?.value ?? '';
      const isAsGiven = left === model.now.peek().state.text && !model.isWorkedOn();
      if (!isGiven(left) || left === copied.current || isAsGiven) return;
      event.preventDefault();
      event.returnValue = '校对过的文字还没有复制';
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [model]);
  const { text } = model.now.value.state;
  return (
    <div class="proofread">
      <section aria-label="文字">
        <label for="proofread-text">
          把文字粘贴在这里；也可以把 .docx、.doc、.txt 文件拖到这一页，或者选择文件
        </label>
        <textarea id="proofread-text" ref={box} rows={14} spellcheck={false} value={text} />
        <p class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => {
              const given = box.current?.value ?? '';
              void model.take(given);
              if (!isGiven(given)) box.current?.focus();
            }}
          >
            校对
          </button>
          <button type="button" class="quiet" onClick={() => input.current?.click()}>
            选择文件
          </button>
          <button type="button" class="quiet" disabled={!model.canUndo.value} onClick={() => model.undo()}>
            撤销
          </button>
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              said.value = '';
              const taken = box.current?.value ?? '';
              const done = await copyText(taken);
              if (done) copied.current = taken;
              said.value = done ? '已复制全部文字。' : '没有复制成功，请选中文字，按 Ctrl+C 复制。';
            }}
          >
            复制文字
          </button>
          <input
            type="file"
            ref={input}
            hidden
            accept=".docx,.doc,.txt"
            aria-label="选要校对的文件"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void model.takeFile(file);
              event.currentTarget.value = '';
            }}
          />
        </p>
        <p role="status">{said.value}</p>
        {model.fault.value ? (
          <p class="wrong" role="alert">
            {model.fault.value}
          </p>
        ) : null}
      </section>
      <Found model={model} />
    </div>
  );
}

function Found({ model }: { model: ProofreadModel }): JSX.Element | null {
  const { now, open, correct, pass, hide } = model;
  const { state, found } = now.value;
  if (!found) return null;
  return <FoundPart state={state} open={open.value} correct={correct} pass={pass} hide={hide} />;
}
