// Asks which pasted column is which, where that is not plain: the pasted columns, where each goes, and the first row for a look.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Column } from '../../core/facts/field.ts';
import type { Question, Targets } from '../../core/sheet/paste-into.ts';

type Props = {
  readonly question: Question;
  readonly columns: readonly Column[];
  /** Those the paper does not ask for; they follow in the targets. */
  readonly kept: readonly Column[];
  readonly onAnswer: (targets: Targets) => void;
  readonly onCancel: () => void;
};

/** Columns that can be set; further ones stay as they are guessed. */
const MOST = 40;
const LOOK = 20;

export function ColumnQuestion({ question, columns, kept, onAnswer, onCancel }: Props): JSX.Element {
  const targets = useSignal(question.targets);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, [question]);
  const shown = question.titles.slice(0, MOST);
  // A column takes one pasted column: chosen for another, it leaves the first.
  const choose = (at: number, to: number | undefined) => {
    targets.value = question.titles.map((_, index) => {
      const own = targets.value[index];
      return index === at ? to : own === to ? undefined : own;
    });
  };
  return (
    <fieldset class="column-question" tabIndex={-1} ref={box}>
      <legend>粘贴的各列填到哪里</legend>
      <p>粘来的表和这里的各列对不上，请看每一列填到哪里。还没有填入。</p>
      <div class="column-table">
        <table>
          <tbody>
            <tr>
              <th scope="row">粘来的列</th>
              {shown.map((title, at) => (
                <td key={at}>{title.slice(0, LOOK)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">填到</th>
              {shown.map((title, at) => (
                <td key={at}>
                  <select
                    aria-label={`粘来的“${title.slice(0, LOOK)}”填到`}
                    value={String(targets.value[at] ?? '')}
                    onInput={(event) => {
                      const { value } = event.currentTarget;
                      choose(at, value === '' ? undefined : Number(value));
                    }}
                  >
                    <option value="">不填</option>
                    {columns.map(({ name }, to) => (
                      <option key={name} value={String(to)}>
                        {name}
                      </option>
                    ))}
                    {kept.length ? (
                      <optgroup label="这份文书不用，照样保存">
                        {kept.map(({ name }, to) => (
                          <option key={name} value={String(to + columns.length)}>
                            {name}
                          </option>
                        ))}
                      </optgroup>
                    ) : null}
                  </select>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">第一行</th>
              {shown.map((title, at) => (
                <td key={title + String(at)}>{excerptOf(question.sample[at] ?? '')}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p class="column-buttons">
        <button type="button" onClick={() => onAnswer(targets.value)}>
          照此填入
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          取消
        </button>
      </p>
    </fieldset>
  );
}

function excerptOf(text: string): string {
  const characters = [...text.slice(0, LOOK * 2).replace(/\n/g, ' ')];
  return characters.length > LOOK ? `${characters.slice(0, LOOK).join('')}…` : characters.join('');
}
