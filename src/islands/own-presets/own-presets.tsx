// “自己的预设”: those in this browser, and the ways to make one of a notice, to bring one in from a file, and to hand one on.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { OwnFileButton, textOfOwnFile } from '../../desk/hands/own-file-button.tsx';
import type { LoneType } from '../../desk/shell/lone-field.tsx';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { useOwnFile } from '../../file-drop/own-file.ts';
import { PRESET_FILE } from '../../storage/own-file.ts';
import { type EditedPreset, editOf, NEW_PRESET, saysNothing } from './edited-preset.ts';
import { PresetEditor } from './preset-editor.tsx';
import { readPresetFile } from './preset-file.ts';
import { PresetItem } from './preset-item.tsx';
import { createPresetsModel } from './presets-model.ts';

type Props = { readonly fields: readonly LoneType[]; readonly names: readonly string[] };

export function OwnPresets({ fields, names }: Props): JSX.Element {
  const model = useMemo(createPresetsModel, []);
  const edited = useSignal<EditedPreset>(NEW_PRESET);
  const notice = useSignal('');
  const editing = useSignal(false);
  const told = useSignal<readonly string[]>([]);
  const begin = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const presets = model.presets.value;
  const said = model.said.value;
  useEffect(keepPresses, []);
  useEffect(() => {
    void model.load();
  }, [model]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!editing.peek() || (saysNothing(edited.peek()) && !notice.peek().trim())) return;
      event.preventDefault();
      event.returnValue = '这个预设还没有存';
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  // What was done took its own button away: the keyboard goes to what can be done next.
  useEffect(() => {
    if (said.text && document.activeElement === document.body) (undo.current ?? begin.current)?.focus();
  }, [said]);
  useOwnFile('preset', take);

  async function take(file: File): Promise<void> {
    const read = await textOfOwnFile(PRESET_FILE, file);
    const reading = 'text' in read ? readPresetFile(read.text, names) : ({ ok: false, ...read } as const);
    told.value = reading.ok ? reading.told : [reading.sentence];
    if (reading.ok) await model.bringIn(reading.preset);
  }

  function open(next: EditedPreset): void {
    edited.value = next;
    editing.value = true;
  }

  return (
    <div class="own-presets" translate={false}>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault}
        </p>
      ) : null}
      {model.unreadable.value ? (
        <p class="wrong">
          有 {model.unreadable}{' '}
          个预设读不出来，可能是更新版本的会文存的，或者已经损坏。它们没有改动，请刷新页面再试。
        </p>
      ) : null}
      {presets === undefined ? <p role="status">正在读取……</p> : null}
      <ul class="draft-list">
        {presets?.map((preset) => (
          <PresetItem
            key={preset.id}
            preset={preset}
            onEdit={() => open(editOf(preset))}
            onRemove={() => model.remove(preset)}
          />
        ))}
      </ul>
      <p class={said.text ? 'undo-bar' : undefined} role="status">
        {said.text}
        {said.undo ? (
          <button type="button" ref={undo} onClick={said.undo}>
            撤销
          </button>
        ) : null}
      </p>
      {told.value.map((sentence) => (
        <p key={sentence} class="wrong" role="alert">
          {sentence}
        </p>
      ))}
      {editing.value ? (
        <PresetEditor
          key={edited.value.id ?? 'new'}
          edited={edited}
          notice={notice}
          fields={fields}
          names={names}
          onKeep={async (preset) => {
            if (!(await model.keep(preset))) return;
            editing.value = false;
            edited.value = NEW_PRESET;
          }}
          onCancel={() => {
            editing.value = false;
          }}
        />
      ) : (
        <p class="actions">
          <button
            type="button"
            class="primary"
            ref={begin}
            onClick={() => open(edited.peek().id ? NEW_PRESET : edited.peek())}
          >
            粘贴通知，做一个预设
          </button>
          <OwnFileButton take={take}>导入预设文件</OwnFileButton>
        </p>
      )}
    </div>
  );
}
