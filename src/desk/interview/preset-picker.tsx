// A year's theme, aspects and study list put into the draft in one go, to be edited there; and a word when its year is over.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Facts } from '../../core/facts/fact.ts';
import type { Answered } from './interview-type.ts';
import type { TemplatePreset } from './preset.ts';

type Props = {
  readonly model: Answered & { readonly replaceAll: (facts: Facts) => void };
  readonly presets: readonly TemplatePreset[];
  readonly thisYear: number;
};

export function PresetPicker({ model, presets }: Omit<Props, 'thisYear'>): JSX.Element {
  const chosen = useSignal('');
  const preset = presets.find(({ title }) => title === chosen.value);
  return (
    <div class="preset">
      <label>
        哪一年的主题、对照方面、学习书目
        <select
          value={chosen.value}
          onInput={(event) => {
            chosen.value = event.currentTarget.value;
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
      <button
        type="button"
        class="quiet"
        disabled={!preset}
        onClick={() =>
          preset && model.replaceAll({ ...model.facts.peek(), ...preset.values, 年度: preset.year })
        }
      >
        填入预设
      </button>
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
