// What can be done with a paper that holds no facts of ours: lay it out, make a template of it, take its text.

import type { SourceText } from '../core/intake/text/source.ts';
import { sentenceOf } from '../storage/fault.ts';
import { newIntake } from '../storage/intake.ts';
import { saveIntake } from '../storage/intake-store.ts';
import { newId } from '../storage/new-id.ts';
import { handTypeset } from '../storage/typeset-store.ts';
import { copyText } from './copy-text.ts';
import { goTo } from './go-to.ts';
import { type Note, showNote } from './note.ts';
import { openSource } from './open-source.ts';

/** Undefined where no text can be read in it either. */
export async function foreignWays(file: File, base: string): Promise<Note | undefined> {
  const source = await openSource(file);
  if ('refused' in source) return undefined;
  const handOn = (keep: () => Promise<void>, page: string) => async () => {
    try {
      await keep();
    } catch (error) {
      showNote({ sentence: `文字没有带过去：${sentenceOf(error)}请到“只排版”页，把文件拖进去。` });
      return;
    }
    goTo(base + page);
  };
  return {
    sentence: '这个文件里没有填写内容，多半不是从本站下载的。里面的文字读出来了，可以：',
    ways: [
      { name: '只排版', run: handOn(() => handTypeset({ name: file.name, source }), 'typeset/') },
      {
        name: '当作范文，做成模板',
        run: handOn(() => saveIntake(newIntake(newId(), file.name, source, Date.now())), 'intake/'),
      },
      { name: '只取文字', run: () => takeText(source) },
    ],
  };
}

async function takeText({ text }: SourceText): Promise<void> {
  showNote({
    sentence: (await copyText(text))
      ? `已复制文字，共 ${text.length} 个字符，可以粘贴到要用的地方。`
      : '浏览器不让网页复制。请到“只排版”页，把文件拖进去，再从那里取文字。',
  });
}
