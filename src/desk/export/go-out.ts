// What each way out does, once the paper is there: a file, a print, a copy. Never rejects: a failure is a sentence.

import { blocking } from '../../core/checks/finding.ts';
import type { Document } from '../../core/document/document.ts';
import { isoDate } from '../../core/facts/date.ts';
import type { Checks, Interview } from '../interview/interview-type.ts';
import type { Unit } from '../profile/unit.ts';
import { downloadDocx } from './download.ts';
import { loadCopy } from './load-copy.ts';
import { askForPrint } from './print-sheets.tsx';
import type { Outcome, Way } from './way.ts';

/** The draft as it is now; `draft` lets it out with its gaps, marked. Nothing comes of it before there is a paper. */
export async function goOut(way: Way, draft: boolean, interview: Interview, unit: Unit): Promise<Outcome> {
  const document = interview.model.document.peek();
  if (!document) return { kind: 'none' };
  try {
    return await take(way, draft, document, interview.checks.peek(), unit);
  } catch (error) {
    return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
  }
}

async function take(
  way: Way,
  draft: boolean,
  document: Document,
  checks: Checks | undefined,
  unit: Unit,
): Promise<Outcome> {
  const stopped = blocking((await checks?.nowInSlices()) ?? []).length > 0;
  const scheme = unit.scheme.peek();
  switch (way) {
    case 'docx': {
      if (stopped && !draft) return { kind: 'refused', way };
      const [author, carried, day] = [unit.author.peek(), unit.carry.peek()?.(), dayOf(new Date())];
      const name = await downloadDocx(document, { scheme, author, draft, carried, day });
      return {
        kind: 'done',
        gist: '已下载。',
        sentence: `已下载“${name}”${carried ? '，填写内容也在文件里' : ''}。`,
      };
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
