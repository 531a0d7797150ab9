// Ctrl+S, the reflex of everyone who works in Word: saves at once, says where that is, and offers a file to keep.

import type { ReadonlySignal } from '@preact/signals';
import { showNote } from '../../file-drop/note.ts';
import type { Draft } from '../../storage/draft.ts';
import type { SaveState } from '../model/draft-state.ts';

type Saved = {
  readonly save: () => Promise<void>;
  readonly saveState: ReadonlySignal<SaveState>;
  readonly kept: ReadonlySignal<
    { readonly keeper: { readonly state: { readonly toDraft: () => Draft } } } | undefined
  >;
};

export async function saveNow(model: Saved): Promise<void> {
  await model.save();
  const state = model.saveState.peek();
  const keeper = model.kept.peek()?.keeper;
  const act = keeper && {
    name: '下载草稿备份',
    run: async () => {
      const { saveBackup } = await import('../keep/save-backup.ts');
      await saveBackup([keeper.state.toDraft()], new Date());
    },
  };
  if (state.kind === 'failed') showNote({ sentence: state.sentence, act });
  else if (state.kind === 'saved')
    showNote({
      sentence:
        '已保存在这台电脑的这个浏览器里，在“我的草稿”能找到。清理浏览数据会把它删掉，要留底或者带走，请下载草稿备份；要 Word 文件，请按 Ctrl+Enter 下载。',
      act,
    });
  else showNote({ sentence: '还没有填写，填写的内容会自动保存。' });
}
