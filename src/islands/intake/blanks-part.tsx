// The second step: blank after blank with its line; Enter takes the proposal and goes to the next.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { BlankItem } from '../../core/intake/confirm/blank-items.ts';
import { blankItemsOf, blanksOf, takeRest } from '../../core/intake/confirm/confirm.ts';
import { UNDECIDED } from '../../core/intake/confirm/decisions.ts';
import { addWords } from '../../core/intake/confirm/mark-blanks.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { BlankEditor } from './blank-editor.tsx';
import { BlankNames } from './blank-names.tsx';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { OfferedPart } from './offered-part.tsx';
import { onEscape } from './on-escape.ts';
import { PageTurns, useFollow } from './page-turns.tsx';
import { RepeatedPart } from './repeated-part.tsx';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

const ON_A_PAGE = 40;

export function BlanksPart({ model, paper }: Props): JSX.Element {
  const page = useSignal(0);
  const decisions = model.decisions.value ?? UNDECIDED;
  const items = blankItemsOf(paper, decisions);
  const left = items.filter(({ seen }) => !seen);
  const looked = items.find(({ places }) => places.some(({ id }) => id === decisions.at));
  const now = looked ?? (decisions.at ? undefined : left[0]);
  useFollow(page, now ? items.indexOf(now) : -1, ON_A_PAGE);
  return (
    <section aria-labelledby="step-blanks">
      <h2 id="step-blanks">二、填空处</h2>
      <p role="status">
        {items.length
          ? `共 ${items.length} 项，${left.length ? `还有 ${left.length} 项没有核对。名称合适的，按回车确认；不合适的，改好再按回车。` : '都核对过了。'}`
          : '没有找到要填的地方。请在原文里选中要填的字，按“选中的字改为填空处”。'}
      </p>
      <p class="actions">
        {left.length ? (
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && model.decide(takeRest)}
          >
            其余 {left.length} 项都按建议处理
          </button>
        ) : null}
        <button
          type="button"
          class={left.length ? 'quiet' : undefined}
          data-next
          onClick={(event) => isFirstPress(event) && model.goTo('固定文字')}
        >
          下一步：看固定文字
        </button>
      </p>
      <BlankNames words={paper.words} />
      <ol class="intake-items" start={page.value * ON_A_PAGE + 1}>
        {items.slice(page.value * ON_A_PAGE, (page.value + 1) * ON_A_PAGE).map((item) => (
          <li key={item.id} data-seen={item.seen}>
            {item === now ? (
              <BlankEditor item={item} items={items} model={model} paper={paper} />
            ) : (
              <ItemLine item={item} onOpen={() => model.lookAt(item.id)} />
            )}
          </li>
        ))}
      </ol>
      <PageTurns page={page} count={items.length} onAPage={ON_A_PAGE} />
      <FindWords model={model} paper={paper} />
      <RepeatedPart model={model} paper={paper} />
      <OfferedPart model={model} places={blanksOf(paper, decisions)} paper={paper} />
    </section>
  );
}

function ItemLine({ item, onOpen }: { readonly item: BlankItem; readonly onOpen: () => void }): JSX.Element {
  const [first] = item.places;
  return (
    <button type="button" class="intake-words" onClick={onOpen}>
      <b>{item.name}</b> {first?.text || '（空缺）'}
      {item.places.length > 1 ? `，${item.places.length} 处` : ''}
      {item.seen ? <span class="intake-seen">已看</span> : null}
    </button>
  );
}

function FindWords({ model, paper }: Props): JSX.Element {
  const typed = useSignal('');
  return (
    <form
      class="field-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (model.decide((open, now) => addWords(open, now, paper.source.text, typed.peek())))
          typed.value = '';
      }}
    >
      <label for="more-blanks">还有别处要填的，写出原文里的那几个字</label>{' '}
      <input
        id="more-blanks"
        type="text"
        data-typed={typed.value !== ''}
        autocomplete="off"
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onKeyDown={onEscape(() => {
          typed.value = '';
        })}
      />{' '}
      <button type="submit" class="quiet">
        改为填空处
      </button>
    </form>
  );
}
