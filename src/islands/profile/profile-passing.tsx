// The profile handed on: out to a file, in from one, or erased; what it replaced comes back at a press.

import { useSignal } from '@preact/signals';
import { saveAs } from 'file-saver';
import type { JSX } from 'preact';
import { OwnFileButton, textOfOwnFile } from '../../desk/hands/own-file-button.tsx';
import { useOwnFile } from '../../file-drop/own-file.ts';
import { ownFileBlob, PROFILE_FILE, refuseLarge } from '../../storage/own-file.ts';
import { EMPTY_PROFILE, saysAnything } from '../../storage/profile.ts';
import { profileFileName, readProfileFile } from './profile-file.ts';
import type { ProfileModel } from './profile-model.ts';

export function ProfilePassing({ model }: { model: ProfileModel }): JSX.Element {
  const done = useSignal('');
  const wrong = useSignal('');
  const profile = model.profile.value;
  const given = saysAnything(profile);
  const unreadable = model.state.value.kind === 'unreadable';

  function say(sentence: string): void {
    done.value = sentence;
    wrong.value = '';
  }

  useOwnFile('profile', take);

  async function take(file: File): Promise<void> {
    say('');
    wrong.value = unreadable ? '存着的单位信息读不出来，没有改动它，也没有导入。请先刷新页面再试。' : '';
    if (wrong.peek()) return;
    const read = await textOfOwnFile(PROFILE_FILE, file);
    const reading = 'text' in read ? readProfileFile(read.text) : ({ ok: false, ...read } as const);
    if (reading.ok) {
      model.replace(reading.profile);
      say(`已导入“${file.name}”。`);
    } else wrong.value = `${reading.sentence}原来的单位信息没有改动。`;
  }

  return (
    <div class="passing">
      <p class="actions">
        <button
          type="button"
          disabled={!given}
          onClick={() => {
            const name = profileFileName(profile);
            const file = ownFileBlob(profile);
            saveAs(file, name);
            say(
              refuseLarge(PROFILE_FILE, file.size)
                ? `已导出“${name}”，但是内容太多，导不回来，请删减后再导出。`
                : `已导出“${name}”，可以传给同事导入。`,
            );
          }}
        >
          导出成文件
        </button>
        <OwnFileButton take={take}>导入文件</OwnFileButton>
        <button
          type="button"
          class="quiet"
          disabled={!given && !unreadable}
          onClick={() => {
            if (unreadable) void model.eraseUnreadable();
            else model.replace(EMPTY_PROFILE);
            say('已清除单位信息。各份草稿里填好的不受影响。');
          }}
        >
          清除单位信息
        </button>
        {model.replaced.value && saysAnything(model.replaced.value) ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              model.undo();
              say('已恢复原来的单位信息。');
            }}
          >
            撤销，恢复原来的
          </button>
        ) : null}
      </p>
      <p class="outcome" role="status">
        {done}
      </p>
      {wrong.value ? (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      ) : null}
    </div>
  );
}
