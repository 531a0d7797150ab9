// A year's theme, aspects and study list put into the draft in one go, to be edited there; and a word when its year is over.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import type { Answered } from '../model/interview-type.ts';
import type { TemplatePreset } from '../model/preset.ts';
import { presetChange, presetValuesOf, sayReplaced } from './preset-change.ts';

type Props = {
  readonly model: Answered & { readonly replaceAll: (facts: Facts) => void };
  readonly presets: readonly TemplatePreset[];
  readonly thisYear: number;
};

const NOTHING = { fills: [], replaces: [] };

export function PresetPicker({ model, presets }: Omit<Props, 'thisYear'>): JSX.Element {
  const chosen = useSignal('');
  const asking = useSignal(false);
  const done = useSignal('');
  const place = useRef<HTMLParagraphElement>(null);
  const preset = presets.find(({ title }) => title === chosen.value);
  const { fills, replaces } = preset ? presetChange(preset, model.facts.value) : NOTHING;
  const replaced = preset
    ? replaces.map((name) => sayReplaced(name, preset, model.facts.value)).join('、')
    : '';

  /** What is empty is filled; what is typed gives way only where that is meant. */
  function put(own: TemplatePreset, names: readonly string[], said: string): void {
    const values = presetValuesOf(own);
    const taken = Object.fromEntries(
      names.flatMap((name) => (name in values ? [[name, values[name] ?? '']] : [])),
    );
    model.replaceAll({ ...model.facts.peek(), ...taken });
    asking.value = false;
    done.value = said;
    place.current?.focus({ preventScroll: true });
  }

  function begin(own: TemplatePreset): void {
    done.value = '';
    if (replaces.length) asking.value = true;
    else put(own, fills, fills.length ? `已填入：${fills.join('、')}。` : '这些内容已经都在了。');
  }

  return (
    <div class="preset">
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
          {presets.map(({ title }) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" disabled={!preset} onClick={() => preset && begin(preset)}>
        填入预设
      </button>
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
      <p class="preset-done" role="status" tabIndex={-1} ref={place}>
        {done.value}
      </p>
    </div>
  );
}

/** What is to be said of presets whose values stand in the draft. */
export function PresetNotices({ model, presets, thisYear }: Props): JSX.Element {
  return (
    <div role="status">
      {presets.map((each) => {
        const sentence = presetNotice(each, model.facts.value, thisYear);
        return sentence ? (
          <p key={each.title} class="sample-notice">
            {sentence}
          </p>
        ) : null;
      })}
    </div>
  );
}

/** What is to be said while values of a preset stand in the draft: another year, or a year that is over. */
export function presetNotice(
  { title, year, values }: TemplatePreset,
  facts: Facts,
  thisYear: number,
): string | undefined {
  const same = Object.keys(values).filter(
    (name) => JSON.stringify(values[name]) === JSON.stringify(facts[name]),
  );
  if (!same.length) return undefined;
  const names = same.join('、');
  const own = facts.年度;
  if (own !== undefined && own !== year)
    return `${names}是“${title}”的内容，与填写的年度（${String(own)}）不符，请按本年度通知修改。`;
  // A meeting of one year is often held in the January after it.
  if (thisYear > year + 1)
    return `${names}是“${title}”的内容，这一年度已经过去，请确认写的确实是那一年的会。`;
  return undefined;
}
