// What each thing that is stored is called in the list: as its maker knows it, never by its key.

import { printMoment } from '../../desk/keep/print-moment.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';
import type { Stored } from '../../storage/stored.ts';

export function storedTitle({ kind, key, draft, name }: Stored): string {
  const titled = draft ? `“${meetingTitle(draft)}”` : '读不出名称的一份';
  const called = name ? `“${name}”` : '读不出名称的一份';
  switch (kind) {
    case 'draft':
      return `${draft?.meeting ? '会议' : '草稿'}：${titled}${draft ? `，${printMoment(draft.savedAt)}保存` : ''}`;
    case 'versions':
      return `历史版本：${titled}`;
    case 'discarded':
      return `最近删除的草稿：${titled}`;
    case 'template':
      return `草稿所用的模板：${called}，${key.split(':').slice(2).join(':')}修订`;
    case 'profile':
      return '单位信息';
    case 'preset':
      return `自己的预设：${called}`;
    case 'own template':
      return `自己的模板：${called}`;
    case 'intake':
      return `“从范文做模板”里的范文：${called}`;
    case 'typeset':
      return '“只排版”页里的一份';
    case 'order':
      return '草稿写入的先后（只有次数和日期，没有文字）';
    case 'unsaved':
      return '最近键入、还没写完的内容';
    case 'choice':
      return name;
  }
}
