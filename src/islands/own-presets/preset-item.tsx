// One of one's own presets in the list: what it says and what can be done with it.

import { saveAs } from 'file-saver';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import { asText } from '../../desk/form/as-text.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { ownFileBlob } from '../../storage/own-file.ts';
import { type OwnPreset, presetName } from '../../storage/own-preset.ts';
import { presetFileName } from './preset-file.ts';

type Props = {
  readonly preset: OwnPreset;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

export function PresetItem({ preset, onEdit, onRemove }: Props): JSX.Element {
  const name = presetName(preset);
  return (
    <li class="draft-item">
      <h3>{name}</h3>
      <p class="meta">
        {preset.year}年度，{preset.meeting}，{printMoment(preset.savedAt)}存
      </p>
      <details>
        <summary>看内容</summary>
        <dl class="values">
          {Object.entries(preset.values).map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{itemsOf(value).map(asText).join('；')}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="actions">
        <button type="button" class="quiet" aria-label={`改名、修改 ${name}`} onClick={onEdit}>
          改名、修改
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`存成文件 ${name}`}
          onClick={() => saveAs(ownFileBlob(preset), presetFileName(preset))}
        >
          存成文件
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`删除 ${name}`}
          onClick={(event) => isFirstPress(event) && onRemove()}
        >
          删除
        </button>
      </p>
    </li>
  );
}

function itemsOf(value: Fact): readonly Fact[] {
  return Array.isArray(value) ? value : [value];
}
