// The third step: what in the fixed text may be of another unit or year, each left, mended or made a blank; Enter leaves it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nextUnseen } from '../../core/intake/confirm/confirm.ts';
import { UNDECIDED } from '../../core/intake/confirm/decisions.ts';
import {
  acceptFixed,
  acceptRest,
  type FixedItem,
  fixedItems,
  mendFixed,
  restOf,
} from '../../core/intake/confirm/fixed-words.ts';
import { addWords, asBlanks } from '../../core/intake/confirm/mark-blanks.ts';
import { inLine } from '../../core/intake/text/in-line.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { ClaimEditor } from './claim-editor.tsx';
import { counted } from './counted-items.ts';
import { FixedActions } from './fixed-actions.tsx';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { ItemWords } from './item-words.tsx';
import { onEscape } from './on-escape.ts';
import { PageTurns, useFollow } from './page-turns.tsx';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

const ON_A_PAGE = 40;
const MOST_SHOWN = 10;

export function FixedPart({ model, paper }: Props): JSX.Element {
  const page = useSignal(0);
  const decisions = model.decisions.value ?? UNDECIDED;
  const items = fixedItems(paper, decisions);
  const left = items.filter(({ seen }) => !seen);
  const rest = restOf(items);
  const looked = items.find(({ places }) => places.some(({ id }) => id === decisions.at));
  const now = looked ?? items.find(({ id }) => id === nextUnseen(items, ''));
  useFollow(page, now ? items.indexOf(now) : -1, ON_A_PAGE);
  useEffect(() => {
    // What is in hand stays in hand when slips are found before it.
    if (now && !paper.slips) model.lookAt(now.id);
    void model.proofread();
  }, [model, paper]);
  return (
    <section aria-labelledby="step-fixed">
      <h2 id="step-fixed">三、固定文字</h2>
      <p role="status">
        {items.length
          ? `固定文字里有${counted(items)}，${left.length ? `还有 ${left.length} 项没有核对。建议合适的，按回车确认。` : '都核对过了。'}`
          : '固定文字里没有找到像其他单位、其他年份的内容，也没有评价、效果。'}
        {model.proofing.value === '正在校对' ? '正在看有没有写错的字……' : ''}
      </p>
      {model.proofing.value === '没有加载' ? (
        <p class="actions">
          没有看写错的字：校对规则没有加载成功，请检查网络。
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && void model.proofread()}
          >
            再试一次
          </button>
        </p>
      ) : null}
      {rest.length ? (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && model.decide(acceptRest)}
          >
            其余 {rest.length} 项都按建议处理{rest.length < left.length ? '（写错的字逐项看）' : ''}
          </button>
        </p>
      ) : null}
      <ol class="intake-items" start={page.value * ON_A_PAGE + 1}>
        {items.slice(page.value * ON_A_PAGE, (page.value + 1) * ON_A_PAGE).map((item) => (
          <li key={item.id} data-seen={item.seen}>
            {item === now && item.claim ? <ClaimEditor item={item} model={model} /> : null}
            {item === now && !item.claim ? (
              <FixedEditor item={item} rest={rest.length} model={model} paper={paper} />
            ) : null}
            {item === now ? null : (
              <button type="button" class="intake-words" onClick={() => model.lookAt(item.id)}>
                <ItemWords item={item} paper={paper} />
                {item.claim && item.mended === undefined ? (
                  <span class="intake-kind">{item.plain ? '照印' : '声明'}</span>
                ) : null}
                {item.places.length > 1 ? `，${item.places.length} 处` : ''}
                {item.seen ? <span class="intake-seen">已看</span> : null}
              </button>
            )}
          </li>
        ))}
      </ol>
      <PageTurns page={page} count={items.length} onAPage={ON_A_PAGE} />
    </section>
  );
}

type EditorProps = Props & { readonly item: FixedItem; readonly rest: number };

function FixedEditor({ item, rest, model, paper }: EditorProps): JSX.Element {
  const shown = item.mended ?? item.slip?.right ?? item.text;
  const typed = useSignal(shown);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    typed.value = shown;
    const { activeElement } = document;
    // Found a moment later, it does not take the box that is being typed in.
    if (activeElement instanceof HTMLInputElement && activeElement !== input.current) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    // With its margins: what sticks to the edges of the window covers what a box alone scrolls to.
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [item.id, shown]);
  useLayoutEffect(() => {
    // The button that took the rest is gone, and this is still the one in hand.
    if (document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, [rest]);
  const keep = () => model.decide((open, now) => acceptFixed(open, now, item.id));
  const asBlank = () => {
    const known = paper.found.blanks.some(({ id }) => id === item.id);
    const ids = item.places.map(({ id }) => id);
    model.decide((open, now) =>
      known ? asBlanks(open, now, ids) : addWords(open, now, paper.source.text, item.text),
    );
  };
  return (
    <form
      class="intake-item"
      aria-label={`固定文字：${item.text}`}
      onSubmit={(event) => {
        event.preventDefault();
        const words = typed.peek();
        if (words === item.text && item.toFill) asBlank();
        else if (words === item.text) keep();
        else model.decide((open, now) => mendFixed(open, now, item.id, words));
      }}
    >
      <ul class="intake-places">
        {item.places.slice(0, MOST_SHOWN).map((place) => {
          const { before, words, after } = inLine(paper.source, place);
          return (
            <li key={place.id}>
              <span class="intake-context">
                {before}
                <mark>{words || '（此处）'}</mark>
                {after}
              </span>
            </li>
          );
        })}
        {item.places.length > MOST_SHOWN ? <li>还有 {item.places.length - MOST_SHOWN} 处。</li> : null}
      </ul>
      <p class="hint">{item.why}</p>
      <p class="field-box">
        <label for="fixed-words">{item.slip ? '改成' : '固定文字'}</label>{' '}
        <input
          ref={input}
          id="fixed-words"
          type="text"
          data-typed={typed.value !== shown}
          autocomplete="off"
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          onKeyDown={onEscape(() => {
            typed.value = shown;
          })}
        />
      </p>
      <FixedActions item={item} words={typed.value} onKeep={keep} onBlank={asBlank} />
    </form>
  );
}
