// What each way out does, once the paper is there: a file, a print, a copy; and the sentence that says it is done.

import type { Document } from '../../core/document/document.ts';
import { isoDate } from '../../core/facts/date.ts';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import { downloadDocx } from './download.ts';
import { askForPrint } from './print-sheets.tsx';
import type { Manual, Way } from './way.ts';

export type Leaving = {
  readonly document: Document;
  readonly scheme: FontSchemeName;
  readonly author: string;
  readonly draft: boolean;
  readonly today: Date;
};

/** Rejects with a sentence for the user. */
export async function goOut(
  way: Way,
  { document, scheme, author, draft, today }: Leaving,
): Promise<string | Manual> {
  switch (way) {
    case 'docx': {
      const name = await downloadDocx(document, { scheme, author, draft, day: dayOf(today) });
      return `已下载“${name}”。`;
    }
    case 'print':
      askForPrint(draft);
      return '';
    case 'rich':
    case 'text': {
      const { copyOut } = await loadCopy();
      return copyOut(document, scheme, way);
    }
  }
}

export function dayOf(today: Date): string {
  return isoDate({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
}

/** Rejects with a sentence; to be called ahead, so that a copy still counts as the answer to the press. */
export function loadCopy(): Promise<typeof import('./copy.tsx')> {
  return import('./copy.tsx').catch(() => {
    throw new Error('没有取到复制的程序。填写的内容都在，请检查网络后再试一次。');
  });
}
