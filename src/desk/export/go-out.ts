// What each way out does, once the paper is there: a file, a print, a copy. Never rejects: a failure is a sentence.

import type { Document } from '../../core/document/document.ts';
import { isoDate } from '../../core/facts/date.ts';
import type { Carried } from '../../core/facts/sealed-facts.ts';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import { downloadDocx } from './download.ts';
import { loadCopy } from './load-copy.ts';
import { askForPrint } from './print-sheets.tsx';
import type { Outcome, Way } from './way.ts';

export type Leaving = {
  readonly document: Document;
  readonly draft: boolean;
  /** Something stands against a final paper. */
  readonly stopped: boolean;
  readonly scheme: FontSchemeName;
  readonly author: string;
  /** What was filled in, where it is to be in the file too. */
  readonly carried: Carried | undefined;
};

export async function goOut(way: Way, leaving: Leaving): Promise<Outcome> {
  try {
    return await take(way, leaving);
  } catch (error) {
    return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
  }
}

async function take(
  way: Way,
  { document, draft, stopped, scheme, author, carried }: Leaving,
): Promise<Outcome> {
  switch (way) {
    case 'docx': {
      if (stopped && !draft) return { kind: 'refused', way };
      const name = await downloadDocx(document, { scheme, author, draft, carried, day: dayOf(new Date()) });
      return { kind: 'done', sentence: `已下载“${name}”${carried ? '，填写内容也在文件里' : ''}。` };
    }
    case 'print':
      if (stopped && !draft) return { kind: 'refused', way };
      askForPrint(draft);
      return { kind: 'none' };
    case 'rich':
    case 'text':
      return (await loadCopy()).copyOut(document, scheme, way);
  }
}

export function dayOf(today: Date): string {
  return isoDate({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
}
