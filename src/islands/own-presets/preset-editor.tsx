// A preset being made or changed: the notice it is read from, its name, year and meeting, and what it will fill in.

import { type Signal, useSignal } from '@preact/signals';
import { saveAs } from 'file-saver';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { MEETINGS } from '../../core/template/template.ts';
import { LoneField, type LoneType } from '../../desk/shell/lone-field.tsx';
import { newId } from '../../storage/new-id.ts';
import { ownFileBlob } from '../../storage/own-file.ts';
import type { OwnPreset } from '../../storage/own-preset.ts';
import { type EditedPreset, finished, withMarked } from './edited-preset.ts';
import { NoticePart } from './notice-part.tsx';
import { OtherValues } from './other-values.tsx';
import { presetFileName } from './preset-file.ts';

type Props = {
  readonly edited: Signal<EditedPreset>;
  readonly notice: Signal<string>;
  /** The names a notice has something for. */
  readonly fields: readonly LoneType[];
  /** Of the whole vocabulary. */
  readonly names: readonly string[];
  readonly onKeep: (preset: OwnPreset) => Promise<unknown>;
  readonly onCancel: () => void;
};

export function PresetEditor({ edited, notice, fields, names, onKeep, onCancel }: Props): JSX.Element {
  const now = edited.value;
  const before = useSignal<EditedPreset | undefined>(undefined);
  const missing = useSignal('');
  const change = (part: Partial<EditedPreset>) => {
    edited.value = { ...edited.peek(), ...part };
    missing.value = '';
  };
  useEffect(() => {
    document.getElementById('notice-text')?.focus();
  }, []);

  /** Hands the preset on where nothing is missing. */
  function finish(use: (preset: OwnPreset) => unknown): void {
    const preset = finished(edited.peek(), newId(), Date.now());
    if (typeof preset === 'string') missing.value = preset;
    else use(preset);
  }

  return (
    <form
      class="form preset-editor"
      aria-label={now.id ? '修改预设' : '新的预设'}
      onSubmit={(event) => {
        event.preventDefault();
        finish(onKeep);
      }}
    >
      <NoticePart
        text={notice}
        edited={now}
        onMark={(marked, items) => {
          before.value = edited.peek();
          change(withMarked(edited.peek(), marked, items));
        }}
        undo={
          before.value
            ? () => {
                const last = before.peek();
                before.value = undefined;
                if (last) edited.value = last;
              }
            : undefined
        }
      />
      <fieldset>
        <legend>这个预设</legend>
        <div class="field">
          <label class="name" for="preset-name">
            名称（不填就用年度和会议）
          </label>
          <input
            id="preset-name"
            type="text"
            maxLength={60}
            autocomplete="off"
            value={now.name}
            onInput={({ currentTarget: { value } }) => change({ name: value })}
          />
        </div>
        <div class="field">
          <label class="name" for="preset-year">
            年度
          </label>
          <input
            id="preset-year"
            class="short"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={now.year}
            onInput={({ currentTarget: { value } }) => change({ year: value })}
          />
        </div>
        <div class="field">
          <label class="name" for="preset-meeting">
            会议种类
          </label>
          <select
            id="preset-meeting"
            value={now.meeting ?? ''}
            onInput={({ currentTarget: { value } }) =>
              change({ meeting: MEETINGS.find((known) => known === value) })
            }
          >
            <option value="">请选择</option>
            {MEETINGS.map((meeting) => (
              <option key={meeting} value={meeting}>
                {meeting}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <fieldset>
        <legend>填入的内容</legend>
        {fields.map((field) => (
          <LoneField
            key={field.name}
            prefix="preset"
            field={field}
            fact={now.values[field.name]}
            onFact={(fact) => {
              const { [field.name]: _, ...rest } = edited.peek().values;
              change({ values: fact === undefined ? rest : { ...rest, [field.name]: fact } });
            }}
          />
        ))}
        <OtherValues values={now.values} shown={fields.map(({ name }) => name)} names={names} />
      </fieldset>
      {missing.value ? (
        <p class="wrong" role="alert">
          {missing}
        </p>
      ) : null}
      <p class="actions">
        <button type="submit" class="primary">
          {now.id ? '改好了' : '存成自己的预设'}
        </button>
        <button
          type="button"
          onClick={() => finish((preset) => saveAs(ownFileBlob(preset), presetFileName(preset)))}
        >
          存成文件
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {now.id ? '不改了' : '先不做'}
        </button>
      </p>
    </form>
  );
}
