// The way out: `docx` is fetched only when a file is asked for, and the file goes straight to the user's disk.

import type { Document } from '../../core/document/document.ts';
import { fileName } from '../../core/document/file-name.ts';
import { isoDate } from '../../core/facts/date.ts';
import { FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';

export type DownloadOptions = {
  readonly scheme: FontSchemeName;
  readonly author: string;
  readonly draft: boolean;
  readonly today: Date;
};

export function draftNote(gaps: number): string {
  return gaps ? `草稿，尚有 ${gaps} 处待填` : '草稿';
}

/** Rejects with a sentence for the user when the parts that make the file cannot be fetched. */
export async function downloadDocx(
  document: Document,
  { scheme, author, draft, today }: DownloadOptions,
): Promise<void> {
  const [{ toDocx }, { saveAs }] = await Promise.all([
    import('../../render/docx.ts'),
    import('file-saver'),
  ]).catch(() => {
    throw new Error('没有取到生成文件的程序。填写的内容都在，请检查网络后再试一次。');
  });
  const day = isoDate({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
  const blob = await toDocx(document, {
    scheme: FONT_SCHEMES[scheme],
    author,
    day,
    ...(draft ? { draftNote: draftNote(document.gaps.length) } : {}),
  });
  saveAs(blob, fileName(document.title, 'docx', draft ? '草稿_' : ''));
}
