// “自己的预设”: those in this browser, and the ways to make one of a notice, to bring one in from a file, and to hand one on.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { OwnFileButton } from '../../desk/hands/own-file-button.tsx';
import { OwnShelf } from '../../desk/hands/own-shelf.tsx';
import { useTaking } from '../../desk/hands/use-taking.ts';
import type { LoneType } from '../../desk/shell/lone-field.tsx';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
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
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(keepPresses, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!editing.peek() || (saysNothing(edited.peek()) && !notice.peek().trim())) return;
      event.preventDefault();
      event.returnValue = '这个预设还没有存';
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  const { told, take } = useTaking('preset', PRESET_FILE, async (text) => {
    const reading = readPresetFile(text, names);
    if (!reading.ok) return [reading.sentence];
    await model.bringIn(reading.preset);
    return reading.told;
  });

  function open(next: EditedPreset): void {
    edited.value = next;
    editing.value = true;
  }

  const items = model.presets.value?.map((preset) => (
    <PresetItem
      key={preset.id}
      preset={preset}
      onEdit={() => open(editOf(preset))}
      onRemove={() => model.remove(preset)}
    />
  ));
  return (
    <div class="own-presets" translate={false}>
      <OwnShelf model={model} name="预设" told={told} begin={begin} items={items}>
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
      </OwnShelf>
    </div>
  );
}
