// What went out into a backup, or came in from one, in a sentence.

import type { Everything } from '../../storage/everything.ts';
import type { ImportPlan } from '../../storage/plan-import.ts';

export function takenOut(all: Everything, files: number): string {
  const where =
    files > 1 ? `内容很多，分成了 ${files} 个文件，都在浏览器的下载里，导入时逐个选` : '文件在浏览器的下载里';
  return `已导出 ${all.drafts.length} 份草稿${alsoIn({ ...all, profile: all.profile !== undefined })}。${where}。`;
}

export function broughtIn(plan: ImportPlan): string {
  const fresh = plan.steps.filter(({ kind }) => kind !== 'same').length;
  return `已导入 ${fresh} 份草稿${alsoIn({ ...plan, profile: plan.profile !== undefined })}。`;
}

type Rest = Pick<Everything, 'histories' | 'discarded' | 'presets' | 'ownTemplates' | 'unreadable'> & {
  readonly profile: boolean;
};

function alsoIn({ histories, discarded, presets, ownTemplates, unreadable, profile }: Rest): string {
  const parts = [
    histories.length && `${histories.length} 份草稿的历史版本`,
    discarded.length && `最近删除的 ${discarded.length} 份`,
    profile && '单位信息',
    presets.length && `自己的预设 ${presets.length} 个`,
    ownTemplates.length && `自己的模板 ${ownTemplates.length} 个`,
    unreadable.length && `读不出来的 ${unreadable.length} 项（原样）`,
  ].filter(Boolean);
  return parts.length ? `，还有${parts.join('、')}` : '';
}
