// The first step: what each line is, what was tidied, and the questions about the whole; body lines are folded.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { choosePart, oneAfterAll, partsToAsk } from '../../core/intake/confirm/paper-parts.ts';
import {
  LINE_ROLES,
  lineShown,
  type RoleLine,
  roleLines,
  setRole,
} from '../../core/intake/confirm/structure.ts';
import { asksTraditional, keepTraditional, simplify } from '../../core/intake/confirm/traditional.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { PageTurns } from './page-turns.tsx';
import { TidiedPart } from './tidied-part.tsx';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

const ON_A_PAGE = 60;
const FOLDED = new Set(['正文', '表行']);

export function StructurePart({ model, paper }: Props): JSX.Element {
  const all = useSignal(false);
  const page = useSignal(0);
  const right = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    right.current?.focus({ preventScroll: true });
    right.current?.scrollIntoView({ block: 'nearest' });
  }, [paper]);
  const decisions = model.decisions.value;
  if (!decisions) return <p />;
  const { found, source } = paper;
  const lines = roleLines(found, decisions);
  const shown = all.value ? lines : lines.filter(({ role, changed }) => changed || !FOLDED.has(role));
  const folded = lines.length - shown.length;
  const parts = partsToAsk(found, decisions, source.text.length);
  return (
    <section aria-labelledby="step-structure">
      <h2 id="step-structure">一、结构</h2>
      {source.notes.map(({ kind, message }) => (
        <p class="hint" key={kind}>
          {message}
        </p>
      ))}
      {found.remarks.map(({ kind, message }) => (
        <p class="intake-remark" key={kind}>
          {message}
        </p>
      ))}
      {asksTraditional(source.text, decisions) ? (
        <div>
          <p class="intake-remark">这份文稿是繁体字。</p>
          <p class="actions">
            <button type="button" class="quiet" onClick={() => model.decide((_, now) => simplify(now))}>
              换成简体字
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => model.decide((_, now) => keepTraditional(now))}
            >
              保留繁体字
            </button>
          </p>
        </div>
      ) : null}
      {parts.length ? (
        <p class="actions">
          {parts.map((part, at) => (
            <button
              type="button"
              class="quiet"
              key={part.start}
              onClick={() => model.decide((open, now) => choosePart(open, now, part))}
            >
              只用第 {at + 1} 份：{source.text.slice(part.start, part.end).trim().slice(0, 16)}
            </button>
          ))}
          <button type="button" class="quiet" onClick={() => model.decide(oneAfterAll)}>
            这是一份文稿
          </button>
        </p>
      ) : null}
      <p class="actions">
        <button
          type="button"
          ref={right}
          data-next
          onClick={(event) => isFirstPress(event) && model.goTo('空')}
        >
          结构无误，下一步
        </button>
        {folded || all.value ? (
          <button
            type="button"
            class="quiet"
            aria-pressed={all.value}
            onClick={() => {
              all.value = !all.peek();
              page.value = 0;
            }}
          >
            {all.value ? '收起正文' : `显示正文（${folded} 行）`}
          </button>
        ) : null}
      </p>
      <ol class="intake-lines">
        {shown.slice(page.value * ON_A_PAGE, (page.value + 1) * ON_A_PAGE).map((line) => (
          <LineItem key={line.start} line={line} model={model} />
        ))}
      </ol>
      <PageTurns page={page} count={shown.length} onAPage={ON_A_PAGE} />
      <TidiedPart model={model} paper={paper} />
    </section>
  );
}

function LineItem({ line, model }: { readonly line: RoleLine; readonly model: IntakeModel }): JSX.Element {
  const { start, text, role, why } = line;
  return (
    <li class="intake-line" data-role={role}>
      <select
        aria-label={`“${text.slice(0, 20)}”是什么`}
        title={why}
        value={role}
        onFocus={() => model.lookAt(String(start))}
        onChange={({ currentTarget }) => {
          const chosen = LINE_ROLES.find((known) => known === currentTarget.value);
          if (chosen) model.decide((open, now) => setRole(open, now, start, chosen));
        }}
      >
        {LINE_ROLES.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </select>
      <button type="button" class="intake-words" title="看原文" onClick={() => model.lookAt(String(start))}>
        {lineShown(line) || '（空行）'}
      </button>
    </li>
  );
}
