// The way out as a file: what writes it is fetched only when a file is asked for, and the file goes straight to the user's disk.

import type { Document } from '../../core/document/document.ts';
import { draftPrefix, fileName } from '../../core/document/file-name.ts';
import type { Carried } from '../../core/facts/sealed-facts.ts';
import { FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';
import { opensAgain } from './opens-again.ts';

export type DownloadOptions = {
  readonly scheme: FontSchemeName;
  readonly author: string;
  readonly draft: boolean;
  readonly carried?: Carried | undefined;
  /** YYYY-MM-DD */
  readonly day: string;
};

export function draftNote(gaps: number): string {
  return gaps ? `草稿，尚有 ${gaps} 处待填` : '草稿';
}

/** The name a file will have. */
export function docxName({ title }: Document, draft: boolean, day: string): string {
  return fileName(title, 'docx', draft ? draftPrefix(day) : '');
}

/** The name of the file, and whether what it carries is too much to be opened here again. */
export type Downloaded = { readonly name: string; readonly tooMuch: boolean };

/** Rejects with a sentence for the user when the file cannot be made. */
export async function downloadDocx(
  document: Document,
  { scheme, author, draft, carried, day }: DownloadOptions,
): Promise<Downloaded> {
  const [{ toDocxInSlices, DOCX_TYPE }, { saveAs }] = await Promise.all([
    import('../../render/docx.ts'),
    import('file-saver'),
  ]).catch(() => {
    throw new Error('生成文件的功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。');
  });
  const bytes = await toDocxInSlices(document, {
    scheme: FONT_SCHEMES[scheme],
    author,
    day,
    ...(carried ? { facts: carried } : {}),
    ...(draft ? { draftNote: draftNote(document.gaps.length) } : {}),
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`文件没有生成（${reason}）。填写的内容都在，请再试一次；还不行，请用“复制到 Word/WPS”。`);
  });
  const name = docxName(document, draft, day);
  const blob = new Blob([bytes], { type: DOCX_TYPE });
  saveAs(blob, name);
  return { name, tooMuch: carried !== undefined && !(await opensAgain(blob)) };
}
