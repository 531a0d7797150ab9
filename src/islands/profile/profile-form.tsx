// The page of the profile: what every paper of the unit says alike, asked for once.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import { FONT_SCHEME_NAMES, FONT_SCHEMES } from '../../core/style/fonts.ts';
import { schemeOf } from '../../desk/export/file-options.tsx';
import { LoneField, type LoneType } from '../../desk/shell/lone-field.tsx';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { keptSentence } from '../../desk/unit/kept-sentence.ts';
import type { ProfileName } from '../../storage/profile.ts';
import { ProfileClashes } from './profile-clashes.tsx';
import { createProfileModel, type ProfileState } from './profile-model.ts';
import { ProfilePassing } from './profile-passing.tsx';
import { ThresholdsPart } from './thresholds-part.tsx';
import { warnWhileSaving } from './warn-while-saving.ts';

const GROUPS: readonly { readonly title: string; readonly names: readonly ProfileName[] }[] = [
  { title: '机关', names: ['发文机关', '机关简称', '曾用名', '上级党组织', '主送机关'] },
  { title: '署名和用印', names: ['署名机关', '盖章方式'] },
  { title: '版头和版记', names: ['用版头', '发文机关标志', '用版记', '抄送机关', '印发机关'] },
];

const NOTES: Partial<Record<ProfileName, string>> = {
  主送机关: '只填进上报的文件；下发的、内部的，主送机关每份不同，不自动填。',
};

type Props = { readonly fields: readonly LoneType[] };

export function ProfileForm({ fields }: Props): JSX.Element {
  const model = useMemo(createProfileModel, []);
  useEffect(keepPresses, []);
  useEffect(() => {
    void model.load();
    const stops = [model.follow(), warnWhileSaving(model.state)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [model]);
  const { facts, fontScheme, author, thresholds } = model.profile.value;
  const unreadable = model.state.value.kind === 'unreadable';
  const put = (name: string, fact: Fact | undefined) => {
    const { [name]: _, ...rest } = model.profile.peek().facts;
    const next: Facts = fact === undefined ? rest : { ...rest, [name]: fact };
    model.change({ facts: next });
  };
  return (
    <div class="profile" translate={false}>
      <ProfilePassing model={model} />
      <p class="save-line" role="status">
        {stateSentence(model.state.value)}
      </p>
      <ProfileClashes model={model} />
      <form class="form" aria-label="单位信息" onSubmit={(event) => event.preventDefault()}>
        {GROUPS.map(({ title, names }) => (
          <fieldset key={title} disabled={unreadable}>
            <legend>{title}</legend>
            {names.map((name) => {
              const field = fields.find((known) => known.name === name);
              return field ? (
                <LoneField
                  key={name}
                  prefix="unit"
                  field={field}
                  note={NOTES[name]}
                  fact={facts[name]}
                  onFact={(fact) => put(name, fact)}
                />
              ) : null;
            })}
          </fieldset>
        ))}
        <fieldset disabled={unreadable}>
          <legend>Word 文件</legend>
          <div class="field">
            <label class="name" for="unit-fonts">
              字体
            </label>
            <select
              id="unit-fonts"
              value={fontScheme}
              onInput={(event) => model.change({ fontScheme: schemeOf(event.currentTarget.value) })}
            >
              {FONT_SCHEME_NAMES.map((name) => (
                <option key={name} value={name}>
                  {FONT_SCHEMES[name].label}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label class="name" for="unit-author">
              文件作者
            </label>
            <p class="hint" id="unit-author-hint">
              写进文件属性，看不到印不出，可以不填。
            </p>
            <input
              id="unit-author"
              type="text"
              autocomplete="off"
              value={author}
              aria-describedby="unit-author-hint"
              onInput={(event) => model.change({ author: event.currentTarget.value })}
            />
          </div>
        </fieldset>
        <fieldset disabled={unreadable}>
          <legend>检查的标准</legend>
          <ThresholdsPart thresholds={thresholds} onChange={(next) => model.change({ thresholds: next })} />
        </fieldset>
      </form>
    </div>
  );
}

function stateSentence(state: ProfileState): string {
  switch (state.kind) {
    case 'loading':
      return '正在打开存过的单位信息……';
    case 'empty':
      return '还没有填写。填写的内容会自动保存在本机浏览器里，不上传。';
    case 'saving':
      return '正在保存……';
    case 'kept':
      return keptSentence(state.in);
    case 'unread':
      return '存过的单位信息没有读出来：浏览器没有回应，或者不让读。存过的不会被盖掉；现在填的另外存着，读得出来时合到一起。';
    case 'unreadable':
      return '存着的单位信息读不出来，可能是更新版本的会文写的，或者已经损坏。它没有改动，这里先不能填。请刷新页面再试；确定不要了，可以清除后重新填。';
  }
}
