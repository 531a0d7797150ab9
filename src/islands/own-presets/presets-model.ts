// The list of one's own presets in this browser and what can be done with each of them.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Said, Shelf } from '../../desk/hands/own-shelf.tsx';
import { newId } from '../../storage/new-id.ts';
import { type OwnPreset, presetName, samePreset } from '../../storage/own-preset.ts';
import { keepOwnPreset, listOwnPresets, removeOwnPreset } from '../../storage/own-preset-store.ts';

export type PresetsModel = Shelf & {
  /** Undefined until they were read. */
  readonly presets: ReadonlySignal<readonly OwnPreset[] | undefined>;
  /** Whether it was kept. */
  readonly keep: (preset: OwnPreset) => Promise<boolean>;
  readonly remove: (preset: OwnPreset) => Promise<unknown>;
  /** Beside what is here: nothing is replaced. */
  readonly bringIn: (preset: OwnPreset) => Promise<unknown>;
};

const FAULT =
  '浏览器没有让存取自己的预设：可能是无痕窗口，存储空间满了，或者没有回应。本页的内容没有丢，可以先“存成文件”，再刷新页面试一次。';

export function createPresetsModel(): PresetsModel {
  const presets = signal<readonly OwnPreset[] | undefined>(undefined);
  const unreadable = signal(0);
  const said = signal<Said>({ text: '' });
  const fault = signal<string | undefined>(undefined);

  async function refresh(): Promise<void> {
    const listed = await listOwnPresets();
    presets.value = listed.presets;
    unreadable.value = listed.unreadable;
  }

  async function act(work: () => Promise<Said>): Promise<boolean> {
    fault.value = undefined;
    try {
      const done = await work();
      await refresh();
      said.value = done;
      return true;
    } catch {
      fault.value = FAULT;
      presets.value ??= [];
      return false;
    }
  }

  return {
    presets,
    unreadable,
    said,
    fault,
    load: () => act(async () => ({ text: '' })),
    keep: (preset) =>
      act(async () => {
        await keepOwnPreset(preset);
        return { text: `已保存“${presetName(preset)}”。到模板页的“年度预设”里就能选它。` };
      }),
    remove: (preset) =>
      act(async () => {
        await removeOwnPreset(preset.id);
        const undo = async () => {
          await act(async () => {
            await keepOwnPreset(preset);
            return { text: `“${presetName(preset)}”已恢复。` };
          });
        };
        return { text: `已删除“${presetName(preset)}”。`, undo };
      }),
    bringIn: (preset) =>
      act(async () => {
        const { presets: here } = await listOwnPresets();
        if (here.some((each) => samePreset(each, preset)))
          return { text: `“${presetName(preset)}”这里已经有了，没有再导入。` };
        const taken = here.some((each) => presetName(each) === presetName(preset));
        const name = taken ? `${presetName(preset)}（导入）` : preset.name;
        const mine = { ...preset, id: newId(), name, savedAt: Date.now() };
        await keepOwnPreset(mine);
        return {
          text: `已导入“${presetName(mine)}”。`,
          undo: async () => void (await act(() => takeBack(mine))),
        };
      }),
  };

  async function takeBack(preset: OwnPreset): Promise<Said> {
    await removeOwnPreset(preset.id);
    return { text: `“${presetName(preset)}”没有留下。` };
  }
}
