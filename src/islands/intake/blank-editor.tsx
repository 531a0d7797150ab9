// One blank in hand: its lines, its name and type with the reason, and what else it could be.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { typeName } from '../../core/facts/types/types.ts';
import type { BlankItem } from '../../core/intake/confirm/blank-items.ts';
import { leavePlaces, nameItem, partPlace, typeItem } from '../../core/intake/confirm/confirm.ts';
import { inLine } from '../../core/intake/text/in-line.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { ChooseName, NAMES_LIST } from './blank-names.tsx';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { onEscape } from './on-escape.ts';
import { OWN_TYPES, ownType } from './own-types.ts';

type Props = {
  readonly item: BlankItem;
  readonly items: readonly BlankItem[];
  readonly model: IntakeModel;
  readonly paper: OpenPaper;
};

/** Places of one item that are shown each with its buttons. */
const MOST_SHOWN = 30;

export function BlankEditor({ item, items, model, paper }: Props): JSX.Element {
  const typed = useSignal(item.name);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    typed.value = item.name;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    // With its margins: what sticks to the edges of the window covers what a box alone scrolls to.
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [item.id, item.name]);
  const { places } = item;
  const many = places.length > 1;
  return (
    <form
      class="intake-item"
      aria-label={`填空处：${item.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        model.decide((open, now) => nameItem(open, now, item.id, typed.peek()));
      }}
    >
      <ul class="intake-places">
        {places.slice(0, MOST_SHOWN).map((place) => {
          const { before, words, after } = inLine(paper.source, place);
          return (
            <li key={place.id}>
              <span class="intake-context">
                {before}
                <mark>{words || '（此处空缺）'}</mark>
                {after}
              </span>
              {many ? (
                <span class="actions">
                  <button
                    type="button"
                    class="quiet"
                    onClick={(event) =>
                      isFirstPress(event) && model.decide((open, now) => partPlace(open, now, place.id))
                    }
                  >
                    单独成一项
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    onClick={(event) =>
                      isFirstPress(event) && model.decide((open, now) => leavePlaces(open, now, [place.id]))
                    }
                  >
                    这一处不用填
                  </button>
                </span>
              ) : null}
            </li>
          );
        })}
        {places.length > MOST_SHOWN ? <li>还有 {places.length - MOST_SHOWN} 处。</li> : null}
      </ul>
      <p class="hint">{places[0]?.why}</p>
      <p class="field-box">
        <label for="blank-name">名称</label>{' '}
        <input
          ref={input}
          id="blank-name"
          type="text"
          {...NAMES_LIST}
          data-typed={typed.value !== item.name}
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          onKeyDown={onEscape(() => {
            typed.value = item.name;
          })}
        />{' '}
        <ChooseName
          words={paper.words}
          onName={(name) => {
            typed.value = name;
            input.current?.focus();
          }}
        />
        <span class="intake-pair">
          <label for="blank-type">类型</label>{' '}
          {item.known ? (
            <span>{typeName(item.type.type)}，名称一览里有</span>
          ) : (
            <select
              id="blank-type"
              value={item.type.type}
              onChange={({ currentTarget }) => {
                const type = ownType(currentTarget.value);
                if (type) model.decide((open, now) => typeItem(open, now, item.id, type));
              }}
            >
              {[...new Set([item.type.type, ...OWN_TYPES])].map((type) => (
                <option key={type} value={type}>
                  {typeName(type)}
                </option>
              ))}
            </select>
          )}
        </span>
      </p>
      <p class="actions">
        <button type="submit">确认，下一项</button>
        <button
          type="button"
          class="quiet"
          onClick={(event) =>
            isFirstPress(event) &&
            model.decide((open, now) =>
              leavePlaces(
                open,
                now,
                places.map(({ id }) => id),
              ),
            )
          }
        >
          不用填
        </button>
        {items.length > 1 ? (
          <select
            aria-label="与另一项合并"
            value=""
            onChange={({ currentTarget }) => {
              const name = currentTarget.value;
              if (name) model.decide((open, now) => nameItem(open, now, item.id, name));
            }}
          >
            <option value="">与另一项合并……</option>
            {items
              .filter(({ name }) => name !== item.name)
              .slice(0, 300)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </select>
        ) : null}
      </p>
    </form>
  );
}
