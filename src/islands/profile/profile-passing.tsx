// The profile handed on: out to a file, in from one, or erased; what it replaced comes back at a press.

import { useSignal } from '@preact/signals';
import { saveAs } from 'file-saver';
import type { JSX } from 'preact';
import { useOwnFile } from '../../file-drop/own-file.ts';
import { EMPTY_PROFILE, saysAnything } from '../../storage/profile.ts';
import { profileFileName, profileFileText, readProfileFile, tooLarge } from './profile-file.ts';
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
    wrong.value = unreadable
      ? '存着的单位信息读不出来，没有改动它，也没有导入。请先刷新页面再试。'
      : (tooLarge(file.size) ?? '');
    if (wrong.peek()) return;
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      wrong.value = '这个文件打不开，可能被别的程序占用或者已经删除。请重新选一次。';
      return;
    }
    const reading = readProfileFile(text);
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
            const file = new Blob([profileFileText(profile)], { type: 'application/json' });
            saveAs(file, name);
            say(
              tooLarge(file.size)
                ? `已导出“${name}”，但是内容太多，导不回来，请删减后再导出。`
                : `已导出“${name}”，可以传给同事导入。`,
            );
          }}
        >
          导出成文件
        </button>
        <label class="button file-button">
          导入文件
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file)
                void take(file).finally(() => {
                  // The same file can be chosen again.
                  input.value = '';
                });
            }}
          />
        </label>
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
