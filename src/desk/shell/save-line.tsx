// Where the work is: one line that always tells the truth about storage.

import type { JSX } from 'preact';
import type { DraftModel } from '../model/draft-model.ts';
import type { SaveState } from '../model/draft-state.ts';

export function SaveLine({ model }: { model: DraftModel }): JSX.Element {
  const state = model.saveState.value;
  return (
    <p class={`save-line ${state.kind}`} role="status">
      {sentence(state)}
    </p>
  );
}

function sentence(state: SaveState): string {
  switch (state.kind) {
    case 'loading':
      return '正在打开上次填写的内容……';
    case 'empty':
      return '填写的内容会自动保存在本机浏览器里，不上传。';
    case 'saving':
      return '正在保存……';
    case 'saved':
      return `已保存在本机浏览器${state.at ? `（${clock(state.at)}）` : ''}`;
    case 'failed':
      return state.sentence;
  }
}

/** Hours, minutes and seconds here and now, as ECMAScript writes them: 08:05:09. */
function clock(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
