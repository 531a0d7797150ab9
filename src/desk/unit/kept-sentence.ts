// Where the profile is, said truly.

import type { KeptIn } from '../../storage/profile-store.ts';

export function keptSentence(kept: KeptIn): string {
  return kept === 'browser'
    ? '已保存在本机浏览器里，不上传。'
    : '这个浏览器不让保存，单位信息只在本页有效，关掉就没有了，请到“单位信息”页导出成文件。';
}
