// What an import would bring, shown before it is done; what differs from what is here is asked.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draftName } from '../../storage/draft-name.ts';
import { presetName } from '../../storage/own-preset.ts';
import { bringsAnything, type ImportPlan, type ImportStep } from '../../storage/plan-import.ts';
import type { Profile } from '../../storage/profile.ts';
import type { TemplateTitles } from './drafts-model.ts';
import { titleOfMeeting } from './title-of.ts';

type Props = {
  readonly plan: ImportPlan;
  readonly problems: readonly string[];
  readonly titles: TemplateTitles;
  /** With the profile as it was chosen. */
  readonly onImport: (profile: Profile | undefined) => void;
  readonly onCancel: () => void;
};

export function ImportPlanBox({ plan, problems, titles, onImport, onCancel }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const replacing = useSignal(false);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const { steps, discarded, histories, profile, presets, ownTemplates, unreadable } = plan;
  const fresh = steps.filter(({ kind }) => kind !== 'same').length;
  const brings = bringsAnything(plan);
  const clashes = profile?.clashes ?? [];
  return (
    <div class="import-plan" role="status" ref={box}>
      <p>
        {fresh
          ? `将导入 ${fresh} 份草稿，已有的草稿不会被覆盖：`
          : brings
            ? '文件里的草稿这里都有了，还有这些可以导入：'
            : '文件里的草稿这里都有了，不用再导入。'}
      </p>
      <ul>
        {steps.map(({ kind, draft }) => (
          <li key={draft.id}>
            {draftName(draft)}，{titleOfMeeting(titles, draft) ?? '模板已不在本站，导入后只能保存和导出'}
            {WORDS[kind]}
          </li>
        ))}
        {histories.length ? <li>{histories.length} 份草稿的历史版本</li> : null}
        {discarded.length ? <li>最近删除的草稿 {discarded.length} 份，导入后仍在“最近删除”里</li> : null}
        {profile?.added.length ? <li>单位信息，补上这里没有的：{profile.added.join('、')}</li> : null}
        {presets.length ? (
          <li>
            自己的预设 {presets.length} 个：{presets.map(presetName).join('、')}
          </li>
        ) : null}
        {ownTemplates.length ? (
          <li>
            自己的模板 {ownTemplates.length} 个：
            {ownTemplates.map(({ template }) => template.head.title).join('、')}
          </li>
        ) : null}
        {unreadable.length ? <li>读不出来的内容 {unreadable.length} 项，原样存着</li> : null}
        {clashes.length ? (
          <li>
            单位信息有 {clashes.length} 项与这里的不同，保留这里的：
            {clashes.map(({ name, mine, theirs }) => `${name}（这里“${theirs}”，备份“${mine}”）`).join('；')}
            <label>
              <input
                type="checkbox"
                checked={replacing.value}
                onChange={(event) => {
                  replacing.value = event.currentTarget.checked;
                }}
              />
              这几项改用备份里的
            </label>
          </li>
        ) : null}
        {problems.map((problem) => (
          <li key={problem} class="wrong">
            {problem}
          </li>
        ))}
      </ul>
      <p class="actions">
        {brings ? (
          <button
            type="button"
            class="primary"
            onClick={() => {
              const chosen = replacing.peek() ? clashes : [];
              onImport(profile && chosen.reduce((next, clash) => clash.choose(next), profile.after));
            }}
          >
            导入
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onCancel}>
          {brings ? '不导入' : '知道了'}
        </button>
      </p>
    </div>
  );
}

const WORDS = {
  new: '',
  same: '（已有相同的，跳过）',
  copy: '（已有另一份，作为副本导入）',
} as const satisfies Record<ImportStep['kind'], string>;
