// What two pages changed at the same time in the profile: what is stored, what was typed here, and the choice.

import type { JSX } from 'preact';
import type { ProfileModel } from './profile-model.ts';

export function ProfileClashes({ model }: { readonly model: ProfileModel }): JSX.Element {
  const clashes = model.clashes.value;
  return (
    <div role="status">
      {model.changedElsewhere.value ? <p>另一个页面改了单位信息，这里已换成最新的内容。</p> : null}
      {clashes.map((clash) => (
        <div key={clash.name} class="profile-clash">
          <p class="wrong">
            “{clash.name}”存着的是{said(clash.theirs)}，不是在本页填的，没有改动；本页填的{said(clash.mine)}
            没有存。
          </p>
          <p class="actions">
            <button type="button" onClick={() => model.settle(clash, true)}>
              改用本页填的
            </button>
            <button type="button" class="quiet" onClick={() => model.settle(clash, false)}>
              用存着的
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

function said(words: string): string {
  return words ? `“${words}”` : '空的';
}
