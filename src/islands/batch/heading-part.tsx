// Which column is which name: what only looks like one is asked, once; what was left out is said.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { BatchHeading } from '../../core/batch/batch-row.ts';
import { plainHeading } from '../../core/batch/match-heading.ts';
import type { BatchModel, SheetRead } from './batch-model.ts';

type Props = { readonly model: BatchModel; readonly sheet: SheetRead };

const NOT_READ = '';
/** More would hide the table. */
const SHOWN = 30;

export function HeadingPart({ model, sheet }: Props): JSX.Element {
  const { headings, skipped, told } = sheet;
  const unknown = headings.filter(({ how }) => how === '不认得').map(({ heading }) => heading);
  const meant = headings.filter(({ how }) => how === '曾用名' || how === '同义');
  const notes = [
    ...(meant.length
      ? [`按含义识别的列名：${meant.map(({ heading, name }) => `“${heading}”是${name}`).join('、')}`]
      : []),
    ...(unknown.length ? [`没有读取的列：${unknown.join('、')}`] : []),
    ...skipped.slice(0, SHOWN).map(({ sheet: name, row, why }) => `工作表“${name}”第 ${row} 行${why}`),
    ...(skipped.length > SHOWN ? [`还有 ${skipped.length - SHOWN} 行没有读`] : []),
    ...told.slice(0, SHOWN),
    ...(told.length > SHOWN ? [`另有 ${told.length - SHOWN} 处说明`] : []),
  ];
  return (
    <>
      {model.questions.value.length ? <Questions model={model} questions={model.questions.value} /> : null}
      {notes.length ? (
        <details class="batch-notes">
          <summary>读表格时的说明（{notes.length} 条）</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Questions({
  model,
  questions,
}: {
  readonly model: BatchModel;
  readonly questions: readonly BatchHeading[];
}): JSX.Element {
  const answers = useSignal<ReadonlyMap<string, string>>(new Map());
  const names = (model.setting.value?.template.fields ?? [])
    .filter(({ type }) => type !== 'computed' && type !== 'rows')
    .map(({ name }) => name);
  const answerTo = ({ heading, name }: BatchHeading) =>
    answers.value.get(plainHeading(heading)) ?? name ?? NOT_READ;
  return (
    <form
      class="batch-questions"
      aria-label="无法确定的列名"
      onSubmit={(event) => {
        event.preventDefault();
        void model.answer(
          new Map(questions.map((each) => [plainHeading(each.heading), answerTo(each) || null])),
        );
      }}
    >
      <p>有 {questions.length} 个列名无法确定，选定后才读取那一列；选择记在这个浏览器里，下次不再询问。</p>
      {questions.map((each, at) => (
        <p key={each.heading} class="field-box">
          <label for={`heading-${at}`}>
            第 {each.column} 列“{each.heading}”是
          </label>
          <select
            id={`heading-${at}`}
            value={answerTo(each)}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              answers.value = new Map(answers.peek()).set(plainHeading(each.heading), value);
            }}
          >
            <option value={NOT_READ}>不读取这一列</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="actions">
        <button type="submit">按此读取</button>
      </p>
    </form>
  );
}
