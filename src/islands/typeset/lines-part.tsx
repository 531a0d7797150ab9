// Every line of the paper with what it is: another choice sets it otherwise, and its words can be changed in place.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LINE_ROLES } from '../../core/intake/confirm/structure.ts';
import {
  type TypesetLine,
  type TypesetPaper,
  withRole,
  withText,
} from '../../core/intake/typeset/typeset-paper.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { lineId } from './line-id.ts';
import type { TypesetModel } from './typeset-model.ts';

type Props = { readonly model: TypesetModel; readonly paper: TypesetPaper };

const ON_A_PAGE = 100;

export function LinesPart({ model, paper }: Props): JSX.Element {
  const page = useSignal(0);
  const pages = Math.ceil(paper.lines.length / ON_A_PAGE);
  const now = Math.max(0, Math.min(page.value, pages - 1));
  const from = now * ON_A_PAGE;
  return (
    <section aria-labelledby="typeset-lines">
      <h2 id="typeset-lines">各行是什么</h2>
      <p class="hint">识别得不对的，在行首改；要改文字，按“改”。序号按原文印。</p>
      <ol class="typeset-lines">
        {paper.lines.slice(from, from + ON_A_PAGE).map((line, nth) => (
          <Line key={from + nth} at={from + nth} line={line} model={model} paper={paper} />
        ))}
      </ol>
      {pages > 1 ? (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            aria-disabled={now < 1}
            onClick={() => {
              page.value = Math.max(0, now - 1);
            }}
          >
            前 {ON_A_PAGE} 行
          </button>
          <span>
            第 {now + 1} 页，共 {pages} 页
          </span>
          <button
            type="button"
            class="quiet"
            aria-disabled={now >= pages - 1}
            onClick={() => {
              page.value = Math.min(pages - 1, now + 1);
            }}
          >
            后 {ON_A_PAGE} 行
          </button>
        </p>
      ) : null}
    </section>
  );
}

type LineProps = Props & { readonly at: number; readonly line: TypesetLine };

function Line({ at, line, model, paper }: LineProps): JSX.Element {
  const open = useSignal(false);
  const short = line.text.length > 20 ? `${line.text.slice(0, 20)}……` : line.text;
  return (
    <li class="typeset-line" data-role={line.role}>
      <select
        id={lineId(String(at))}
        aria-label={`“${short}”是什么`}
        value={line.role}
        onChange={({ currentTarget }) => {
          const role = LINE_ROLES.find((known) => known === currentTarget.value);
          if (!role) return;
          const lines = paper.lines.map((each, nth) => (nth === at ? withRole(each, role) : each));
          model.change({ ...paper, lines }, `“${short}”改作${role}`);
        }}
      >
        {LINE_ROLES.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </select>
      {open.value ? (
        <Words
          text={line.text}
          onDone={(text) => {
            open.value = false;
            if (text !== undefined) model.change(withText(paper, at, text), `改“${short}”的文字`);
          }}
        />
      ) : (
        <>
          <span class="typeset-words">{line.text.replace(/\t/g, ' │ ')}</span>
          <button
            type="button"
            class="quiet"
            aria-label={`改“${short}”的文字`}
            onClick={(event) => {
              if (isFirstPress(event)) open.value = true;
            }}
          >
            改
          </button>
        </>
      )}
    </li>
  );
}

type WordsProps = { readonly text: string; readonly onDone: (text: string | undefined) => void };

/** Leaving the box keeps what was written, Esc does not. */
function Words({ text, onDone }: WordsProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const given = useRef(false);
  useEffect(() => box.current?.focus(), []);
  const done = (written: string | undefined) => {
    if (given.current) return;
    given.current = true;
    onDone(written);
  };
  return (
    <textarea
      ref={box}
      class="typeset-words"
      aria-label="这一行的文字；回车分成两行，清空就删去这一行，按 Esc 不改"
      rows={Math.min(10, 1 + Math.ceil(text.length / 24))}
      spellcheck={false}
      defaultValue={text}
      onBlur={({ currentTarget }) => done(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done(undefined);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done(event.currentTarget.value);
      }}
    />
  );
}
