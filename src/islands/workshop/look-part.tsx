// Beside the text what becomes of it: the page it makes of its sample, and the form that asks for that sample.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import { describeType } from '../../core/facts/types/types.ts';
import { LoneField } from '../../desk/shell/lone-field.tsx';
import { Pages } from '../../render/preview.tsx';
import { RowsSample } from './rows-sample.tsx';
import type { Workshop } from './workshop-model.ts';

/** More would take the browser long to draw at each rest. */
const MOST_PAGES = 12;

export function LookPart({ workshop }: { readonly workshop: Workshop }): JSX.Element {
  const view = useSignal<'page' | 'form'>('page');
  const sample = useComputed(() => workshop.own.value.sample);
  const { problems, template, pages, document } = workshop.looked.value;
  const tab = (name: 'page' | 'form', said: string) => (
    <button
      type="button"
      aria-pressed={view.value === name}
      onClick={() => {
        view.value = name;
      }}
    >
      {said}
    </button>
  );
  return (
    <section class="workshop-look" aria-label="印出来的样子">
      <p class="switch">
        {tab('page', '印出来的样子')}
        {tab('form', '表单和示例')}
      </p>
      {problems.length && template ? <p class="hint">有错误没有改，这里是出错以前的样子。</p> : null}
      {!template ? <p>正文写对了，这里就显示。</p> : null}
      {template && view.value === 'page' ? (
        <>
          <p class="hint">
            {document?.gaps.length
              ? `按示例填写；示例还空着 ${document.gaps.length} 处，请到“表单和示例”补上。`
              : '按示例填写。'}
            {pages.length > MOST_PAGES ? `共 ${pages.length} 页，先显示 ${MOST_PAGES} 页。` : ''}
          </p>
          <div class="preview">
            <Pages pages={pages.slice(0, MOST_PAGES)} />
          </div>
        </>
      ) : null}
      {template && view.value === 'form' ? (
        <SampleForm
          fields={template.fields}
          sample={sample.value}
          onFact={(name, fact) => {
            const { [name]: _, ...rest } = workshop.own.peek().sample;
            workshop.change({ sample: fact === undefined ? rest : { ...rest, [name]: fact } });
          }}
        />
      ) : null}
    </section>
  );
}

type FormProps = {
  readonly fields: readonly Field[];
  readonly sample: Facts;
  readonly onFact: (name: string, fact: Fact | undefined) => void;
};

function SampleForm({ fields, sample, onFact }: FormProps): JSX.Element {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <div class="form">
      <p class="hint">填写时就问这些。这里填的是示例，请用虚构的单位和数字。</p>
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{group}</legend>
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <SampleField
                key={`${field.name}${field.type}`}
                field={field}
                fact={sample[field.name]}
                onFact={(fact) => onFact(field.name, fact)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

type FieldProps = {
  readonly field: Field;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

function SampleField({ field, fact, onFact }: FieldProps): JSX.Element {
  switch (field.type) {
    case 'computed':
      return (
        <p class="meta">
          {field.name}：{describeType(field)}，由程序算
        </p>
      );
    case 'claim':
      return (
        <p class="tick">
          <input
            type="checkbox"
            id={`sample-${field.name}`}
            checked={fact === true}
            onChange={({ currentTarget }) => onFact(currentTarget.checked || undefined)}
          />
          <label for={`sample-${field.name}`}>
            {field.name}：{field.statement}
          </label>
        </p>
      );
    case 'rows':
      return <RowsSample field={field} fact={fact} onFact={onFact} />;
    default:
      return (
        <LoneField
          prefix="sample"
          field={field}
          fact={fact}
          onFact={(given) => onFact(isGiven(given) ? given : undefined)}
        />
      );
  }
}
