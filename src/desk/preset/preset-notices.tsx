// A word while values of a year's preset stand in the draft and the draft is of another year, or that year is over.

import type { JSX } from 'preact';
import type { Facts } from '../../core/facts/fact.ts';
import type { Answered } from '../model/interview-type.ts';
import type { TemplatePreset } from '../model/preset.ts';

type Props = {
  readonly model: Pick<Answered, 'facts'>;
  readonly presets: readonly TemplatePreset[];
  readonly thisYear: number;
};

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
