// A year's theme, aspects and study list put into the draft in one go, to be edited there: a published one or one's own.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import type { DraftModel } from '../model/draft-model.ts';
import type { Answered } from '../model/interview-type.ts';
import type { TemplatePreset } from '../model/preset.ts';
import type { OwnChoice } from './own-choices.ts';
import { presetChange, presetValuesOf, sayReplaced } from './preset-change.ts';

type Props = {
  readonly model: Answered & Pick<DraftModel, 'template'> & { readonly replaceAll: (facts: Facts) => void };
  readonly presets: readonly TemplatePreset[];
};

/** Before the id of one's own, where the others stand by their titles. */
const OWN = 'own:';
const NOTHING = { fills: [], replaces: [] };

export function PresetPicker({ model, presets }: Props): JSX.Element {
  const chosen = useSignal('');
  const asking = useSignal(false);
  const done = useSignal('');
  const place = useRef<HTMLParagraphElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const own = useSignal<readonly OwnChoice[]>([]);
  const fault = useSignal('');
  const preset =
    own.value.find(({ id }) => `${OWN}${id}` === chosen.value) ??
    presets.find(({ title }) => title === chosen.value);
  const { fills, replaces } = preset ? presetChange(preset, model.facts.value) : NOTHING;
  const replaced = preset
    ? replaces.map((name) => sayReplaced(name, preset, model.facts.value)).join('、')
    : '';

  // Another page may have made one meanwhile: they are looked for each time there is someone to choose.
  useEffect(() => {
    const part = box.current?.closest('details');
    const look = () => {
      if (part?.open === false) return;
      import('./own-choices.ts')
        .then(({ ownChoices }) => ownChoices(model.template.peek()))
        .then(
          (found) => {
            own.value = found;
            fault.value = '';
          },
          () => {
            fault.value = '自己的预设没有读出来，请刷新页面再试。';
          },
        );
    };
    look();
    part?.addEventListener('toggle', look);
    addEventListener('focus', look);
    return () => {
      part?.removeEventListener('toggle', look);
      removeEventListener('focus', look);
    };
  }, []);

  /** What is empty is filled; what is typed gives way only where that is meant. */
  function put(preset: TemplatePreset, names: readonly string[], said: string): void {
    const values = presetValuesOf(preset);
    const taken = Object.fromEntries(
      names.flatMap((name) => (name in values ? [[name, values[name] ?? '']] : [])),
    );
    model.replaceAll({ ...model.facts.peek(), ...taken });
    asking.value = false;
    done.value = said;
    place.current?.focus({ preventScroll: true });
  }

  function begin(preset: TemplatePreset): void {
    done.value = '';
    if (replaces.length) asking.value = true;
    else put(preset, fills, fills.length ? `已填入：${fills.join('、')}。` : '这些内容已经都在了。');
  }

  return (
    <div class="preset" ref={box}>
      <label>
        哪一年的主题、对照方面、学习书目
        <select
          value={chosen.value}
          onInput={(event) => {
            chosen.value = event.currentTarget.value;
            asking.value = false;
            done.value = '';
          }}
        >
          <option value="">不用预设，按本年度通知填写</option>
          {own.value.length ? (
            <optgroup label="自己的预设">
              {own.value.map(({ id, title }) => (
                <option key={id} value={`${OWN}${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          ) : null}
          <optgroup label="历年的预设">
            {presets.map(({ title }) => (
              <option key={title} value={title}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="button" class="quiet" disabled={!preset} onClick={() => preset && begin(preset)}>
        填入预设
      </button>
      <a href="../../presets/">粘贴通知，做一个自己的预设</a>
      {preset?.note ? <p class="sample-notice">{preset.note}</p> : null}
      {preset && asking.value && replaces.length ? (
        <div class="preset-question">
          <p role="status">这里已经填了：{replaced}。换成预设的吗？</p>
          <p class="actions">
            <button
              type="button"
              onClick={() => put(preset, [...fills, ...replaces], `已填入，换掉了：${replaced}。`)}
            >
              换成预设的
            </button>
            <button
              type="button"
              onClick={() =>
                put(
                  preset,
                  fills,
                  fills.length ? `已填入：${fills.join('、')}；其余没有动。` : '没有空着的，什么也没有动。',
                )
              }
            >
              只填空着的
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                asking.value = false;
                place.current?.focus({ preventScroll: true });
              }}
            >
              不填
            </button>
          </p>
        </div>
      ) : null}
      {fault.value ? <p class="sample-notice">{fault}</p> : null}
      <p class="preset-done" role="status" tabIndex={-1} ref={place}>
        {done.value}
      </p>
    </div>
  );
}
