// Names of one's own beside those of the vocabulary: added, changed, renamed in the text too, deleted.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import type { OwnField } from '../../core/template/own-field.ts';
import { newOwnField, whyNotName, withNameInTags } from '../../core/workshop/own-names.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { OwnFieldEditor } from './own-field-editor.tsx';
import type { Workshop } from './workshop-model.ts';
import { writeInto } from './write-into.ts';

type Props = { readonly workshop: Workshop; readonly box: RefObject<HTMLTextAreaElement> };

export function OwnNamesPart({ workshop, box }: Props): JSX.Element {
  const typed = useSignal('');
  const said = useSignal('');
  const ownFields = useComputed(() => workshop.own.value.ownFields).value;
  // Drawn again only when the text begins or ceases to use one.
  const used = useComputed(() => {
    const { ownFields: fields, body } = workshop.own.value;
    return fields.map(({ name }) => (body.includes(name) ? '1' : '0')).join('');
  }).value;
  const set = (next: readonly OwnField[]) => workshop.change({ ownFields: next });

  function add(): void {
    const name = typed.peek().trim();
    const names = ownFields.map((each) => each.name);
    const wrong = whyNotName(name, names, workshop.site.vocabulary);
    said.value = wrong ? `${wrong}。` : `已添加“${name}”，正文里写 {{${name}}}。`;
    if (wrong) return;
    typed.value = '';
    set([...ownFields, newOwnField(name)]);
  }

  /** Undefined where it is done. */
  function rename(field: OwnField, name: string): string | undefined {
    const others = ownFields.filter((each) => each !== field).map((each) => each.name);
    const wrong = whyNotName(name, others, workshop.site.vocabulary);
    if (wrong) return wrong;
    const { sample } = workshop.own.peek();
    const { [field.name]: fact, ...rest } = sample;
    workshop.change({
      ownFields: ownFields.map((each) => (each === field ? { ...each, name } : each)),
      sample: fact === undefined ? rest : { ...rest, [name]: fact },
    });
    const text = box.current;
    const renamed = text && withNameInTags(text.value, field.name, name);
    if (text && renamed !== null && renamed !== text.value)
      writeInto(text, { from: 0, to: text.value.length, text: renamed });
    return undefined;
  }

  return (
    <details class="workshop-own">
      <summary>自己的名称（{ownFields.length}）</summary>
      <p class="hint">名称一览里没有的，在这里添加；已有的直接写，不用添加。</p>
      <ul class="workshop-fields">
        {ownFields.map((field, at) => (
          <OwnFieldEditor
            key={at}
            id={`own-field-${at}`}
            field={field}
            used={used[at] === '1'}
            onChange={(next) => set(ownFields.map((each, index) => (index === at ? next : each)))}
            onRename={(name) => rename(field, name)}
            onRemove={() => set(ownFields.filter((_, index) => index !== at))}
          />
        ))}
      </ul>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="own-new">新的名称</label>
        <input
          id="own-new"
          type="text"
          maxLength={30}
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
        <button type="submit" onClick={(event) => isFirstPress(event)}>
          添加
        </button>
      </form>
      <p role="status">{said.value}</p>
    </details>
  );
}
